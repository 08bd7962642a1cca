import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../dist.ts';
import { names } from '../marks.ts';
import { settledMarks } from './marks.ts';
import { chromiumSession } from './session.ts';

/** `NAME.json` beside `NAME.html`: by id of an element, what is marked in it, in its order. A mark in no such element is one too many. */
type Expected = Record<string, string[]>;

const folder = join(root, 'tests/pages');
const session = chromiumSession();

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  test(`${file.replace('.json', '.html')} is marked as ${file} says`, async () => {
    const expected: Expected = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const page = await session.open(`/${file.replace('.json', '.html')}`);
    // Marks are registered near the viewport only: let the window show the whole page.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 1280, height: Math.min(height + 100, 8000) });
    const places = await page.evaluate(() => {
      const idsIn = (root: ParentNode): string[] =>
        Array.from(root.querySelectorAll('*'), (element) => [
          ...(element.id ? [element.id] : []),
          ...(element.shadowRoot ? idsIn(element.shadowRoot) : []),
        ]).flat();
      return idsIn(document);
    });
    expect(places, 'ids of the expectation').toEqual(expect.arrayContaining(Object.keys(expected)));
    const marks = await settledMarks(
      page,
      Object.values(expected).some(({ length }) => length > 0) ? 'some' : 'none',
    );
    const found: Expected = Object.fromEntries(Object.keys(expected).map((id) => [id, []]));
    for (const mark of marks) {
      found[mark.within] ??= [];
      found[mark.within]?.push(...names([mark]));
    }
    expect(found).toEqual(expected);
  });
}
