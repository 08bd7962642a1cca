import { median } from '../measure.ts';
import type { Figure } from '../report.ts';
import { type Contender, openTab, visit } from './contender.ts';
import type { Table } from './costs.ts';
import {
  cardAfterRest,
  leaveCard,
  marksAsleep,
  pointerMoves,
  roundTrip,
  sleep,
  timerAndFrame,
} from './latencies.ts';
import { memoryOf, renderersOf, settled } from './processes.ts';
import { traced } from './trace.ts';

type Report = (figure: Figure) => void;

// Times by the clock have what else the machine does in them: the best of several is held against the goal, the median stands beside it.

function best(what: string, times: readonly number[], goal: number, report: Report): void {
  report({ what, value: Math.min(...times), unit: 'ms (best)', goal });
  report({ what, value: median(times), unit: 'ms (median)' });
}

/** When the first marks are seen, counted from the page's content. */
export async function firstMarks(
  cuecard: Contender,
  nothing: Contender,
  article: Table,
  address: string,
  report: Report,
): Promise<void> {
  const tab = await visit(nothing, address);
  const message = await roundTrip(tab.page);
  report({ what: 'floor: a bare message there and back', value: message ?? Number.NaN, unit: 'ms' });
  await tab.close();
  const awake = article.get('cuecard')?.firstMarks ?? [];
  best('first marks, background awake', awake, 100, report);
  best('first marks, background asleep', await marksAsleep(cuecard, address, 4), 160, report);
}

/** A hundred moves of the pointer, of the page's thread. */
export async function pointerFigures(
  bare: Contender,
  cuecard: Contender,
  address: string,
  report: Report,
): Promise<void> {
  const times = { bare: [] as number[], cuecard: [] as number[] };
  for (let round = 0; round < 3; round++) {
    times.bare.push(await pointerMoves(bare, address));
    times.cuecard.push(await pointerMoves(cuecard, address));
  }
  report({
    what: '100 moves of the pointer',
    value: median(times.cuecard) - median(times.bare),
    unit: 'ms more',
    goal: 30,
  });
}

/** The end of the pointer's rest to the frame that shows the card: of an actor of eighty films, the first in its page and others. */
export async function cardFigures(
  bare: Contender,
  cuecard: Contender,
  address: string,
  rounds: number,
  report: Report,
): Promise<void> {
  const floor: number[] = [];
  const first: number[] = [];
  const further: number[] = [];
  const plain = await visit(bare, address);
  for (let round = 0; round < rounds; round++) {
    await plain.page.bringToFront();
    floor.push(await timerAndFrame(plain.page));
    const tab = await visit(cuecard, address);
    first.push(await cardAfterRest(tab.page, 'Tom Cruise'));
    await leaveCard(tab.page);
    further.push(await cardAfterRest(tab.page, 'Tom Cruise'));
    await tab.close();
  }
  await plain.close();
  report({ what: 'floor: a timer and a frame come late by', value: median(floor), unit: 'ms (median)' });
  best('card: the first in a page, background awake', first, 25, report);
  best('card: a further one, background awake', further, 25, report);
}

/** As above, of a background that sleeps when the pointer comes to rest. */
export async function cardAsleep(
  cuecard: Contender,
  address: string,
  what: string,
  report: Report,
): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 4; round++) {
    const tab = await visit(cuecard, address);
    await sleep(cuecard);
    await tab.page.bringToFront();
    times.push(await cardAfterRest(tab.page, 'Tom Cruise'));
    await tab.close();
  }
  best(what, times, 100, report);
}

/** The longest turn of our script, and the longest task, while a page is loaded and comes to rest. */
export async function callFigures(
  bare: Contender,
  cuecard: Contender,
  what: string,
  address: string,
  report: Report,
): Promise<void> {
  const tasks = { bare: [] as number[], cuecard: [] as number[] };
  const calls: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const contender of [bare, cuecard]) {
      const tab = await openTab(contender);
      const trace = await traced(tab.page, async () => {
        await tab.page.goto(address, { timeout: 60_000 });
        // The sampler wakes the thread a thousand times a second.
        await settled([tab.pid], 500, 75);
      });
      tasks[contender === bare ? 'bare' : 'cuecard'].push(trace.longestTask);
      if (contender === cuecard) calls.push(trace.longestCall);
      await tab.close();
    }
  }
  report({ what: `longest call of ours, ${what}`, value: median(calls), unit: 'ms', goal: 5 });
  report({ what: `longest task of the bare page, ${what}`, value: median(tasks.bare), unit: 'ms' });
  report({
    what: `longest task, ${what}`,
    value: median(tasks.cuecard) / median(tasks.bare),
    unit: '×bare',
    goal: 1.15,
  });
}

/** What the extension's process holds. */
export function processFigure(cuecard: Contender, what: string, report: Report, goal?: number): void {
  const { extension } = renderersOf(cuecard.profile);
  const value = extension === null ? Number.NaN : memoryOf(extension) / 2 ** 20;
  report({ what, value, unit: 'MB', ...(goal !== undefined && { goal }) });
}
