import { articles, copulas, determiners, filmCues, filmNouns, playVerbs } from './cues.ts';
import type { Possible } from './gather.ts';

/** "Hoffa (Jack Doe)", "plays Hoffa", "as Hoffa": words that stand for a character. */
export function isRole({ neighbours: n, view: { words, run }, candidate: { end, from } }: Possible): boolean {
  if (from > 0 && playVerbs.has(n.before) && n.signBefore === '') return true;
  if (n.signAfter !== '(') return false;
  const inside = /^\s?\(([^()]{4,40})\)/u.exec(run.text.slice(end, end + 44))?.[1];
  return (
    inside !== undefined &&
    words.count > 0 &&
    /^(?:an? \p{L}+ )*\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(inside)
  );
}

/** "Night Ferry, a software maker from Dover": an article and no word for a film, up to the next sign. */
export function definesOther({
  neighbours: { signAfter, next, possessive },
  view: { words, run },
}: Possible): boolean {
  const { hash, count, start, end } = words;
  if (signAfter !== ',' || possessive || next >= count || !articles.has(hash[next] as number)) return false;
  for (let i = next; i < count && i < next + 8; i++) {
    if (filmNouns.has(hash[i] as number) || filmCues.has(hash[i] as number)) return false;
    if (/[,.;:]/u.test(run.text.slice(end[i], i + 1 < count ? start[i + 1] : undefined))) return i > next;
  }
  return false;
}

/** "Night Ferry is basically a heist film": the words, a form of *be*, and soon a word for a film. */
export function definesFilm({ neighbours, view: { words, run } }: Possible): boolean {
  const { hash, count, start, end } = words;
  let i = neighbours.next;
  if (neighbours.possessive && run.text.slice(end[i - 1], (end[i - 1] as number) + 1) === ' ') {
    // "Hoffa's a bad film"
    if (!determiners.has(hash[i] as number)) return false;
  } else {
    if (neighbours.after === 0 || !copulas.has(neighbours.after)) return false;
    i++;
  }
  for (const last = Math.min(count, i + 10); i < last; i++) {
    if (/[.!?;(]/u.test(run.text.slice(end[i - 1], start[i]))) return false;
    if (filmNouns.has(hash[i] as number)) return true;
  }
  return false;
}
