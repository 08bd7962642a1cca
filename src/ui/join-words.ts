import type { Speech } from './translate.tsx';

/** "actor, director and producer" in the reader's language. */
export function joinWords(words: readonly string[], { language }: Pick<Speech, 'language'>): string {
  return new Intl.ListFormat(language, { type: 'conjunction', style: 'long' }).format(words);
}

/** "Actor, Director, Producer": without a last "and". */
export function listWords(words: readonly string[], { language }: Pick<Speech, 'language'>): string {
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(words);
}
