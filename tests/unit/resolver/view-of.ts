import type { TextRun } from '../../../src/model/text-run.ts';
import { gather, type Possible } from '../../../src/resolver/gather.ts';
import type { Knowledge } from '../../../src/resolver/knowledge.ts';
import { type RunView, viewRun } from '../../../src/resolver/run-view.ts';

/** A run of this text, with where the words of `name` stand in it: the first time, or the last. */
export function viewOf(
  text: string,
  name: string,
  rest: Partial<TextRun> = {},
): { view: RunView; from: number; to: number; start: number; end: number } {
  const view = viewRun({ id: 0, text, ...rest });
  const start = text.indexOf(name);
  if (start < 0) throw new Error(`"${name}" is not in "${text}"`);
  const end = start + name.length;
  const { words } = view;
  let from = 0;
  while (from < words.count && (words.start[from] as number) < start) from++;
  let to = from;
  while (to < words.count && (words.end[to] as number) <= end) to++;
  return { view, from, to, start, end };
}

/** The candidate of a run that spells `name`, as the resolver weighs it. */
export function possibleOf(
  knowledge: Knowledge,
  text: string,
  name: string,
  rest: Partial<TextRun> = {},
): Possible {
  const view = viewRun({ id: 0, text, ...rest });
  const found = gather(knowledge, view).find(
    ({ candidate: { start, end } }) => text.slice(start, end) === name,
  );
  if (!found) throw new Error(`"${name}" is no candidate in "${text}"`);
  return found;
}
