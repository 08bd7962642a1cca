import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist, root } from '../../e2e/dist.ts';
import type { Pages } from './pages.ts';
import { probe } from './probe.ts';

/** Milliseconds of a processor that the control burns in every page: what is measured of it tells whether the measure is right. */
export const burnt = 20;

export type ContenderName = 'nothing' | 'burns' | 'cuecard' | 'mark.js' | 'RegExp';

export interface Extensions extends AsyncDisposable {
  /** Its folder, ready to be loaded. */
  folder(name: ContenderName): Promise<string>;
}

/** Writes the extensions that are measured into a folder of their own, which goes at the end. */
export async function writeExtensions(names: Pages['names']): Promise<Extensions> {
  const home = await mkdtemp(join(tmpdir(), 'cuecard-contenders-'));
  const scripts: Record<Exclude<ContenderName, 'cuecard'>, () => string[] | Promise<string[]>> = {
    nothing: () => ['void 0;'],
    burns: () => [`(${burn})(${Math.round(stepsIn(burnt))});`],
    'mark.js': async () => [
      await readFile(join(root, 'node_modules/mark.js/dist/mark.min.js'), 'utf8'),
      markScript(fifty(names)),
    ],
    RegExp: () => [regExpScript([...names.film, ...names.person])],
  };
  return {
    async folder(name) {
      const folder = join(home, name);
      if (name === 'cuecard') await copyWithProbe(folder);
      else {
        await mkdir(folder);
        const js: string[] = [];
        for (const [i, script] of (await scripts[name]()).entries()) {
          js.push(`part${i}.js`);
          await writeFile(join(folder, `part${i}.js`), script);
        }
        await writeFile(join(folder, 'background.js'), echo);
        await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest(name), ...content(js) }));
      }
      return folder;
    },
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }),
  };
}

const manifest = (name: string) => ({
  manifest_version: 3,
  name,
  version: '1',
  background: { service_worker: 'background.js' },
});
const content = (js: string[], runAt = 'document_end') => ({
  content_scripts: [{ matches: ['<all_urls>'], js, all_frames: true, run_at: runAt }],
});

/** Answers a question with as much as was asked, so that a bare message can be timed. */
const echo = 'chrome.runtime.onMessage.addListener((message, _, reply) => { reply(message); });';

/** Cuecard as it is built, and before it in its own world the probe, which wraps two calls and runs nothing until they are made. */
async function copyWithProbe(folder: string): Promise<void> {
  await cp(dist('chromium'), folder, { recursive: true });
  await writeFile(join(folder, 'probe.js'), `{ ${namesKept} (${probe})(); }`);
  const file = join(folder, 'manifest.json');
  const built = JSON.parse(await readFile(file, 'utf8')) as { content_scripts: object[] };
  const [own] = content(['probe.js'], 'document_start').content_scripts;
  built.content_scripts.unshift({ ...own, match_origin_as_fallback: true });
  await writeFile(file, JSON.stringify(built));
}

/** What runs these files may have its functions keep their names through a function of its own, which no page has. */
const namesKept = 'const __name = (named) => named;';

let sink = 0;
function burn(steps: number): number {
  let sum = 0;
  for (let i = 0; i < steps; i++) sum = (sum * 31 + i) | 0;
  return sum;
}

/** Steps of `burn` that take so many milliseconds of a processor: by the clock a busy machine would burn less. */
function stepsIn(milliseconds: number): number {
  const steps = 2e8;
  sink ^= burn(1e7);
  const before = process.cpuUsage();
  sink ^= burn(steps);
  const { user, system } = process.cpuUsage(before);
  return (steps * milliseconds * 1000) / (user + system + (sink & 0));
}

/** Fifty names that occur on the pages. */
function fifty(names: Pages['names']): string[] {
  return names.person.filter((_, i) => i % 40 === 0).slice(0, 50);
}

// Both do what such scripts do: mark all at the start, then what comes in or changes. Neither marks its own marks again, which would
// never end.

const markScript = (list: string[]) => `
const names = ${JSON.stringify(list)};
const options = { separateWordSearch: false, accuracy: 'exactly', acrossElements: true };
const observer = new MutationObserver((records) => {
  const roots = new Set();
  for (const { addedNodes, target, type } of records) {
    if (type === 'characterData') { if (target.parentElement) roots.add(target.parentElement); continue; }
    for (const node of addedNodes) if (node.nodeType === 1 && node.isConnected) roots.add(node);
  }
  if (roots.size > 0) mark([...roots]);
});
const watch = () => observer.observe(document.body, { subtree: true, childList: true, characterData: true });
function mark(where) {
  observer.disconnect();
  new Mark(where).mark(names, options);
  watch();
}
mark(document.body);`;

const regExpScript = (list: string[]) => `
const names = ${JSON.stringify(list.toSorted((a, b) => b.length - a.length))};
const pattern = new RegExp('\\\\b(?:' + names.map((name) => name.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&')).join('|') + ')\\\\b', 'g');
const left = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'MARK', 'NOSCRIPT']);
function mark(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  if (root.nodeType === 3) texts.push(root);
  else for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
  for (const text of texts) {
    if (!text.parentElement || left.has(text.parentElement.tagName)) continue;
    let last = 0, parts = null;
    for (const match of text.data.matchAll(pattern)) {
      parts ??= document.createDocumentFragment();
      const span = document.createElement('mark');
      span.textContent = match[0];
      parts.append(text.data.slice(last, match.index), span);
      last = match.index + match[0].length;
    }
    if (parts) { parts.append(text.data.slice(last)); text.replaceWith(parts); }
  }
}
const observer = new MutationObserver((records) => {
  observer.disconnect();
  for (const { addedNodes, target, type } of records) {
    if (type === 'characterData') { if (target.isConnected) mark(target); continue; }
    for (const node of addedNodes) if (node.isConnected) mark(node);
  }
  watch();
});
const watch = () => observer.observe(document.body, { subtree: true, childList: true, characterData: true });
mark(document.body);
watch();`;
