import type { Page } from 'playwright-core';
import { until } from '../../e2e/until.ts';
import { median } from '../measure.ts';
import { type Contender, countMarks, type Visit, visit } from './contender.ts';
import { type Heap, heapOf } from './heap.ts';
import { marksAfterContent } from './probe.ts';

/** What was seen of one contender on one page, an item for each visit. */
export interface Seens {
  /** Milliseconds of the page's thread on a processor, and of the extension's process. */
  main: number[];
  extension: number[];
  marks: number[];
  heaps: Heap[];
  /** Milliseconds from a page's content to its first marks, of Cuecard. */
  firstMarks: number[];
  /** UTF-16 units of what the page says at its end. */
  text: number[];
  /** Of the rewriting page: how often its reader did not see what it had written last. */
  lost: number[];
}

/** Of each contender by its name. */
export type Table = Map<Contender['name'], Seens>;

export interface Plan {
  address: string;
  /** Visits of the bare page and of Cuecard; the others are there to compare with. */
  rounds: number;
  otherRounds: number;
  /** Whether the time to Cuecard's first marks is asked for too. */
  firstMarks?: boolean;
  /** Left out here. */
  without?: readonly Contender['name'][];
}

/** Visits a page with every contender in turn, so that what else the machine does falls on all of them. */
export async function costsOf(contenders: readonly Contender[], plan: Plan): Promise<Table> {
  const table: Table = new Map();
  for (let round = 0; round < plan.rounds; round++) {
    for (const contender of contenders) {
      const isOurs = contender.name === 'bare' || contender.name === 'cuecard';
      if (plan.without?.includes(contender.name) || (!isOurs && round >= plan.otherRounds)) continue;
      const seens = table.get(contender.name) ?? nothingSeen();
      table.set(contender.name, seens);
      const tab = await visit(contender, plan.address);
      const marks = await marksAtRest(contender, tab);
      const { main, extension } = tab.cost();
      seens.main.push(main);
      seens.extension.push(extension);
      seens.marks.push(marks);
      const { lost, text } = await endOf(tab.page);
      seens.lost.push(lost);
      seens.text.push(text);
      // Before the probe is asked, for that question has a heap too.
      seens.heaps.push(await heapOf(tab.page));
      if (contender.cuecard && plan.firstMarks) seens.firstMarks.push(await marksAfterContent(tab.page));
      await tab.close();
    }
  }
  return table;
}

const marking: readonly string[] = ['cuecard', 'mark.js', 'RegExp'];

/**
 * How many marks a page has in the end. On a busy machine a page may come to rest while its marks are still being looked for; what does
 * so and marks nothing at all would look cheap, and throws.
 */
async function marksAtRest(contender: Contender, tab: Visit): Promise<number> {
  const marks = await countMarks(tab.page);
  if (marks > 0 || !marking.includes(contender.name)) return marks;
  await until(`marks of ${contender.name} on ${tab.page.url()}`, () => countMarks(tab.page), 30_000);
  await tab.atRest();
  return countMarks(tab.page);
}

const nothingSeen = (): Seens => ({
  main: [],
  extension: [],
  marks: [],
  heaps: [],
  firstMarks: [],
  text: [],
  lost: [],
});

function endOf(page: Page): Promise<{ lost: number; text: number }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let text = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.tagName !== 'SCRIPT') text += node.nodeValue?.length ?? 0;
    return { lost: Number(document.documentElement.dataset.lost ?? 0), text };
  });
}

/** What a page costs with a contender as a multiple of what it costs alone. */
export function ratioOf(table: Table, name: Contender['name']): number {
  return medianOf(table, name) / medianOf(table, 'bare');
}

export const medianOf = (
  table: Table,
  name: Contender['name'],
  of: 'main' | 'extension' | 'marks' | 'text' | 'lost' = 'main',
) => median(table.get(name)?.[of] ?? []);
