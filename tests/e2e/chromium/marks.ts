import type { Frame, Page } from 'playwright-core';
import { type Mark, names, readMarks } from '../marks.ts';
import { until } from '../until.ts';

/**
 * The marks once they have been the same for longer than a change is gathered and its answer takes. Waits for the first mark,
 * so a page on which nothing is to be marked needs `none`, and some patience.
 */
export async function settledMarks(target: Page | Frame, expects: 'some' | 'none' = 'some'): Promise<Mark[]> {
  const quiet = expects === 'some' ? 450 : 1500;
  let last = '';
  let since = performance.now();
  return until('marks that no longer change', async () => {
    const marks = await target.evaluate(readMarks);
    const now = JSON.stringify(names(marks));
    if (now !== last || (expects === 'some' && marks.length === 0)) {
      last = now;
      since = performance.now();
    }
    return performance.now() - since >= quiet && marks;
  });
}

/** What is marked, as `person Tom Cruise`, once nothing changes any more. */
export async function settledNames(
  target: Page | Frame,
  expects: 'some' | 'none' = 'some',
): Promise<string[]> {
  return names(await settledMarks(target, expects));
}

/** What is marked now. For `expect.poll`. */
export async function markedNames(target: Page | Frame): Promise<string[]> {
  return names(await target.evaluate(readMarks));
}

/** The `nth` mark with this text (from 0), with its place in the viewport of the whole tab. */
export async function markOf(target: Page | Frame, text: string, nth = 0): Promise<Mark> {
  const mark = await until(`a mark on ${text}`, async () =>
    (await target.evaluate(readMarks)).filter((candidate) => candidate.text === text).at(nth),
  );
  if (!('mainFrame' in target) && target.parentFrame()) {
    const box = await (await target.frameElement()).boundingBox();
    mark.x += box?.x ?? 0;
    mark.y += box?.y ?? 0;
  }
  return mark;
}

/** Brings the pointer to rest on a mark, coming from the corner. */
export async function hover(target: Page | Frame, text: string, nth = 0): Promise<Mark> {
  const page = 'mainFrame' in target ? target : target.page();
  const mark = await markOf(target, text, nth);
  await page.mouse.move(1, 1);
  await page.mouse.move(mark.x, mark.y, { steps: 3 });
  return mark;
}
