import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../e2e/dist.ts';
import { makeProse, seededRandom } from '../matcher-texts.ts';
import { picture, siteCss, siteScript } from './site.ts';

/** The names of the pack that the measured profile has switched on, with their kinds. */
export function packNames(): { film: string[]; person: string[] } {
  const file = join(root, 'data/packs/american-films-1900-2023.ndjson.gz');
  const names = { film: [] as string[], person: [] as string[] };
  for (const [, kind, name] of gunzipSync(readFileSync(file))
    .toString('utf8')
    .matchAll(/^\{"entity":\{"id":"[^"]*","type":"(film|person)","name":("(?:[^"\\]|\\.)*")/gm))
    names[kind as 'film' | 'person'].push(JSON.parse(name as string) as string);
  return names;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const document_ = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>${head}</head><body>${body}</body></html>`;

/** Cuts prose into paragraphs of about so many units, at spaces. */
function paragraphsOf(prose: string, length: number): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < prose.length; ) {
    const space = prose.indexOf(' ', at + length);
    const end = space < 0 ? prose.length : space;
    paragraphs.push(prose.slice(at, end).trim());
    at = end;
  }
  return paragraphs.filter(Boolean);
}

/** Inside a paragraph markup breaks the text into pieces, as links and emphasis do. */
function withMarkup(paragraph: string, random: () => number): string {
  return paragraph
    .split(' ')
    .map((word) => {
      const roll = random();
      const text = escaped(word);
      if (roll < 0.02) return `<a href="#${text.length}">${text}</a>`;
      return roll < 0.03 ? `<em>${text}</em>` : text;
    })
    .join(' ');
}

const header = `<header>${[
  'The Reel Post',
  'News',
  'On set',
  'Reviews',
  'Interviews',
  'Box office',
  'Festivals',
  'Podcasts',
]
  .map((name) => `<a href="#${name}">${name}</a>`)
  .join('')}</header>`;
const footer = `<footer>${Array.from({ length: 24 }, (_, i) => `<a href="#f${i}">Section ${i}</a>`).join('')}</footer>`;

export interface Pages {
  /** By path, for the page server. */
  made: Map<string, string>;
  names: { film: string[]; person: string[] };
}

/** All pages of the benchmark, the same in each run. `quick`: the article alone. */
export function makePages(quick: boolean): Pages {
  const names = packNames();
  const known = [
    ...names.person.filter((_, i) => i % 40 === 0),
    ...names.film.filter((_, i) => i % 60 === 0),
  ];
  const made = new Map<string, string>([
    ['/article', article(known)],
    // The same site, and nothing to read: where a tab stands before and after what is measured.
    ['/blank', document_('Blank', '', '')],
  ]);
  if (!quick) {
    made.set('/encyclopedia', encyclopedia(known, names));
    made.set('/big', big(known));
    made.set('/feed', feed(known));
    made.set('/rewriting', rewriting(known));
  }
  return { made, names };
}

/** A news article with its teasers and comments: some 900 elements, 230 KB. */
function article(known: readonly string[]): string {
  const random = seededRandom(17);
  const text = readFileSync(join(root, 'data/articles/running-photo.txt'), 'utf8');
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  const items = paragraphsOf(makeProse(14_000, known, 19), 220).map((prose) => ({
    title: prose.slice(0, 60),
    text: prose.slice(60),
  }));
  const comments = paragraphsOf(makeProse(12_000, known, 23), 260);
  return document_(
    'The Reel Post',
    `<style>${siteCss()}</style><script>${siteScript(items)}</script>`,
    `${header}<div class="page"><main><article><h1>${escaped(paragraphs[0]?.slice(0, 80) ?? '')}</h1>
<figure><img alt="" width="640" height="360" src="${picture(1)}"><figcaption>On set</figcaption></figure>
${paragraphs.map((paragraph, i) => `<p id="p${i}">${withMarkup(paragraph, random)}</p>`).join('\n')}
<div id="ad"></div></article><section><h2>Comments</h2>
${comments.map((comment, i) => `<div class="comment is-${i % 40}"><strong>reader${i}</strong><p>${withMarkup(comment, random)}</p><button>Reply</button></div>`).join('\n')}
</section></main><aside id="teasers" data-picture="${picture(2)}"><h2>More</h2></aside></div>${footer}`,
  );
}

/** A long article of an encyclopedia: 9,000 words full of links, an infobox, a table of 300 films, 200 references; some 8,000 elements. */
function encyclopedia(known: readonly string[], names: Pages['names']): string {
  const random = seededRandom(29);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const link = (name: string) => `<a href="#${name.length}" title="${escaped(name)}">${escaped(name)}</a>`;
  const paragraphs = paragraphsOf(makeProse(52_000, known, 31), 520);
  const sections = paragraphs.map(
    (paragraph, i) =>
      `${i % 5 === 0 ? `<h2 id="s${i}">${escaped(paragraph.slice(0, 30))}</h2>` : ''}<p>${withMarkup(paragraph, random)} ${link(pick(names.person))}<sup><a href="#r${i}">[${i}]</a></sup></p>`,
  );
  const rows = Array.from(
    { length: 300 },
    (_, i) =>
      `<tr><td>${1960 + Math.floor(i / 5)}</td><td><i>${link(pick(names.film))}</i></td><td>${link(pick(names.person))}</td><td>Actor</td><td><sup><a href="#r${i % 200}">[${i % 200}]</a></sup></td></tr>`,
  );
  const references = Array.from(
    { length: 200 },
    (_, i) =>
      `<li id="r${i}">${link(pick(names.person))} (${2000 + (i % 24)}). <cite>${escaped(pick(names.film))}</cite>. ${link('Archive')}.</li>`,
  );
  const infobox = Array.from(
    { length: 14 },
    (_, i) => `<tr><th>Field ${i}</th><td>${link(pick(names.person))}, ${link(pick(names.film))}</td></tr>`,
  );
  return document_(
    'Encyclopedia',
    `<style>${siteCss()}</style>`,
    `${header}<main class="page"><div><h1>${escaped(pick(names.person))}</h1><table class="infobox"><tbody>${infobox.join('')}</tbody></table>
${sections.join('\n')}<h2>Filmography</h2><table><tbody>${rows.join('\n')}</tbody></table><h2>References</h2><ol>${references.join('\n')}</ol></div></main>${footer}`,
  );
}

/** 10 MB of prose in 200,000 elements. */
function big(known: readonly string[]): string {
  const prose = makeProse(6_400_000, known, 37);
  const paragraphs = paragraphsOf(prose, 160);
  const body = paragraphs.map((paragraph, i) => {
    const [a, b, c] = [paragraph.slice(0, 50), paragraph.slice(50, 110), paragraph.slice(110)].map(escaped);
    return `<div class="row" data-row="${i}"><span class="a">${a}</span><p>${b}<em>${c}</em></p><span>${i}</span></div>`;
  });
  return document_(
    'Log',
    '<style>.row{padding:2px}.row p{margin:0}</style>',
    `<main>${body.join('\n')}</main>`,
  );
}

/** Text for the page's own script to draw from. */
const stock = (known: readonly string[]) =>
  JSON.stringify(paragraphsOf(makeProse(60_000, known, 41), 240)).replaceAll('<', '\\u003c');

/** Grows by `?paragraphs=` in `?seconds=`, 20 times a second, and says in its title when it is through. */
function feed(known: readonly string[]): string {
  return document_(
    'Feed',
    '<style>body{font:16px/1.5 sans-serif}main{max-width:40rem;margin:auto}.post{border-bottom:1px solid #ddd}</style>',
    `<main></main><script>
const stock = ${stock(known)};
const asked = new URLSearchParams(location.search);
const total = Number(asked.get('paragraphs')), seconds = Number(asked.get('seconds'));
const main = document.querySelector('main');
let count = 0;
const started = performance.now();
const timer = setInterval(() => {
  const due = Math.min(total, Math.ceil(((performance.now() - started) / 1000 / seconds) * total));
  while (count < due) {
    const post = document.createElement('div');
    post.className = 'post';
    const paragraph = document.createElement('p');
    paragraph.append(stock[count % stock.length] + ' ' + count);
    post.append(paragraph);
    main.append(post);
    count++;
  }
  if (count === total) { clearInterval(timer); document.title = 'done'; }
}, 50);
</script>`,
  );
}

/**
 * An article with one text that is written anew 60 times a second for `?seconds=`. The page keeps its text node and looks after each
 * frame whether its reader sees what was written last: `data-lost` of the root element counts where not.
 */
function rewriting(known: readonly string[]): string {
  const paragraphs = paragraphsOf(makeProse(12_000, known, 43), 400);
  return document_(
    'Rewriting',
    `<style>${siteCss()}</style>`,
    `${header}<main class="page"><div><p id="ticker"></p>${paragraphs.map((p) => `<p>${escaped(p)}</p>`).join('\n')}</div></main><script>
const stock = ${stock(known)};
const seconds = Number(new URLSearchParams(location.search).get('seconds'));
const ticker = document.querySelector('#ticker');
const text = document.createTextNode('');
ticker.append(text);
let written = 0, lost = 0, last = '';
const started = performance.now();
const timer = setInterval(() => {
  if (last !== '' && ticker.textContent !== last) lost++;
  if (performance.now() - started > seconds * 1000) {
    clearInterval(timer);
    document.documentElement.dataset.lost = lost;
    document.title = 'done';
    return;
  }
  last = stock[written % stock.length] + ' ' + written;
  text.data = last;
  written++;
}, 1000 / 60);
</script>`,
  );
}
