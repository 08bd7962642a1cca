import type { Span } from '../extract/document.ts';

export interface PlainText {
  title: string | null;
  body: string;
  /** What was italic or bold, `[start, end)` in UTF-16 units of `body`. */
  emphasis: Span[];
}

const inline =
  /!\[[^\]]*\]\([^)]*\)|\[(?<link>[^\]]+)\](?:\([^)]*\)|\[[^\]]*\])|`(?<code>[^`]+)`|(?<!\w)(?<mark>\*{1,3}|_{1,3})(?=\S)(?<strong>[^*_\n]+?)(?<=\S)\k<mark>(?!\w)|<(?:https?:[^>]*|\/?[a-z][^>]*)>|\\(?<escaped>[*_#[\]()`>~-])/giu;

/** Markdown as the text that it shows: markup taken off, the lines of a paragraph joined, code blocks left out. */
export function markdownText(markdown: string): PlainText {
  const emphasis: Span[] = [];
  let body = '';
  let title: string | null = null;
  for (const block of blocksOf(markdown)) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(block);
    const text = (heading?.[1] ?? block)
      .replace(/^\s*(?:>\s?|[-*+]\s+|\d+[.)]\s+)/gmu, '')
      .replace(/\s*\n\s*/g, ' ')
      .trim();
    if (text === '' || /^(?:[-*_]\s*){3,}$/.test(text)) continue;
    if (body !== '') body += '\n\n';
    const start = body.length;
    let at = 0;
    for (const match of text.matchAll(inline)) {
      body += text.slice(at, match.index);
      const { link, code, strong, escaped } = match.groups ?? {};
      const shown = (link ?? code ?? strong ?? escaped ?? '').replace(/^[*_]+|[*_]+$/g, '');
      if (strong !== undefined || /^[*_].*[*_]$/.test(link ?? ''))
        emphasis.push([body.length, body.length + shown.length]);
      body += shown;
      at = match.index + match[0].length;
    }
    body += text.slice(at);
    if (heading && title === null) title = body.slice(start);
  }
  return { title, body, emphasis };
}

/** Paragraphs, headings and list items, without front matter and code blocks. */
function blocksOf(markdown: string): string[] {
  return markdown
    .replace(/\r\n?/g, '\n')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(```|~~~)[\s\S]*?^\1[^\n]*$/gmu, '')
    .replace(/^(#{1,6}\s.*)$/gmu, '\n$1\n')
    .replace(/^(?=\s*(?:[-*+]|\d+[.)])\s)/gmu, '\n')
    .split(/\n\s*\n/);
}
