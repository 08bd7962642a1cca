import { kinds } from './lattice.ts';
import type { Chosen } from './memory.ts';
import { bit } from './words.ts';

const person = kinds.indexOf('person');
const company = kinds.indexOf('company');
/** What stands before two who share a surname, and hardly before two strangers of whom one is called by the first name alone. */
const kin =
  /^(?:brothers|sisters|siblings|twins|cousins|couple|duo|spouses|by|filmmakers|directors|writers|producers|screenwriters|scribes)$/;

/** "by brothers Tom and Jo Hart": for the first of them the surname that the second gives. */
export function sharedSurnames(chosen: readonly Chosen[]): ReadonlyMap<Chosen, string> {
  const shared = new Map<Chosen, string>();
  // "by Lund and Jo Hart" beside a Peter Lund: his surname.
  const known = new Set(
    chosen.flatMap(({ span }) => (span.last > span.first ? [span.line.words[span.last]?.key ?? ''] : [])),
  );
  for (const [index, one] of chosen.entries()) {
    const { line, first, last } = one.span;
    const next = chosen[index + 1];
    if (first !== last || !next || next.span.line !== line || next.span.first !== last + 2) continue;
    if (!/^(?:and|&)$/.test(line.words[last + 1]?.lower ?? '')) continue;
    const length = next.span.last - next.span.first;
    const firstName = (at: number) => ((line.words[at]?.classes ?? 0) & bit.first) !== 0;
    if (length < 1 || length > 2 || (next.likely[person] ?? 0) < 0.5) continue;
    if (!firstName(first) || !firstName(next.span.first) || (one.likely[company] ?? 0) > 0.5) continue;
    if (known.has(line.words[first]?.key ?? '')) continue;
    if (!kin.test(line.words[first - 1]?.lower ?? '')) continue;
    const surname = line.tokens[next.span.last]?.text.replace(/['’]s?$/, '');
    if (surname) shared.set(one, surname);
  }
  return shared;
}
