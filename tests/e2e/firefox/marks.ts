import type { Page } from 'puppeteer-core';
import { type Mark, names, readMarks } from '../marks.ts';
import { until } from '../until.ts';

export async function markedNames(page: Page): Promise<string[]> {
  return names(await page.evaluate(readMarks));
}

/** The first mark with this text. */
export function markOf(page: Page, text: string): Promise<Mark> {
  return until(`a mark on ${text}`, async () =>
    (await page.evaluate(readMarks)).find((candidate) => candidate.text === text),
  );
}

/** Brings the pointer to rest on a mark, coming from the corner. */
export async function hover(page: Page, text: string): Promise<Mark> {
  const mark = await markOf(page, text);
  await page.mouse.move(1, 1);
  await page.mouse.move(mark.x, mark.y, { steps: 3 });
  return mark;
}
