/**
 * `npm run train:reader -- CORPORA ARTICLES [MORE…] [--fold N] [--out FILE]`: learns the weights of the reader's names layer from a folder of labelled
 * texts, a file of labelled articles (`reader-labels.txt` says what else those name), and more articles: `.txt` with names in brackets, `.jsonl` with
 * lists of names. The same input gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnownNames, packNames } from '../../src/cli/known-names.ts';
import { readDocument } from '../../src/extract/document.ts';
import { type KnownNames, nothingKnown } from '../../src/extract/known-names.ts';
import { places, territories } from '../../src/extract/lexicon/places.ts';
import { featureNames } from '../../src/extract/names/features.ts';
import { kinds, type Span } from '../../src/extract/names/lattice.ts';
import { readSpans } from '../../src/extract/names/read-spans.ts';
import { written } from '../../src/extract/names/shape-features.ts';
import { localFeatures } from '../../src/extract/names/weigh.ts';
import { standingWords, unglue } from '../../src/extract/tokens.ts';
import {
  articleCorpus,
  bracketCorpus,
  entityCorpus,
  foldOf,
  type GoldText,
  labelledCorpus,
  listedCorpus,
  namesCorpus,
  openingsCorpus,
} from './reader-gold.ts';
import { priors } from './reader-priors.ts';
import { type NamePool, substitute } from './reader-substitute.ts';

const K = kinds.length;
const F = featureNames.length;
const copies = 2;
const rounds = 2;
const epochs = 6;
const batch = 32;
const decay = 3e-4;

/** One run: its stretches with their features, which kinds the marks allow each, and what must be covered. */
interface Example {
  cores: Uint8Array;
  from: Uint16Array;
  to: Uint16Array;
  allowed: Uint8Array;
  /** Where each stretch's features start in `ids`. */
  starts: Int32Array;
  ids: Int32Array;
  values: Float32Array;
  weight: number;
}

function main(): void {
  const [corpora = '', articles = '', ...rest] = process.argv.slice(2);
  const more = rest.filter((arg) => /\.(?:txt|jsonl)$/.test(arg));
  const lists = fileURLToPath(new URL('reader-labels.txt', import.meta.url));
  const fold = rest[0] === '--fold' ? Number(rest[1]) : -1;
  const out = rest.includes('--out') ? rest[rest.indexOf('--out') + 1] : undefined;
  const all = [
    ...namesCorpus(join(corpora, 'names-dev.jsonl')),
    ...openingsCorpus(join(corpora, 'film-intros-dev.jsonl')),
    ...entityCorpus(join(corpora, 'detection-dev.jsonl')),
    ...bracketCorpus(fileURLToPath(new URL('reader-sentences.txt', import.meta.url))),
    ...more.flatMap((file) => (file.endsWith('.txt') ? articleCorpus(file) : labelledCorpus(file))),
    ...listedCorpus(articles, lists),
  ];
  const texts = all.filter(({ id }) => fold < 0 || foldOf(id) !== fold);
  const known = loadKnownNames();
  const pool = namePool();
  const next = random(11);
  const prior = readPriors();
  let table: Float32Array = prior.slice();
  for (let round = 0; round < rounds; round++) {
    const examples: Example[] = [];
    for (const text of texts)
      for (let copy = 0; copy <= copies; copy++) {
        // The first as it is; the others about other films and people. Of some texts everything is known, of some nothing.
        const version = copy === 0 ? text : substitute(text, pool, next);
        const knows = next() < 0.4 ? nothingKnown : partly(known, next());
        collect(version, knows, table, round, examples, copy === 0 ? 1 : 0.7);
      }
    console.error(`round ${round}: ${examples.length} examples`);
    table = learn(examples, table, prior, epochs);
  }
  write(table, out ?? 'src/extract/names/weights.data.ts');
}

export function documentOf(text: GoldText) {
  const document = readDocument(text.text, text.published, []);
  const standing = standingWords(document.sentences);
  for (const sentence of document.sentences) sentence.tokens = unglue(sentence.tokens, standing);
  return document;
}

function collect(
  text: GoldText,
  known: KnownNames,
  table: Float32Array,
  round: number,
  examples: Example[],
  share: number,
): void {
  const { runs, signs, remember } = readSpans(documentOf(text), known, table);
  const memory = remember();
  const anything = (1 << K) - 1;
  const unmarked = text.unmarked.length > 0 ? maskOf([...text.unmarked, 'none']) : anything;
  for (const run of runs) {
    const { spans } = run;
    const masks = spans.map((span) => allowedAt(text, span, unmarked, anything));
    // Nothing is marked and everything allowed: nothing to learn.
    if (masks.every((mask) => mask === anything)) continue;
    for (const remembering of round === 0 ? [false] : [false, true]) {
      const [ids, values, starts]: [number[], number[], number[]] = [[], [], []];
      for (const span of spans) {
        starts.push(ids.length);
        const add = (id: number, value = 1) => {
          ids.push(id);
          values.push(value);
        };
        localFeatures(span, known, signs, (id) => add(id));
        if (remembering) memory.features(span, add);
      }
      starts.push(ids.length);
      examples.push({
        cores: run.cores,
        from: Uint16Array.from(spans, (span) => span.first - run.first),
        to: Uint16Array.from(spans, (span) => span.last - run.first + 1),
        allowed: Uint8Array.from(masks),
        starts: Int32Array.from(starts),
        ids: Int32Array.from(ids),
        values: Float32Array.from(values),
        weight: text.weight * share * (remembering || round === 0 ? 1 : 0.4),
      });
    }
  }
}

