import { kinds, makeSpan } from './lattice.ts';
import type { Chosen } from './memory.ts';

const person = kinds.indexOf('person');
const film = kinds.indexOf('film');

/** "Okoro's Low Tide" as one title, where the article has a Jane Okoro: her name, and her film's. */
export function partOwners(chosen: readonly Chosen[]): Chosen[] {
  const surnames = new Set<string>();
  for (const { span, likely } of chosen) {
    const words = span.key.split(' ');
    if ((likely[person] ?? 0) > 0.5 && words.length > 1) surnames.add(words.at(-1) ?? '');
  }
  return chosen.flatMap((one) => {
    const { line, first, last, setOff } = one.span;
    if (last === first || setOff || !line.words[first]?.owner) return [one];
    if (Math.max(...one.likely) !== one.likely[film]) return [one];
    const owner = makeSpan(line, first, first, false);
    if (!surnames.has(owner.key)) return [one];
    const title = makeSpan(line, first + 1, last, false);
    if (!line.words[first + 1]?.core) return [one];
    return [
      { span: owner, likely: kinds.map((_, k) => (k === person ? 1 : 0)) },
      { span: title, likely: one.likely },
    ];
  });
}
