/**
 * `npm run train:pairs -- FILE… [--folds]`: learns, from labelled articles, what a sentence tells of a person, a company or a place and a film, and of an
 * actor and a part. With `--folds` it only prints how that holds for articles that were not learnt from. The same files give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadKnownNames } from '../../src/cli/known-names.ts';
import { analyseArticle } from '../../src/extract/read-article.ts';
import { type PairKind, pairKinds } from '../../src/extract/relations/pairs.ts';
import { pairsOfArticle, type WeighablePair } from '../../src/extract/relations/pairs-of-article.ts';
import { type Telling, tellings } from '../../src/extract/relations/tellings.ts';
import { type LabelledArticle, sameName, samePerson, sameText } from './score-facts.ts';

interface Case {
  article: string;
  kind: PairKind;
  ids: number[];
  /** For each thing that may be told, whether it is: null where the labels leave it open. */
  told: (boolean | null)[];
  text: string;
}

const epochs = 12;
const batch = 32;
const decay = 2e-3;
const least = 2;
const folds = 5;

const args = process.argv.slice(2);
const articles = args
  .filter((arg) => !arg.startsWith('--'))
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as LabelledArticle),
  );
const known = loadKnownNames();
/** Of each kind its features by their name. */
const index = Object.fromEntries(pairKinds.map((kind) => [kind, new Map<string, number>()])) as Record<
  PairKind,
  Map<string, number>
>;

function casesOf(article: LabelledArticle): Case[] {
  const published = article.published?.split('..').at(-1) ?? null;
  const source = {
    id: 'article',
    title: null,
    publisher: null,
    author: null,
    published,
    url: null,
    body: article.text,
  };
  const reading = analyseArticle(source, { known });
  return pairsOfArticle(reading.document, reading.sentences).map((pair) => ({
    article: article.id,
    kind: pair.kind,
    ids: pair.features.map((feature) => {
      const ids = index[pair.kind];
      const id = ids.get(feature) ?? ids.size;
      ids.set(feature, id);
      return id;
    }),
    told: tellings[pair.kind].map((telling) => tells(article, pair, telling)),
    text: `${pair.other.name} | ${pair.one.name.name} | ${article.text.slice(pair.sentence.start, pair.sentence.end).replace(/\s+/g, ' ').slice(0, 200)}`,
  }));
}

/** Whether the labels have it here; told elsewhere, it may be told here too or not. */
function tells(
  article: LabelledArticle,
  { one, other, sentence }: WeighablePair,
  telling: Telling,
): boolean | null {
  const others = [other.name, ...other.aliases];
  const ones = [one.name.name, ...one.name.aliases];
  const about = article.facts.filter((fact) => {
    if (telling === 'plays')
      return (
        fact.property === 'castMember' &&
        samePerson(fact.value, ones) &&
        fact.qualifiers?.character !== undefined &&
        samePerson(fact.qualifiers.character, others)
      );
    if (fact.property !== telling) return false;
    const film =
      sameName(fact.subject, others) ||
      (fact.subject.startsWith('untitled') && other.name.startsWith('untitled'));
    const same = one.name.kind === 'person' ? samePerson : sameText;
    return film && same(fact.value, ones);
  });
  if (about.length === 0) return false;
  const here = about.some(({ start, end }) => start < sentence.end && end > sentence.start);
  return here ? true : null;
}