/** Which kinds the marks allow a stretch; none at all where it crosses the bounds of a marked name. */
function allowedAt(text: GoldText, span: Span, unmarked: number, anything: number): number {
  const { tokens } = span.line;
  const start = tokens[span.first]?.start ?? 0;
  let end = tokens[span.last]?.end ?? 0;
  if (!span.setOff && span.line.words[span.last]?.owner)
    end -= /['’]s?$/.exec(tokens[span.last]?.text ?? '')?.[0].length ?? 0;
  const exact = text.marks.find((mark) => mark.start === start && mark.end === end);
  if (exact) return maskOf(exact.kinds);
  const crossed = text.marks.find((mark) => mark.start < end && mark.end > start);
  if (crossed) {
    // "The Godfather" beside "Godfather": an article more or less is no fault, nor are a title's marks set off with it.
    const rest =
      text.text.slice(Math.min(start, crossed.start), Math.max(start, crossed.start)) +
      text.text.slice(Math.min(end, crossed.end), Math.max(end, crossed.end));
    return /^(?:(?:the|a|an) )?[.,]?$/i.test(rest) || (span.setOff && !/[\p{L}\p{N}]/u.test(rest))
      ? maskOf(crossed.kinds)
      : 0;
  }
  if (text.kind !== 'no-film' && isTerritory(span))
    return unmarked === anything ? anything : maskOf(['none', 'place']);
  if (text.ignore.some(([from, to]) => from < end && to > start)) return anything;
  return unmarked;
}

function isTerritory(span: Span): boolean {
  const name = written(span);
  return places.has(name) || territories.has(name);
}

/** Knows three of four names; which, `seed` tells. */
function partly(known: KnownNames, seed: number): KnownNames {
  const has = (key: string) => {
    let hash = Math.floor(seed * 2 ** 31);
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return (hash >>> 8) % 4 > 0;
  };
  return { film: (key) => known.film(key) && has(key), person: (key) => known.person(key) && has(key) };
}

/** Titles and people to read texts about; titles of a form that is hard to tell come up more often than they are. */
function namePool(): NamePool {
  const { films, people } = packNames();
  const hard = films.filter((title) => /[’:!–-]|\d/.test(title));
  return { titles: [...films, ...hard, ...hard], people: people.filter((name) => name.includes(' ')) };
}

function maskOf(names: readonly string[]): number {
  return names.reduce((mask, name) => mask | (1 << kinds.indexOf(name as (typeof kinds)[number])), 0);
}

/** A generator of the same numbers each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Signs that keep the weights that they were given. */
const held = new Set(
  priors
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => featureNames.indexOf(line.slice(1).split(' | ')[0] ?? '')),
);

function readPriors(): Float32Array {
  const table = new Float32Array(F * K);
  for (const line of priors.trim().split('\n')) {
    const [name = '', signs = ''] = line.split(' | ');
    const id = featureNames.indexOf(name.replace('!', ''));
    if (id < 0) throw new Error(`no feature ${name}`);
    for (const sign of signs.split(', ')) {
      const [kind, value] = sign.split(' ');
      table[id * K + kinds.indexOf(kind as (typeof kinds)[number])] = Number(value);
    }
  }
  return table;
}

const logSum = (a: number, b: number) =>
  a === Number.NEGATIVE_INFINITY
    ? b
    : b === Number.NEGATIVE_INFINITY
      ? a
      : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

/**
 * A semi-Markov model by Adam: the divisions of each run that the marks allow are made likely among all its divisions. With one stretch in a run this is
 * multinomial logistic regression.
 */
