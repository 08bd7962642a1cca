const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** The first sentence, cut at a word where it is longer than a headline may be. */
function headline(text: string): string {
  const sentence = /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
  if (sentence.length <= 90) return sentence.replace(/[.]$/, '');
  return `${sentence.slice(0, sentence.lastIndexOf(' ', 90))} …`;
}

/** An article as plain text, one paragraph a line, as the page that a news site would make of it. */
export function articlePage(text: string): string {
  const paragraphs = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const title = headline(paragraphs[0] ?? '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} | The Reel Post</title>
<style>
  body { margin: 0; font: 18px/1.6 Georgia, serif; color: #1c1c1e; background: #fff; }
  header, footer { padding: 14px 24px; background: #14213d; color: #fff; font: 600 15px/1.4 system-ui, sans-serif; }
  header a { color: inherit; margin-inline-end: 18px; text-decoration: none; }
  main { max-width: 42rem; margin: 0 auto; padding: 32px 24px 64px; }
  h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .4em; }
  .byline { font: 14px system-ui, sans-serif; color: #555; }
</style>
</head>
<body>
<header><a href="/articles/cast-photo">The Reel Post</a> <a href="/articles/running-photo">News</a> <a href="/articles/train-stunt">On set</a></header>
<main>
<article>
<h1>${escaped(title)}</h1>
<p class="byline">From our newsroom</p>
${paragraphs
  .map((paragraph) =>
    paragraph.startsWith('RELATED:')
      ? `<aside><p><a href="#related">${escaped(paragraph)}</a></p></aside>`
      : `<p>${escaped(paragraph)}</p>`,
  )
  .join('\n')}
</article>
</main>
<footer>The Reel Post</footer>
</body>
</html>
`;
}