function learn(cases: readonly Case[], size: number, k: number): Float64Array {
  const weights = new Float64Array(size);
  const [m, v] = [new Float64Array(size), new Float64Array(size)];
  const used = cases.filter(({ told }) => told[k] !== null);
  let state = 5;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const order = used.map((_, i) => i);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    const rate = 0.02 * (1 - epoch / epochs) + 0.0005;
    for (let at = 0; at < order.length; at += batch) {
      const gradient = new Map<number, number>();
      for (const i of order.slice(at, at + batch)) {
        const { ids, told } = used[i] as Case;
        const difference = chance(ids, weights) - (told[k] ? 1 : 0);
        for (const id of ids) gradient.set(id, (gradient.get(id) ?? 0) + difference);
      }
      step++;
      const correction = Math.sqrt(1 - 0.999 ** step) / (1 - 0.9 ** step);
      for (const [id, sum] of gradient) {
        const g = sum / batch + decay * (weights[id] as number);
        m[id] = 0.9 * (m[id] as number) + 0.1 * g;
        v[id] = 0.999 * (v[id] as number) + 0.001 * g * g;
        weights[id] =
          (weights[id] as number) -
          (rate * correction * (m[id] as number)) / (Math.sqrt(v[id] as number) + 1e-5);
      }
    }
  }
  return weights;
}

function chance(ids: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (const id of ids) sum += weights[id] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

function foldOf(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) >>> 0;
  return (hash >>> 4) % folds;
}

function tryFolds(kind: PairKind, cases: readonly Case[], telling: Telling, k: number): void {
  const judged: [p: number, told: boolean, text: string, ruled: boolean][] = [];
  const rule = index[kind].get(`rule ${telling === 'plays' ? 'castMember' : telling}`) ?? -1;
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(
      cases.filter(({ article }) => foldOf(article) !== fold),
      index[kind].size,
      k,
    );
    for (const { article, ids, told, text } of cases)
      if (foldOf(article) === fold && told[k] !== null)
        judged.push([chance(ids, weights), told[k] as boolean, text, ids.includes(rule)]);
  }
  const all = judged.filter(([, told]) => told).length;
  judged.sort((a, b) => b[0] - a[0]);
  const line = (name: string, said: typeof judged) => {
    const right = said.filter(([, told]) => told).length;
    console.log(
      `  ${name}: precision ${(right / Math.max(1, said.length)).toFixed(3)} recall ${(right / Math.max(1, all)).toFixed(3)} (${right}/${said.length})`,
    );
  };
  console.log(`${telling}: ${all} told in ${judged.length} pairs`);
  line(
    'rules alone',
    judged.filter(([, , , ruled]) => ruled),
  );
  for (const keep of [0.15, 0.3, 0.5])
    for (const more of [0.5, 0.6, 0.7, 0.8])
      line(
        `rules from ${keep}, others from ${more}`,
        judged.filter(([p, , , ruled]) => p >= (ruled ? keep : more)),
      );
  if (args.includes('--list'))
    for (const [p, told, text] of judged)
      if (told ? p < 0.4 : p > 0.6) console.log(`   ${told ? 'missed' : 'wrong'} ${p.toFixed(2)} ${text}`);
}

const cases = articles.flatMap(casesOf);
const rows: string[] = [];
for (const kind of pairKinds) {
  const of = cases.filter((each) => each.kind === kind);
  const counts = new Uint32Array(index[kind].size);
  for (const { ids } of of) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  for (const each of of) each.ids = each.ids.filter((id) => (counts[id] ?? 0) >= least);
  console.error(`${kind}: ${of.length} pairs, ${counts.filter((count) => count >= least).length} features`);
  if (args.includes('--folds')) {
    for (const [k, telling] of tellings[kind].entries()) tryFolds(kind, of, telling, k);
    continue;
  }
  const columns = tellings[kind].map((_, k) => learn(of, index[kind].size, k));
  for (const [feature, id] of [...index[kind]].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = columns.map((weights) => Math.round((weights[id] as number) * 100) || 0);
    if (row.some((value) => Math.abs(value) >= 4)) rows.push(`${kind}\t${feature}\t${row.join(' ')}`);
  }
}
if (rows.length > 0) {
  const table = rows.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  writeFileSync(
    'src/extract/relations/weights.data.ts',
    `/** Weights of what is seen of a pair, in hundredths, one column for each thing that may be told. Made by tests/bench/reader-pairs-train.ts. */\nexport const pairWeights = \`\n${table}\n\`;\n`,
  );
  console.error(`${rows.length} rows`);
}
