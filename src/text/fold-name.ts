import { foldWord } from './special-words.ts';
import { splitWords } from './words.ts';

/** The words of a name as the matcher compares them: `Mission: Impossible – Fallout` → `mission impossible fallout`. */
export function foldName(name: string): string {
  const { count, start, end } = splitWords(name);
  const folded: string[] = [];
  for (let i = 0; i < count; i++) folded.push(foldWord(name, start[i] as number, end[i] as number));
  return folded.join(' ');
}