function learn(examples: Example[], from: Float32Array, prior: Float32Array, epochs: number): Float32Array {
  const table = Float32Array.from(from);
  const [m, v, gradient] = [new Float32Array(F * K), new Float32Array(F * K), new Float32Array(F * K)];
  const touched = new Set<number>();
  const next = random(7);
  const order = examples.map((_, index) => index);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const rate = 0.03 * (1 - epoch / epochs) + 0.001;
    let loss = 0;
    let used = 0;
    for (let at = 0; at < order.length; at += batch) {
      const to = Math.min(order.length, at + batch);
      for (let i = at; i < to; i++) {
        const cost = addGradient(examples[order[i] as number] as Example, table, gradient, touched);
        if (cost === null) continue;
        loss += cost;
        used++;
      }
      step++;
      const correction = Math.sqrt(1 - 0.999 ** step) / (1 - 0.9 ** step);
      for (const id of touched)
        for (let k = 0; k < K; k++) {
          const w = id * K + k;
          const g =
            (gradient[w] as number) / (to - at) + decay * ((table[w] as number) - (prior[w] as number));
          m[w] = 0.9 * (m[w] as number) + 0.1 * g;
          v[w] = 0.999 * (v[w] as number) + 0.001 * g * g;
          table[w] =
            (table[w] as number) -
            (rate * correction * (m[w] as number)) / (Math.sqrt(v[w] as number) + 1e-6);
          gradient[w] = 0;
          if (held.has(id)) table[w] = prior[w] as number;
        }
      touched.clear();
    }
    console.error(`  epoch ${epoch}: ${(loss / used).toFixed(4)}`);
  }
  return table;
}

/** Adds the gradient of one run; returns its cost, or null where no division is allowed. */
function addGradient(
  example: Example,
  table: Float32Array,
  gradient: Float32Array,
  touched: Set<number>,
): number | null {
  const { cores, from, to, allowed, starts, ids, values, weight } = example;
  const n = from.length;
  const score = new Float64Array(n * K);
  const [all, right] = [new Float64Array(n), new Float64Array(n)];
  for (let s = 0; s < n; s++) {
    for (let i = starts[s] as number; i < (starts[s + 1] as number); i++) {
      const id = (ids[i] as number) * K;
      const value = values[i] as number;
      for (let k = 0; k < K; k++)
        score[s * K + k] = (score[s * K + k] as number) + value * (table[id + k] as number);
    }
    let [every, fitting] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let k = 0; k < K; k++) {
      const one = score[s * K + k] as number;
      every = logSum(every, one);
      if ((allowed[s] as number) & (1 << k)) fitting = logSum(fitting, one);
    }
    all[s] = every;
    right[s] = fitting;
  }
  const free = flows(cores, from, to, all);
  const bound = flows(cores, from, to, right);
  if (bound.total === Number.NEGATIVE_INFINITY) return null;
  for (let s = 0; s < n; s++) {
    const a = from[s] as number;
    const b = to[s] as number;
    const pAll = Math.exp(
      (free.forward[a] as number) + (all[s] as number) + (free.backward[b] as number) - free.total,
    );
    const pRight = Math.exp(
      (bound.forward[a] as number) + (right[s] as number) + (bound.backward[b] as number) - bound.total,
    );
    if (pAll < 1e-5 && pRight < 1e-5) continue;
    for (let k = 0; k < K; k++) {
      const one = score[s * K + k] as number;
      const expected = pAll * Math.exp(one - (all[s] as number));
      const wanted = (allowed[s] as number) & (1 << k) ? pRight * Math.exp(one - (right[s] as number)) : 0;
      const difference = (expected - wanted) * weight;
      if (Math.abs(difference) < 1e-6) continue;
      for (let i = starts[s] as number; i < (starts[s + 1] as number); i++) {
        const id = ids[i] as number;
        touched.add(id);
        gradient[id * K + k] = (gradient[id * K + k] as number) + difference * (values[i] as number);
      }
    }
  }
  return (free.total - bound.total) * weight;
}

function flows(
  cores: Uint8Array,
  from: Uint16Array,
  to: Uint16Array,
  spans: Float64Array,
): { forward: Float64Array; backward: Float64Array; total: number } {
  const length = cores.length;
  const forward = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY);
  forward[0] = 0;
  backward[length] = 0;
  for (let at = 0; at < length; at++) {
    if (!cores[at]) forward[at + 1] = logSum(forward[at + 1] as number, forward[at] as number);
    for (let s = 0; s < from.length; s++)
      if (from[s] === at)
        forward[to[s] as number] = logSum(
          forward[to[s] as number] as number,
          (forward[at] as number) + (spans[s] as number),
        );
  }
  for (let at = length - 1; at >= 0; at--) {
    if (!cores[at]) backward[at] = logSum(backward[at] as number, backward[at + 1] as number);
    for (let s = 0; s < from.length; s++)
      if (from[s] === at)
        backward[at] = logSum(
          backward[at] as number,
          (backward[to[s] as number] as number) + (spans[s] as number),
        );
  }
  return { forward, backward, total: forward[length] as number };
}

function write(table: Float32Array, path: string): void {
  const rows: string[] = [];
  for (let id = 0; id < F; id++) {
    const row = Array.from(table.subarray(id * K, id * K + K), (value) => Math.round(value * 100) || 0);
    if (row.some((value) => Math.abs(value) >= 8)) rows.push(`${featureNames[id]}\t${row.join(' ')}`);
  }
  writeFileSync(
    path,
    `/** Weights of the names layer in hundredths, one row a feature, one column a kind. Made by tests/bench/reader-names-train.ts. */\nexport const weightTable = \`\n${rows.join('\n')}\n\`;\n`,
  );
  console.error(`${rows.length} features`);
}

main();
