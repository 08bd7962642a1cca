/**
 * `npm run bench:reader-names -- FILE… [--bare] [--list]`: what the reader's names layer finds in labelled texts. Articles of the form of
 * `facts-dev.jsonl`: the share of subjects found as films and of people and characters found, and which names were wrongly called films. Texts of the form of
 * `names-dev.jsonl`: precision and recall of films and people, place by place. `--bare` reads without known names, `--list` lists what was missed.
 */
import { readFileSync } from 'node:fs';
import { loadKnownNames } from '../../src/cli/known-names.ts';
import { readDocument } from '../../src/extract/document.ts';
import { nothingKnown } from '../../src/extract/known-names.ts';
import { nameKey } from '../../src/extract/names/name-key.ts';
import { type Registry, readNames } from '../../src/extract/names/registry.ts';
import { readWeights } from '../../src/extract/names/weigh.ts';
import { standingWords, unglue } from '../../src/extract/tokens.ts';
import { foldOf, folds, readLines } from './reader-gold.ts';

interface Labelled {
  id: string;
  kind: string;
  text: string;
  published?: string;
  facts: Fact[];
  traps: Fact[];
}
interface Fact {
  subject: string;
  property: string;
  value: string;
  qualifiers?: { character?: string };
  start: number;
  end: number;
}
interface Marked {
  id: string;
  kind: string;
  text: string;
  mentions: { s: number; e: number; type: string; kind: string }[];
  ignore: [number, number][];
}
type Mention = Registry['mentions'][number];

const args = process.argv.slice(2);
const known = args.includes('--bare') ? nothingKnown : loadKnownNames();
const listing = args.includes('--list');
const people = new Set(['castMember', 'director', 'screenwriter', 'producer', 'crewMember']);
known.film('');
/** `--folds FOLDER`: each article is read with the weights that were learnt without it. */
const foldFolder = args.includes('--folds') ? args[args.indexOf('--folds') + 1] : undefined;
const tables = foldFolder
  ? Array.from({ length: folds }, (_, fold) =>
      readWeights(readFileSync(`${foldFolder}/fold-${fold}.ts`, 'utf8')),
    )
  : [];
let spent = 0;
let words = 0;

function read(id: string, text: string, published: string | null): Registry {
  const document = readDocument(text, published, []);
  const standing = standingWords(document.sentences);
  for (const sentence of document.sentences) sentence.tokens = unglue(sentence.tokens, standing);
  words += text.split(/\s+/).length;
  const before = process.cpuUsage().user;
  const registry = readNames(document, known, tables[foldOf(id)]);
  spent += process.cpuUsage().user - before;
  return registry;
}

/** Places of a name in a text, the one nearest to `near` first. */
function placesOf(text: string, name: string, near: number): [start: number, end: number][] {
  const pattern = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
    .join('\\s+');
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'))];
  return found
    .map((match): [number, number] => [match.index, match.index + match[0].length])
    .sort((a, b) => Math.abs(a[0] - near) - Math.abs(b[0] - near));
}

function mentionAt(
  mentions: Mention[],
  text: string,
  [start, end]: readonly [number, number],
): Mention | undefined {
  return mentions.find(({ piece }) => {
    if (piece.end !== end && piece.end !== end + 1) return false;
    if (piece.start === start) return true;
    return /^(?:the|a|an)\s+$/i.test(text.slice(Math.min(start, piece.start), Math.max(start, piece.start)));
  });
}

class Rate {
  right = 0;
  all = 0;
  missed: string[] = [];
  count(hit: boolean, what: string): void {
    this.all++;
    if (hit) this.right++;
    else this.missed.push(what);
  }
  toString(): string {
    return `${this.right}/${this.all} = ${(this.right / Math.max(1, this.all)).toFixed(3)}`;
  }
}

