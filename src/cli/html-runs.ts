import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type RunPlace, runMarks, type TextRun } from '../model/text-run.ts';
import { linkedData } from '../resolver/linked-data.ts';
import type { DocumentRuns } from './text-runs.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const tags = (list: string) => new Set(list.trim().split(/\s+/u));

/** Not prose, or the user's own, or not shown: as in the page's reader. */
const leftAlone =
  tags(`applet audio base canvas code datalist embed frame frameset head iframe input kbd link math meta meter noembed
  noframes noscript object option pre progress samp script select style svg template textarea title var video br hr img`);
const passedOver = tags('rt rp wbr');
/** Everything else is inline by default, custom elements too. */
const blocks =
  tags(`address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol optgroup p search section summary table tbody td tfoot th
  thead tr ul`);
const places: Record<string, RunPlace> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  td: 'cell',
  th: 'cell',
  li: 'item',
  dt: 'item',
  dd: 'item',
  caption: 'caption',
  figcaption: 'caption',
  nav: 'menu',
};
const marks: Record<string, number> = {
  i: runMarks.italic,
  em: runMarks.italic,
  cite: runMarks.cite,
  b: runMarks.bold,
  strong: runMarks.bold,
  q: runMarks.quote,
};

interface Inherited {
  bits: number;
  href: string | null;
  place: RunPlace | undefined;
}

/**
 * Runs of a page as the extension reads them, as far as markup alone tells: they cross inline elements, and stop at blocks, line
 * breaks and cells. `text` is the runs with a line break after each.
 */
export function htmlRuns(html: string): DocumentRuns {
  const reader = new Reader();
  const page = parse(html);
  // Pages nest deeper than a call stack: a node is entered, then, behind its children, left.
  const open: { node: Node; inherited: Inherited; leaving: boolean }[] = [];
  const enter = (nodes: Node[], inherited: Inherited) => {
    for (const node of nodes.toReversed()) open.push({ node, inherited, leaving: false });
  };
  enter(page.childNodes, { bits: 0, href: null, place: undefined });
  for (let step = open.pop(); step; step = open.pop()) {
    if (step.leaving) {
      reader.flush();
      continue;
    }
    const inner = reader.enter(step.node, step.inherited);
    if (!inner || !('childNodes' in step.node)) continue;
    if (isBlock(step.node)) open.push({ ...step, leaving: true });
    enter(step.node.childNodes, inner);
  }
  reader.flush();
  return reader.finish(declarations(page.childNodes));
}

function isBlock(node: Node): boolean {
  return 'tagName' in node && blocks.has(node.tagName);
}

class Reader {
  #runs: TextRun[] = [];
  #text = '';
  #marks: number[] = [];
  #links: [number, number, string][] = [];
  #place: RunPlace | undefined;

  /** Take a node's own text or mark; what its children inherit, or null if they are not read. */
  enter(node: Node, inherited: Inherited): Inherited | null {
    if ('value' in node && node.nodeName === '#text') this.#add(node.value, inherited);
    if (!('tagName' in node) || passedOver.has(node.tagName)) return null;
    const { tagName } = node;
    const isLeft = leftAlone.has(tagName) || isUnseen(node);
    if (isLeft || blocks.has(tagName)) this.flush();
    if (isLeft) return null;
    return {
      bits: inherited.bits | (marks[tagName] ?? 0),
      href: tagName === 'a' ? (attribute(node, 'href') ?? inherited.href) : inherited.href,
      place: places[tagName] ?? inherited.place,
    };
  }

  #add(text: string, { bits, href, place }: Inherited): void {
    // Line breaks in markup are spaces on the page.
    const shown = text.replace(/[\t\n\f\r ]+/gu, ' ');
    const start = this.#text.length;
    this.#text += shown;
    const end = this.#text.length;
    if (bits !== 0 && shown.trim() !== '') this.#marks.push(start, end, bits);
    if (href !== null && shown.trim() !== '') this.#links.push([start, end, href]);
    this.#place = place;
  }

  flush(): void {
    if (/[\p{L}\p{N}]/u.test(this.#text)) {
      const run: TextRun = { id: this.#runs.length, text: this.#text };
      if (this.#marks.length > 0) run.marks = this.#marks;
      if (this.#links.length > 0) run.links = this.#links;
      if (this.#place !== undefined) run.place = this.#place;
      this.#runs.push(run);
    }
    this.#text = '';
    this.#marks = [];
    this.#links = [];
    this.#place = undefined;
  }

  finish(declares: string[]): DocumentRuns {
    const [first] = this.#runs;
    if (first && declares.length > 0) first.declares = declares;
    const offsets: number[] = [];
    let text = '';
    for (const run of this.#runs) {
      offsets.push(text.length);
      text += `${run.text}\n`;
    }
    return { text, runs: this.#runs, offsets };
  }
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function isUnseen(element: Element): boolean {
  const editable = attribute(element, 'contenteditable');
  return (
    attribute(element, 'hidden') !== undefined ||
    (editable !== undefined && editable.toLowerCase() !== 'false') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style') ?? '')
  );
}

/** What the page says of itself: its title, `og:type`, and the types and names of its linked data. */
function declarations(roots: Node[]): string[] {
  const found: string[] = [];
  const text = (element: Element) => element.childNodes.map((n) => ('value' in n ? n.value : '')).join('');
  const head = roots
    .flatMap((node) => ('childNodes' in node ? node.childNodes : []))
    .flatMap((node) => ('tagName' in node && node.tagName === 'head' ? node.childNodes : []));
  for (const node of head) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'title') found.push(`title:${text(node).trim()}`);
    if (node.tagName === 'meta' && attribute(node, 'property') === 'og:type')
      found.push(`og:${attribute(node, 'content') ?? ''}`);
    if (node.tagName === 'script' && attribute(node, 'type') === 'application/ld+json')
      found.push(...linkedData(text(node)));
  }
  return found.slice(0, 20);
}
