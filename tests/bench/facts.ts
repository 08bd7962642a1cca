/**
 * `npm run bench:facts -- FILE [--quiet] [--trace ID]`: scores labelled articles, one JSON object a line:
 * `{ id, kind, published?, text, facts: [{ subject, property, value, qualifiers, rank?, optional? }], traps: [{ subject, property, value }] }`.
 * Prints recall, precision, characters and traps, by property, rule and kind, with the misses and the wrong facts. Exits with 1 on a crash only.
 */
import { readFileSync } from 'node:fs';
import { loadKnownNames } from '../../src/cli/known-names.ts';
import { readArticle } from '../../src/extract/read-article.ts';
import { type LabelledArticle, type Score, scoreArticle } from './score-facts.ts';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const quiet = args.includes('--quiet');
if (files.length === 0) {
  process.stderr.write('bench:facts: give a file of labelled articles\n');
  process.exit(2);
}
const articles = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledArticle),
);

/** A range of months is known of some; a date without a year is completed from its later end. */
const publishedOf = (article: LabelledArticle) => article.published?.split('..').at(-1) ?? null;
const sourceOf = (article: LabelledArticle) => ({
  id: 'article',
  title: null,
  publisher: null,
  author: null,
  published: publishedOf(article),
  url: null,
  body: article.text,
});

const options = args.includes('--no-known') ? {} : { known: loadKnownNames() };
for (const article of articles) readArticle(sourceOf(article), options);
const before = process.cpuUsage().user;
const scores = articles.map((article): [LabelledArticle, Score] => [
  article,
  scoreArticle(article, readArticle(sourceOf(article), options)),
]);
// Time of the processor, not of the clock: a busy machine must not count.
const milliseconds = (process.cpuUsage().user - before) / 1000;
const words = articles.reduce((sum, article) => sum + article.text.split(/\s+/).length, 0);

interface Tally {
  found: number;
  facts: number;
  right: number;
  said: number;
  parts: number;
  partsFound: number;
  traps: number;
}
const blank = (): Tally => ({ found: 0, facts: 0, right: 0, said: 0, parts: 0, partsFound: 0, traps: 0 });
const tables: Record<string, Map<string, Tally>> = { kind: new Map(), property: new Map(), rule: new Map() };
const total = blank();
const news = blank();
function tally(table: string, key: string, change: (tally: Tally) => void): void {
  const map = tables[table] ?? new Map<string, Tally>();
  tables[table] = map;
  const entry = map.get(key) ?? blank();
  map.set(key, entry);
  change(entry);
}
for (const [article, score] of scores) {
  const each = (property: string, change: (tally: Tally) => void, rules: readonly string[] = []) => {
    change(total);
    if (article.kind !== 'encyclopedia') change(news);
    tally('kind', article.kind, change);
    tally('property', property, change);
    for (const rule of rules) tally('rule', rule, change);
  };
  for (const fact of score.facts)
    each(fact.property, (t) => {
      t.facts++;
      if (fact.found) t.found++;
      if (fact.part) t.parts++;
      if (fact.part && fact.partFound) t.partsFound++;
    });
  for (const said of score.said)
    each(
      said.property,
      (t) => {
        t.said++;
        if (said.right) t.right++;
        if (said.trap) t.traps++;
      },
      said.rules,
    );
}

const share = (part: number, whole: number) => (whole === 0 ? '   – ' : (part / whole).toFixed(3));
const line = (name: string, t: Tally) =>
  `  ${name.padEnd(26)} recall ${share(t.found, t.facts)} (${t.found}/${t.facts})  precision ${share(t.right, t.said)} (${t.right}/${t.said})  characters ${share(t.partsFound, t.parts)} (${t.partsFound}/${t.parts})  traps ${t.traps}`;
const out = [
  `${articles.length} articles, ${words} words, ${((milliseconds / words) * 1000).toFixed(1)} ms for 1,000 words`,
];
out.push(line('all', total), line('news', news));
for (const [name, map] of Object.entries(tables)) {
  out.push('', `by ${name}`);
  for (const [key, entry] of [...map].sort(([, a], [, b]) => b.facts + b.said - a.facts - a.said))
    out.push(line(key, entry));
}
if (!quiet)
  for (const [article, score] of scores) {
    const misses = score.facts.filter((fact) => !fact.found || (fact.part && !fact.partFound));
    const wrong = score.said.filter((said) => !said.right);
    if (misses.length + wrong.length === 0) continue;
    out.push('', `${article.id} (${article.kind})`);
    for (const fact of misses) out.push(`  ${fact.found ? 'part' : 'miss'}  ${fact.text}`);
    for (const said of wrong)
      out.push(`  ${said.trap ? 'TRAP' : 'wrong'} ${said.text}  [${said.rules.join(', ')}] ${said.quote}`);
  }
process.stdout.write(`${out.join('\n')}\n`);
