import type { TextRun } from '../model/text-run.ts';
import type { UnreadPlace } from '../model/unmarked.ts';
import { offerPageLook, type PageSighting } from '../protocol/page-look.ts';
import { declarations } from './declarations.ts';
import { withEvidence } from './evidence.ts';
import { batchLength, batchRuns, firstBatchLength } from './limits.ts';
import type { Run } from './run.ts';
import { inSlices } from './slices.ts';
import { readRuns } from './text-runs.ts';

/** UTF-16 units that are looked through: a page with more is a book. */
const mostText = 600_000;
const mostUnread = 200_000;

/** Letters and digits as a search takes them: neither case nor accents count. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
/** A text in which a name is looked for as whole words. */
const asWords = (text: string) => ` ${wordsOf(text).join(' ')} `;

async function look(names: string[][]): Promise<PageSighting> {
  const never = new AbortController().signal;
  const runs: Run[] = [];
  const hidden: Element[] = [];
  const roots: (Element | ShadowRoot)[] = [document.body ?? document.documentElement];
  let length = 0;
  const sink = {
    run(run: Run) {
      length += run.text.length;
      if (length < mostText) runs.push(run);
    },
    shadow: (root: ShadowRoot) => void roots.push(root),
    awaitsShadow() {},
    hidden: (element: Element) => void hidden.push(element),
    invisible: (element: Element) => void hidden.push(element),
    torn() {},
  };
  for (const root of roots) await inSlices(readRuns(root, sink), never);
  const seen = new Set<string>();
  await inSlices(wordsIn(runs, seen), never);
  // The longest word of a name is its surname, or what a spelling of it has too: whether the name itself stands there the resolver finds out.
  const mayStand = names.flat().some((name) => seen.has(longestWord(name)));
  return { batches: mayStand ? await batchesOf(runs, never) : [], unread: unreadPlaces(names, hidden) };
}

function* wordsIn(runs: Run[], seen: Set<string>): Generator<void> {
  for (const { text } of runs) {
    for (const word of wordsOf(text)) seen.add(word);
    yield;
  }
}

const longestWord = (name: string) => wordsOf(name).reduce((a, b) => (b.length > a.length ? b : a), '');

/** As the page-side script sends them, for what a batch holds decides with what else its names are weighed. */
async function batchesOf(runs: Run[], signal: AbortSignal): Promise<TextRun[][]> {
  const batches: TextRun[][] = [[]];
  let length = 0;
  const add = (run: Run) => {
    const limit = batches.length === 1 ? firstBatchLength : batchLength;
    const last = batches.at(-1) as TextRun[];
    const isFull = last.length > 0 && (length + run.text.length > limit || last.length >= batchRuns);
    if (isFull) batches.push([]);
    length = (isFull ? 0 : length) + run.text.length;
    batches.at(-1)?.push(withEvidence(run));
  };
  await inSlices(runs.values().map(add), signal);
  const first = batches[0]?.[0];
  if (first) first.declares = declarations();
  return batches;
}

/** The reader's own text never leaves the page: names are looked for here, and no more is told than that one stands there. */
function unreadPlaces(names: string[][], hidden: Element[]): (UnreadPlace | null)[] {
  const textOf = (elements: Iterable<Element>) => {
    let text = '';
    for (const element of elements) if (text.length < mostUnread) text += ` ${contentOf(element)}`;
    return asWords(text);
  };
  const own = textOf(
    document.querySelectorAll(
      'input:not([type=password]),textarea,[contenteditable]:not([contenteditable=false])',
    ),
  );
  const code = textOf(document.querySelectorAll('code,pre,kbd,samp,var'));
  const unseen = textOf(hidden);
  return names.map((all) => {
    const stands = (text: string) =>
      all.some((name) => wordsOf(name).length > 0 && text.includes(asWords(name)));
    return stands(own) ? 'ownText' : stands(code) ? 'code' : stands(unseen) ? 'hidden' : null;
  });
}

function contentOf(element: Element): string {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return isField ? element.value : (element.textContent ?? '');
}

offerPageLook(look);