function scoreArticles(articles: Labelled[]): void {
  const rates = {
    subjects: new Rate(),
    people: new Rate(),
    characters: new Rate(),
    bounded: new Rate(),
    films: new Rate(),
  };
  const trapped: string[] = [];
  const knownOnly: string[] = [];
  for (const article of articles) {
    const { text } = article;
    const { mentions, names } = read(article.id, text, article.published?.split('..').at(-1) ?? null);
    const seen = new Set<string>();
    const once = (key: string) => !seen.has(key) && seen.add(key);
    const subjects = new Set(article.facts.map((fact) => nameKey(fact.subject.replace(/ \(\d{4}\)$/, ''))));
    for (const fact of article.facts) {
      const subject = fact.subject.replace(/ \(\d{4}\)$/, '');
      if (!subject.startsWith('untitled') && once(`s ${subject}`)) {
        const [place] = placesOf(text, subject, fact.start);
        const at = place
          ? mentionAt(mentions, text, place)
          : mentions.find(({ name }) => nameKey(name.name) === nameKey(subject));
        rates.subjects.count(
          at?.name.kind === 'film' || at?.name.kind === 'series',
          `${article.id}: ${subject}${place ? '' : ' (not in the text)'}${
            at
              ? ` is ${at.name.kind}`
              : place
                ? ` → ${mentions
                    .filter(({ piece }) => piece.start < place[1] && piece.end > place[0])
                    .map(({ piece, name }) => `${piece.name} (${name.kind})`)
                    .join(' + ')}`
                : ''
          }`,
        );
      }
      if (people.has(fact.property) && once(`p ${fact.value}`)) {
        const [place] = placesOf(text, fact.value, fact.start);
        const at = place && mentionAt(mentions, text, place);
        if (place)
          rates.people.count(
            at?.name.kind === 'person',
            `${article.id}: ${fact.value} ${at ? `is ${at.name.kind}` : ''}`,
          );
      }
      const character = fact.qualifiers?.character;
      if (character && once(`c ${character}`)) {
        const [place] = placesOf(text, character, fact.start);
        const at = place && mentionAt(mentions, text, place);
        if (place)
          rates.bounded.count(
            at?.name.kind === 'character' || at?.name.kind === 'person',
            `${article.id}: ${character} ${at ? `is ${at.name.kind}` : ''}`,
          );
        if (place)
          rates.characters.count(
            at?.name.kind === 'character',
            `${article.id}: ${character} ${at ? `is ${at.name.kind}` : ''}`,
          );
      }
    }
    const traps = new Set(article.traps.map((trap) => nameKey(trap.subject)));
    for (const name of names) {
      if (name.kind !== 'film') continue;
      const keys = [name.name, ...name.aliases].map(nameKey);
      const right = keys.some((key) => subjects.has(key));
      if (!right && keys.some((key) => traps.has(key))) trapped.push(`${article.id}: ${name.name}`);
      else if (!right && keys.some((key) => key.includes(' ') && known.film(key)))
        knownOnly.push(`${article.id}: ${name.name}`);
      rates.films.count(right, `${article.id}: ${name.name}`);
    }
  }
  console.log(`  subjects found as films  ${rates.subjects}`);
  console.log(`  people                   ${rates.people}`);
  console.log(`  characters               ${rates.characters}; as character or person ${rates.bounded}`);
  console.log(
    `  films that are subjects  ${rates.films}; of the others ${knownOnly.length} known titles, ${trapped.length} in traps`,
  );
  if (!listing) return;
  for (const [what, rate] of Object.entries(rates))
    console.log(`-- ${what}\n${rate.missed.map((line) => `   ${line}`).join('\n')}`);
}

function scoreMarked(texts: Marked[]): void {
  const table = new Map<string, { found: number; marked: number; right: number; said: number }>();
  const cell = (key: string) => {
    const known = table.get(key) ?? { found: 0, marked: 0, right: 0, said: 0 };
    table.set(key, known);
    return known;
  };
  for (const { id, kind, text, mentions: marks, ignore } of texts) {
    const { mentions } = read(id, text, null);
    for (const mark of marks) {
      const at = mentionAt(mentions, text, [mark.s, mark.e]);
      const hit =
        at !== undefined &&
        (at.name.kind === mark.type || (mark.type === 'film' && at.name.kind === 'series'));
      for (const key of [`${mark.type} ${kind}`, `${mark.type} ${mark.kind}`]) {
        cell(key).marked++;
        if (hit) cell(key).found++;
      }
      if (!hit && listing)
        console.log(
          `   missed ${mark.type} ${id}: ${text.slice(mark.s - 25, mark.s)}[${text.slice(mark.s, mark.e)}]${text.slice(mark.e, mark.e + 20)} ${
            at
              ? at.name.kind
              : mentions
                  .filter(({ piece }) => piece.start < mark.e && piece.end > mark.s)
                  .map(({ piece, name }) => `${piece.name} (${name.kind})`)
                  .join(' + ')
          }`.replace(/\n/g, ' '),
        );
    }
    for (const { piece, name } of mentions) {
      if (name.kind !== 'film' && name.kind !== 'person') continue;
      if (ignore.some(([from, to]) => from < piece.end && to > piece.start)) continue;
      const right = marks.some(
        (mark) => mark.type === name.kind && mentionAt([{ piece, name }], text, [mark.s, mark.e]),
      );
      cell(`${name.kind} ${kind}`).said++;
      if (right) cell(`${name.kind} ${kind}`).right++;
      else if (listing && name.kind === 'film')
        console.log(
          `   wrong film ${id}: ${text.slice(piece.start - 25, piece.start)}[${piece.name}]${text.slice(piece.end, piece.end + 20)}`.replace(
            /\n/g,
            ' ',
          ),
        );
    }
  }
  for (const [key, { found, marked, right, said }] of table)
    console.log(
      `  ${key.padEnd(24)} recall ${found}/${marked} = ${(found / Math.max(1, marked)).toFixed(3)}${said ? `  precision ${right}/${said} = ${(right / said).toFixed(3)}` : ''}`,
    );
}

for (const file of args.filter((arg) => !arg.startsWith('--') && arg !== foldFolder)) {
  const records = readLines<Labelled | Marked>(file);
  console.log(file);
  spent = words = 0;
  const articles = records.filter((record): record is Labelled => 'facts' in record);
  if (articles.length > 0) scoreArticles(articles);
  const marked = records.filter((record): record is Marked => 'mentions' in record);
  if (marked.length > 0) scoreMarked(marked);
  console.log(`  ${((spent / words) * 1).toFixed(2)} ms for 1,000 words`);
}
