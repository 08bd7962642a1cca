/**
 * `npm run train:names -- FOLDER`: learn the resolver's weights from labelled texts, and say what they are worth on texts that
 * were not learnt from (three times: learn from two thirds, measure on the third). The same texts give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { annotateRuns } from '../../src/resolver/annotate-runs.ts';
import type { Knowledge } from '../../src/resolver/knowledge.ts';
import type { Table } from '../../src/resolver/score.ts';
import { trees } from '../../src/resolver/trees.data.ts';
import { weights } from '../../src/resolver/weights.data.ts';
import { boost } from './names-boost.ts';
import {
  knowledgeOf,
  type LabelledText,
  nameSpan,
  readFilmPack,
  readIntros,
  readLabelled,
  readNews,
  runsOf,
} from './names-corpus.ts';
import { type Example, learn } from './names-learn.ts';
import { alone, comments, lowerCased, pieces, questions } from './names-made-up.ts';
import { emptyReport, measure, printReport } from './names-score.ts';
import { writeRankedWords } from './names-words.ts';

const folder = process.argv[2];
if (!folder) throw new Error('usage: npm run train:names -- FOLDER');

const weightOf: Record<string, number> = {
  'no-film': 2,
  piece: 1.5,
  lower: 0.5,
  alone: 0.5,
  intro: 0.4,
  news: 0.5,
};

function examplesOf(knowledge: Knowledge, texts: readonly LabelledText[]): Record<Table, Example[]> {
  const examples: Record<Table, Example[]> = { film: [], person: [], filmTogether: [] };
  for (const text of texts) {
    const { runs, offsets } = runsOf(text);
    const spans = text.mentions.map((label) => ({ label, span: nameSpan(text.text, label) }));
    annotateRuns(knowledge, runs, null, {
      trace: ({ possible: { view }, start, end, model, features, entity, first, together }) => {
        if (knowledge.entities.at(entity)?.type !== model) return;
        const s = (offsets[view.run.id] as number) + start;
        const e = (offsets[view.run.id] as number) + end;
        const isRight = spans.some(
          ({ label, span }) => label.type === model && span[0] === s && span[1] === e,
        );
        if (!isRight && text.ignore.some(([is, ie]) => is < e && s < ie)) return;
        const weight = weightOf[text.kind] ?? 1;
        examples[model].push({ features, isRight, weight });
        if (first !== undefined && together)
          examples.filmTogether.push({ features: together, isRight, weight, offset: first });
      },
    });
  }
  return examples;
}

function learnAlone(knowledge: Knowledge, texts: readonly LabelledText[]): void {
  const examples = examplesOf(knowledge, texts);
  weights.film = learn(examples.film);
  trees.film = boost(examples.film);
  weights.person = learn(examples.person);
}

/** How mentions support each other is learnt from scores of texts that the scores were not learnt from. */
function train(knowledge: Knowledge, texts: readonly LabelledText[]): void {
  const made = [
    ...lowerCased(texts),
    ...questions(knowledge),
    ...comments(knowledge),
    ...pieces(texts),
    ...alone(texts),
  ];
  const partly = [...readIntros(folder as string), ...readNews(folder as string)];
  const all = [...texts, ...made, ...partly];
  const together: Example[] = [];
  for (const half of [0, 1]) {
    learnAlone(
      knowledge,
      all.filter(({ id }) => hashOf(id) % 2 === half),
    );
    together.push(
      ...examplesOf(
        knowledge,
        texts.filter(({ id }) => hashOf(id) % 2 !== half),
      ).filmTogether,
    );
  }
  learnAlone(knowledge, all);
  weights.filmTogether = learn(together);
}

const hashOf = (id: string) =>
  [...id].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) % 1_000_003, 7);
const foldOf = (id: string) => Math.floor(hashOf(id) / 2) % 3;

writeRankedWords();
const knowledge = knowledgeOf(readFilmPack(folder));
const texts = readLabelled(folder);
const report = emptyReport();
for (const fold of [0, 1, 2]) {
  train(
    knowledge,
    texts.filter(({ id }) => foldOf(id) !== fold),
  );
  const held = texts.filter(({ id }) => foldOf(id) === fold);
  measure(knowledge, [...held, ...lowerCased(held), ...pieces(held), ...alone(held)], report);
}
if (process.argv.includes('--mistakes')) console.log(report.mistakes.join('\n'));
console.log(printReport(report));
train(knowledge, texts);
const out = fileURLToPath(new URL('../../src/resolver/weights.data.ts', import.meta.url));
const rows = (table: Record<string, number>) =>
  Object.entries(table)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `    ${JSON.stringify(feature)}: ${weight},\n`)
    .join('');
writeFileSync(
  out,
  `/**
 * Log odds that each feature adds. Learnt by \`npm run train:names\` from ${texts.length} labelled texts. Measured on texts not learnt from:
 *
${printReport(report)
  .split('\n')
  .slice(0, -1)
  .map((line) => ` *     ${line}`)
  .join('\n')}
 */
export const weights: Record<'film' | 'person' | 'filmTogether', Record<string, number>> = {
  film: {
${rows(weights.film)}  },
  person: {
${rows(weights.person)}  },
  filmTogether: {
${rows(weights.filmTogether)}  },
};
`,
);
writeFileSync(
  fileURLToPath(new URL('../../src/resolver/trees.data.ts', import.meta.url)),
  `import type { Trees } from './trees.ts';

/** Learnt by \`npm run train:names\`, as weights.data.ts. */
export const trees: Record<'film', Trees> = {
  film: ${JSON.stringify(trees.film)},
};
`,
);
