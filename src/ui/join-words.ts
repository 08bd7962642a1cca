import { perLanguage } from './per-language.ts';
import type { Speech } from './translate.tsx';

const conjunctions = perLanguage(
  (language) => new Intl.ListFormat(language, { type: 'conjunction', style: 'long' }),
);
const units = perLanguage((language) => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));

/** "actor, director and producer" in the reader's language. */
export function joinWords(words: readonly string[], { language }: Pick<Speech, 'language'>): string {
  return conjunctions(language).format(words);
}

/** "Actor, Director, Producer": without a last "and". */
export function listWords(words: readonly string[], { language }: Pick<Speech, 'language'>): string {
  return units(language).format(words);
}
