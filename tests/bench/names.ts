/**
 * `npm run bench:names -- FOLDER [--pack PACK]… [--mistakes]`: how right the marks are on the folder's labelled texts, by type and
 * text kind, and on the fixture pages; what a user's choice of how sure a name must be comes to; and what each kind of evidence is worth: measured again with its features taken away.
 */
import { parseArgs } from 'node:util';
import { readPack } from '../../src/cli/read-pack.ts';
import { strictnesses } from '../../src/model/strictness.ts';
import { createKnowledge } from '../../src/resolver/knowledge.ts';
import { trees } from '../../src/resolver/trees.data.ts';
import { weights } from '../../src/resolver/weights.data.ts';
import { bundledKnowledge, fixturePages } from '../fixture-pages.ts';
import { knowledgeOf, readFilmPack, readLabelled } from './names-corpus.ts';
import { measurePages, withoutMarkup } from './names-pages.ts';
import { emptyReport, measure, printReport, type Report, rates, type Tally } from './names-score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pack: { type: 'string', multiple: true }, mistakes: { type: 'boolean' } },
});
const [folder] = positionals;
if (!folder) throw new Error('usage: npm run bench:names -- FOLDER [--pack PACK]… [--mistakes]');
const packs = values.pack ? await Promise.all(values.pack.map(readPack)) : [readFilmPack(folder)];
const knowledge =
  packs.length === 1 && packs[0]
    ? knowledgeOf(packs[0])
    : createKnowledge(
        packs.flatMap(({ entities }) => entities),
        packs.flatMap(({ statements }) => statements),
      );
const texts = readLabelled(folder);
const pages = fixturePages();
const knownOnPages = await bundledKnowledge();

// Once unmeasured, so that the figures are those of a running background.
measure(knowledge, texts.slice(0, 20));
measurePages(knownOnPages, pages);
const report = measure(knowledge, texts);
const pageReport = measurePages(knownOnPages, pages);
if (values.mistakes) console.log([...report.mistakes, ...pageReport.mistakes].join('\n'));
console.log(printReport(report));
console.log(`\n${pages.length} fixture pages`);
console.log(printReport(pageReport));

console.log('\nfilms in texts   precision recall     F1   marks in 1,000 free words');
for (const strictness of strictnesses) {
  const { tallies, free } = measure(knowledge, texts, emptyReport(), { strictness });
  const { precision, recall, f1 } = rates(sumOf(tallies, ' film'));
  const percents = [precision, recall, f1].map((rate) => (100 * rate).toFixed(1).padStart(7)).join('');
  console.log(`${strictness.padEnd(18)}${percents}${perThousand(free).padStart(27)}`);
}

/** Kinds of evidence by the beginnings of their features' names. */
const kinds: Record<string, RegExp> = {
  'how common the words are': /^(?:bits|rank|words|surprise|digits|placeWord|calendarWord)/u,
  capitals: /^(?:case|article|exact|habit|alone|capital|lowerElsewhere|again)/u,
  'signs and place in the run':
    /^(?:signs|after=|before=|quoted|bracketed|possessive|wholeRun|run(?:Start|End))/u,
  'words beside': /^(?:before:|after:|near:|w[-+]\d|owner|isRole|definesFilm|isDefined|hyphen)/u,
  'years, decades, namesakes, sequels': /^(?:year|decade|namesakes|degree|stars|sequels)/u,
  "the packs' graph": /^(?:people|near|surnames|topFilm|fellows|films)/u,
  'other names around': /^(?:inside|isPerson|isFirstName|isSurnameHere|firstName)/u,
  'how much the page is about film': /^(?:filmness|length|anchors|runFilm)/u,
  'mentions together': /^(?:elsewhere|row)/u,
};

const heads = '   film F1 person F1 marks in 1,000 free words';
console.log(`\n${''.padEnd(37)}${'texts'.padEnd(heads.length + 3)}fixture pages`);
console.log(`${'without …'.padEnd(34)}${heads}   ${heads}`);

function sumOf(tallies: Report['tallies'], suffix: string): Tally {
  const sum = { found: 0, wrong: 0, missed: 0 };
  for (const [key, { found, wrong, missed }] of tallies) {
    if (!key.endsWith(suffix) || key.startsWith('no-film')) continue;
    sum.found += found;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return sum;
}

function perThousand({ film, person, words }: Report['free']): string {
  return words === 0 ? '' : ((1000 * (film + person)) / words).toFixed(2);
}

/** F1 of films and people and the marks where there are none, in one line. */
function figures({ tallies, free }: Report): string {
  const f1 = (suffix: string) => (100 * rates(sumOf(tallies, suffix)).f1).toFixed(1).padStart(10);
  return `${f1(' film')}${f1(' person')}${perThousand(free).padStart(26)}`;
}
const row = (name: string, ofTexts: Report | null, ofPages: Report) =>
  console.log(
    `${name.padEnd(34)}${ofTexts ? figures(ofTexts) : ''.padEnd(heads.length)}   ${figures(ofPages)}`,
  );

row('nothing', report, pageReport);
// The labelled texts have none to be left out.
row('italics, links, cells, headings', null, measurePages(knownOnPages, withoutMarkup(pages)));
const learnt = {
  film: weights.film,
  person: weights.person,
  filmTogether: weights.filmTogether,
  trees: trees.film,
};
for (const [name, pattern] of Object.entries(kinds)) {
  const without = (table: Record<string, number>) =>
    Object.fromEntries(
      Object.entries(table).filter(([feature]) => !feature.split('&').some((part) => pattern.test(part))),
    );
  weights.film = without(learnt.film);
  weights.person = without(learnt.person);
  weights.filmTogether = without(learnt.filmTogether);
  // A tree that can't ask takes the branch of those that have not the feature.
  trees.film = {
    ...learnt.trees,
    features: learnt.trees.features.map((feature) =>
      feature.split('&').some((part) => pattern.test(part)) ? '' : feature,
    ),
  };
  row(name, measure(knowledge, texts, emptyReport()), measurePages(knownOnPages, pages));
  Object.assign(weights, { film: learnt.film, person: learnt.person, filmTogether: learnt.filmTogether });
  trees.film = learnt.trees;
}
