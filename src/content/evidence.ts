import { type RunPlace, runMarks, type TextRun } from '../model/text-run.ts';
import { parentAcross } from './boundaries.ts';
import type { Run } from './run.ts';

const marks: Record<string, number> = {
  I: runMarks.italic,
  EM: runMarks.italic,
  CITE: runMarks.cite,
  B: runMarks.bold,
  STRONG: runMarks.bold,
  Q: runMarks.quote,
};
const places: Record<string, RunPlace> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  TD: 'cell',
  TH: 'cell',
  LI: 'item',
  DT: 'item',
  DD: 'item',
  CAPTION: 'caption',
  FIGCAPTION: 'caption',
  NAV: 'menu',
};
/** How far out a block is asked what it is: deeper nesting is layout. */
const outermost = 6;

/** A run as the background reads it: its text, and what only the page knows of it. */
export function withEvidence({ id, text, segments, container }: Run): TextRun {
  const run: TextRun = { id, text: asShown(text, container) };
  const found: number[] = [];
  const links: [number, number, string][] = [];
  for (const [i, { node, start }] of segments.entries()) {
    const end = segments[i + 1]?.start ?? text.length;
    let bits = 0;
    let href: string | null = null;
    for (let el = parentAcross(node); el && el !== container; el = parentAcross(el)) {
      bits |= marks[el.tagName] ?? 0;
      href ??= linkOf(el);
    }
    href ??= linkOf(container);
    if (bits !== 0) found.push(start, end, bits);
    if (href !== null) links.push([start, end, href]);
  }
  const place = placeOf(container);
  if (found.length > 0) run.marks = found;
  if (links.length > 0) run.links = links;
  if (place) run.place = place;
  return run;
}

/** A line break in the source is a space to the reader, where the page does not keep it. Offsets stay what they are. */
function asShown(text: string, container: Element): string {
  const collapses = text.includes('\n') && getComputedStyle(container).whiteSpaceCollapse === 'collapse';
  return collapses ? text.replaceAll('\n', ' ') : text;
}

function linkOf(element: Element): string | null {
  // Only the path tells where a link points; an address of any length is not worth its message.
  return element instanceof HTMLAnchorElement ? (element.getAttribute('href')?.slice(0, 300) ?? null) : null;
}

function placeOf(container: Element): RunPlace | undefined {
  let element: Element | null = container;
  for (let depth = 0; element && depth < outermost; depth++) {
    const place = places[element.tagName];
    if (place) return place;
    element = parentAcross(element);
  }
  return undefined;
}
