import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';

const pages = ['popup', 'options', 'library', 'welcome'];
const core = ['model', 'text', 'matcher', 'resolver', 'facts', 'packs'];
const parts = [
  ...core,
  'extract',
  'protocol',
  'settings',
  'background',
  'content',
  'card',
  'ui',
  'cli',
  ...pages,
];

const ofPages = ['ui', 'protocol', 'settings', 'facts', 'model'];

/** What each folder of src may import from, besides itself. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  matcher: ['model', 'text'],
  resolver: ['model', 'text', 'matcher'],
  facts: ['model', 'text'],
  extract: ['model', 'text'],
  packs: ['model', 'text', 'matcher'],
  protocol: ['model'],
  settings: ['model'],
  background: [...core, 'protocol', 'settings'],
  content: ['model', 'protocol'],
  card: ['model', 'protocol', 'ui'],
  ui: ['model'],
  cli: [...core, 'extract', 'protocol', 'settings', 'ui'],
  ...Object.fromEntries(pages.map((page) => [page, ofPages])),
  // It shows pieces of the options: one switch for the large pack, one list of keys, one question for access.
  welcome: [...ofPages, 'options'],
};

const drawsPages = ['content', 'card', 'ui', ...pages];
const usesPolyfill = (path: string) =>
  /^src\/(?:protocol|background)\//.test(path) ||
  path === 'src/settings/storage.ts' ||
  pages.some((page) => path === `src/${page}/main.tsx`);

/** A table of data: it may be of any length, and must hold nothing that runs. */
const isTable = (path: string) => path.endsWith('.data.ts');
const maxLines = 400;

/** What a page could turn into markup or code: text goes into pages as text. */
const markupSinks = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'parseFromString',
  'createContextualFragment',
  'srcdoc',
];

const topLevel = [
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'manifest.json', 'vite.config.ts'],
  ...['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'LICENSE', 'src', 'data', 'public', 'tests'],
];

const partOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];

/** What a specifier leads to, as a path in the project; null for a package. */
function targetOf({ path }: SourceFile, specifier: string): string | null {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')) : null;
}

/** A file that is taken in as text, as an address or to be injected binds no code to the importer. */
const isAsset = (specifier: string) =>
  /\?(?:raw|url|inline|script|worker|parts)\b/.test(specifier) || /\.(?:css|json)$/.test(specifier);

function importProblems(file: SourceFile): string[] {
  const part = partOf(file.path);
  if (part === undefined) return [];
  return file.imports.flatMap((specifier) => {
    const target = targetOf(file, specifier);
    if (target === null || isAsset(specifier)) return [];
    const to = partOf(target);
    if (to === undefined) return [`imports ${target}, which is not in src`];
    if (!/\.tsx?$/.test(target)) return [`imports ${specifier} without its ending`];
    return to === part || mayImport[part]?.includes(to)
      ? []
      : [`imports ${target}: ${part} may not import ${to}`];
  });
}

function platformProblems({ path, imports, globals, properties }: SourceFile): string[] {
  const part = partOf(path);
  if (part === undefined) return [];
  const problems: string[] = [];
  if (part !== 'cli')
    problems.push(...imports.filter((name) => name.startsWith('node:')).map((name) => `imports ${name}`));
  if (imports.includes('webextension-polyfill') && !usesPolyfill(path))
    problems.push('imports webextension-polyfill');
  for (const name of ['browser', 'chrome'])
    if (globals.has(name) && part !== 'protocol') problems.push(`uses the global ${name}`);
  if (!drawsPages.includes(part))
    problems.push(
      ...['document', 'window'].filter((name) => globals.has(name)).map((name) => `uses ${name}`),
    );
  problems.push(...markupSinks.filter((name) => properties.has(name)).map((name) => `uses ${name}`));
  for (const name of ['eval', 'Function']) if (globals.has(name)) problems.push(`uses ${name}`);
  return problems;
}

function layoutProblems({ path, lines, acts, exports }: SourceFile): string[] {
  const problems: string[] = [];
  const part = partOf(path);
  if (path.startsWith('src/') && (part === undefined || !parts.includes(part)))
    problems.push('stands in no folder of the design');
  if (/\/(?:utils?|common|helpers?|misc|shared)\//.test(path))
    problems.push('stands in a folder whose name says nothing');
  const name = posix.basename(path).replace(/(?:\.(?:test|iife|config|data|d))?\.tsx?$/, '');
  if (!/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)$/.test(name))
    problems.push('is named neither in kebab-case nor, as a component, in PascalCase');
  if (isTable(path) && acts) problems.push('is a table of data and holds a function');
  if (lines > maxLines && !isTable(path)) problems.push(`has ${lines} lines, more than ${maxLines}`);
  if (path.startsWith('src/extract/rules/') && exports.length !== 1)
    problems.push(`exports ${exports.length} values; a file there is one rule`);
  return problems;
}

/** Everything in which a module breaks the project's rules, as `path: problem`. */
export function problemsOf(file: SourceFile): string[] {
  return [...importProblems(file), ...platformProblems(file), ...layoutProblems(file)].map(
    (problem) => `${file.path}: ${problem}`,
  );
}

/** Names at the top of the project that don't belong there. `ignored` are the ones that git leaves out. */
export function strayTopLevel(names: readonly string[], ignored: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith('.') && !topLevel.includes(name) && !ignored.includes(name));
}
