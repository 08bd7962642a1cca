import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Span } from '../extract/document.ts';
import type { PlainText } from './markdown-text.ts';

export interface PageText extends PlainText {
  publisher: string | null;
  author: string | null;
  published: string | null;
  url: string | null;
}

/** The main text of an HTML page, with what the page tells of itself. A page without an article gives the text of its body. */
export function pageText(html: string): PageText {
  const { document } = parseHTML(html);
  const about = (selector: string, attribute: string) =>
    document.querySelector(selector)?.getAttribute(attribute)?.trim() || null;
  const url = about('link[rel="canonical"]', 'href') ?? about('meta[property="og:url"]', 'content');
  const published =
    about('meta[property="article:published_time"]', 'content') ??
    about('meta[name="date"]', 'content') ??
    about('time[datetime]', 'datetime');
  const plainTitle = document.querySelector('title')?.textContent?.trim() || null;
  const article = mainText(html);
  const main = article?.content
    ? parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document
    : document;
  const { body, emphasis } = textOf(main.body);
  return {
    title: article?.title?.trim() || plainTitle,
    body,
    emphasis,
    publisher: article?.siteName?.trim() || about('meta[property="og:site_name"]', 'content'),
    author: article?.byline?.trim() || about('meta[name="author"]', 'content'),
    published: dateOf(article?.publishedTime ?? published),
    url: url && /^https?:/.test(url) ? url : null,
  };
}

function mainText(html: string) {
  // Readability takes the document apart, so it gets one of its own; it throws on some that have no body.
  try {
    return new Readability(parseHTML(html).document as unknown as Document).parse();
  } catch {
    return null;
  }
}

function dateOf(text: string | null | undefined): string | null {
  return /^\d{4}-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?/.exec(text ?? '')?.[0] ?? null;
}

const blocks = new Set(
  'address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul br'.split(
    ' ',
  ),
);
const skipped = new Set(
  'script style noscript template svg iframe button figure figcaption aside nav footer form'.split(' '),
);
const slanted = new Set(['i', 'em', 'cite']);

interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<DomNode>;
}

function textOf(root: unknown): { body: string; emphasis: Span[] } {
  const emphasis: Span[] = [];
  let body = '';
  const newBlock = () => {
    body = body.trimEnd();
    if (body !== '' && !body.endsWith('\n\n')) body += '\n\n';
  };
  const walk = (node: DomNode) => {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ');
      body += body === '' || /\s$/.test(body) ? text.trimStart() : text;
      return;
    }
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toLowerCase();
    if (skipped.has(name)) return;
    if (blocks.has(name)) newBlock();
    const start = body.length;
    for (const child of node.childNodes) walk(child);
    if (slanted.has(name) && body.length > start) {
      const text = body.slice(start);
      const from = start + text.length - text.trimStart().length;
      emphasis.push([from, from + text.trim().length]);
    }
    if (blocks.has(name)) newBlock();
  };
  if (root) walk(root as DomNode);
  return { body: body.trim(), emphasis };
}
