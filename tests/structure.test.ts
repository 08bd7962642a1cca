import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problemsOf, strayTopLevel } from './structure/rules.ts';
import { sourceFile } from './structure/source-file.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function modulesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
const files = [...modulesUnder('src'), ...modulesUnder('tests')].filter(
  (path) => !path.startsWith('tests/pages/'),
);

describe('the project', () => {
  it('keeps to its import table, its platforms and its layout', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(
      files.flatMap((path) => problemsOf(sourceFile(path, readFileSync(join(root, path), 'utf8')))),
    ).toEqual([]);
  });

  it('has nothing at its top that is not agreed', () => {
    expect(strayTopLevel(readdirSync(root), ['node_modules', 'dist'])).toEqual([]);
  });
});

const problems = (path: string, code: string) => problemsOf(sourceFile(path, code));

describe('a planted fault is found:', () => {
  it.each([
    ['src/text/a.ts', "import { b } from '../matcher/b.ts';", /text may not import matcher/],
    ['src/model/a.ts', "import type { B } from '../text/b.ts';", /model may not import text/],
    ['src/facts/a.ts', "export { b } from '../packs/b.ts';", /facts may not import packs/],
    ['src/content/main.ts', "const b = await import('../resolver/b.ts');", /content may not import resolver/],
    ['src/background/main.ts', "import '../extract/rules/b.ts';", /background may not import extract/],
    ['src/cli/a.ts', "import { b } from '../popup/b.tsx';", /cli may not import popup/],
    ['src/ui/A.tsx', "import { b } from '../protocol/b.ts';", /ui may not import protocol/],
    ['src/packs/a.ts', "import { b } from './limits';", /without its ending/],
    ['src/packs/a.ts', "import { b } from '../../tests/b.ts';", /not in src/],
    ['src/extract/a.ts', "import { readFileSync } from 'node:fs';", /imports node:fs/],
    ['src/settings/a.ts', "import browser from 'webextension-polyfill';", /imports webextension-polyfill/],
    ['src/popup/Page.tsx', "import browser from 'webextension-polyfill';", /imports webextension-polyfill/],
    ['src/content/a.ts', 'chrome.runtime.id;', /global chrome/],
    ['src/resolver/a.ts', 'document.title;', /uses document/],
    ['src/extract/a.ts', 'export const wide = () => window.innerWidth;', /uses window/],
    ['src/background/a.ts', 'globalThis.document?.title;', /uses document/],
    ['src/content/a.ts', "element.innerHTML = '';", /uses innerHTML/],
    ['src/content/a.ts', "element['outerHTML'];", /uses outerHTML/],
    [
      'src/ui/A.tsx',
      'export const A = () => <p dangerouslySetInnerHTML={x} />;',
      /uses dangerouslySetInnerHTML/,
    ],
    [
      'src/ui/A.tsx',
      'export const A = () => h("p", { dangerouslySetInnerHTML: x });',
      /uses dangerouslySetInnerHTML/,
    ],
    ['src/matcher/a.ts', "eval('1');", /uses eval/],
    ['src/matcher/a.ts', "new Function('1');", /uses Function/],
    ['src/stuff/a.ts', '', /no folder of the design/],
    ['src/matcher/helpers/a.ts', '', /name says nothing/],
    ['src/matcher/buildIndex.ts', '', /kebab-case/],
    ['src/matcher/a.ts', '\n'.repeat(401), /has 401 lines/],
    ['src/matcher/a.data.ts', 'export const twice = (n: number) => 2 * n;', /holds a function/],
    ['src/extract/rules/a.ts', 'export const one = {}; export const two = {};', /exports 2 values/],
  ])('%s: %s', (path, code, problem) => {
    expect(problems(path, code)).toEqual([expect.stringMatching(problem)]);
  });

  it('a stray file at the top', () => {
    expect(strayTopLevel(['src', 'notes.txt', '.gitignore', 'dist'], ['dist'])).toEqual(['notes.txt']);
  });
});

describe('what is allowed is not held for a fault:', () => {
  it.each([
    [
      'src/resolver/a.ts',
      "import { b } from '../matcher/b.ts'; import { c } from './c.ts'; import Fuse from 'fuse.js';",
    ],
    ['src/extract/a.ts', 'export const length = (document: { text: string }) => document.text.length;'],
    [
      'src/extract/a.ts',
      'for (const { window } of list) use(window); export interface A { document: string }',
    ],
    ['src/extract/a.ts', 'export const a = (reading: { document: string }) => reading.document;'],
    [
      'src/background/a.ts',
      "import script from '../card/main.iife.tsx?script&iife'; import css from '../content/a.css?raw';",
    ],
    ['src/background/main.ts', "import browser from 'webextension-polyfill'; browser.runtime.id;"],
    [
      'src/popup/main.tsx',
      "import browser from 'webextension-polyfill'; document.title = browser.runtime.id;",
    ],
    ['src/cli/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/resolver/a.data.ts', `export const words = [${'\n'.repeat(500)}] as const;`],
    ['src/extract/rules/cast-list.ts', 'export const castList = {}; export type Other = string;'],
    ['src/ui/A.tsx', "import 'preact'; // innerHTML is not used\nexport const A = () => <p>innerHTML</p>;"],
    ['tests/unit/a.test.ts', "import { b } from '../../src/packs/b.ts'; document.body.innerHTML;"],
  ])('%s: %s', (path, code) => {
    expect(problems(path, code)).toEqual([]);
  });
});
