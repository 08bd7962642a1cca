import { seededRandom } from '../matcher-texts.ts';

// What a news site brings along beside its text: a style sheet of some hundred rules, a script of some hundred small components, pictures.
// Without them an extension's share of a page's cost would look larger than it is anywhere; with more of them, smaller.

const families = ['teaser', 'ad', 'nav', 'comment', 'figure', 'byline', 'related', 'quote', 'share', 'foot'];

/** About 30 KB, most of which never matches, as on any site. */
export function siteCss(): string {
  const random = seededRandom(3);
  const px = (most: number) => `${Math.floor(random() * most)}px`;
  const rules = [
    'body{margin:0;font:17px/1.6 Georgia,serif;color:#1c1c1e;background:#fff}',
    'header,footer{display:flex;gap:18px;padding:14px 24px;background:#14213d;color:#fff}',
    'header a,footer a{color:inherit;text-decoration:none}',
    '.page{display:grid;grid-template-columns:minmax(0,42rem) 20rem;gap:32px;max-width:70rem;margin:0 auto;padding:24px}',
    '.teaser{display:grid;grid-template-columns:96px 1fr;gap:12px;border-top:1px solid #ddd;padding:12px 0}',
    '.teaser img{width:96px;height:64px}.teaser h3{font-size:1rem;margin:0}',
    '.comment{border-left:3px solid #ddd;padding:4px 12px;margin:12px 0}',
    'table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left}',
    '.infobox{float:right;width:18rem;margin:0 0 1em 1em}',
  ];
  for (let i = 0; i < 420; i++) {
    const family = families[i % families.length];
    const kind = Math.floor(i / families.length);
    rules.push(
      `.${family}.is-${kind}>.${family}-part:not(.quiet) span{margin:${px(9)} ${px(9)};padding:${px(7)};border-radius:${px(5)}}`,
    );
  }
  rules.push('@media(max-width:700px){.page{display:block}.infobox{float:none;width:auto}}');
  return rules.join('\n');
}

/** A picture as data, another one for each number. */
export function picture(number: number): string {
  const hue = (number * 47) % 360;
  const shapes = Array.from(
    { length: 24 },
    (_, i) =>
      `<circle cx="${(i * 37 + number * 11) % 160}" cy="${(i * 53) % 100}" r="${6 + (i % 9)}" fill="hsl(${hue + i * 4} 50% 50%)"/>`,
  ).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100">${shapes}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/**
 * About 150 KB: it takes a page's data, draws teasers and comments from it, measures what it drew, listens, and counts what was read, as
 * the scripts of such pages do. The components differ, so that each is compiled for itself.
 */
export function siteScript(items: readonly { title: string; text: string }[]): string {
  const random = seededRandom(5);
  const components = Array.from({ length: 420 }, (_, i) => {
    const [a, b, c] = [random(), random(), random()].map((n) => Math.floor(n * 97) + 3) as [
      number,
      number,
      number,
    ];
    return `components.push(function component${i}(item, state) {
  const key = (item.title.length * ${a} + state.count * ${b}) % ${c};
  const words = item.text.split(' ');
  const classes = ['part', 'is-' + key, state.flags[${i % 16}] ? 'quiet' : 'loud'];
  state.seen[${i}] = { key, words: words.length, longest: words.reduce((most, word) => Math.max(most, word.length), ${a}) };
  state.count += key % 2 === 0 ? 1 : ${b % 5};
  return classes.filter(Boolean).join(' ');
});`;
  });
  return `(() => {
const items = ${JSON.stringify(items)};
const components = [];
${components.join('\n')}
const state = { count: 0, flags: Array.from({ length: 16 }, (_, i) => i % 3 === 0), seen: {} };
function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
function draw(place, kind) {
  if (!place) return;
  items.forEach((item, i) => {
    const classes = components.map((component) => component(item, state));
    const image = new Image();
    image.src = place.dataset.picture;
    const text = element('div', classes[i % classes.length], element('h3', '', item.title), element('p', '', item.text));
    place.append(element('div', kind + ' is-' + (i % 40), image, text));
  });
}
document.addEventListener('DOMContentLoaded', () => {
  draw(document.querySelector('#teasers'), 'teaser');
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) state.seen[entry.target.id] = entry.intersectionRatio;
  });
  for (const paragraph of document.querySelectorAll('p')) seen.observe(paragraph);
  for (const box of document.querySelectorAll('.teaser')) {
    const { height } = box.getBoundingClientRect();
    box.dataset.height = String(Math.round(height));
  }
  addEventListener('scroll', () => { state.count++; }, { passive: true });
  addEventListener('load', () => setTimeout(() => {
    localStorage.setItem('seen', JSON.stringify(state.seen));
    const box = document.querySelector('#ad');
    if (box) { box.style.height = '120px'; box.append(element('p', 'ad', 'Reel Post Live, every Friday')); }
  }, 60));
});
})();`;
}
