import { readArticle } from '../../../src/extract/read-article.ts';
import { NameIndex, nameIndexOf } from '../../../src/facts/name-index.ts';
import { createSearch } from '../../../src/facts/search-names.ts';
import { buildIndex } from '../../../src/matcher/build-index.ts';
import { findCandidates } from '../../../src/matcher/find-candidates.ts';
import { attachIndex } from '../../../src/matcher/name-index.ts';
import { annotateRuns } from '../../../src/resolver/annotate-runs.ts';
import { createKnowledge } from '../../../src/resolver/knowledge.ts';
import { makeEntities } from '../made-entities.ts';
import { makeProse, seededRandom } from '../matcher-texts.ts';
import { median, time } from '../measure.ts';
import { makeArticle } from '../reader-texts.ts';
import type { Figure, Suite } from '../report.ts';
import { withTypingError } from '../typing.ts';

/** Exponents: 1 is as much more time as there is more to do, 0 none at all. */
const linear = { goal: 1.15, quickGoal: 1.5 };
const flat = { goal: 0.3, quickGoal: 0.6 };
const flatEnough = { goal: 0.6, quickGoal: 0.95 };

type Goal = Pick<Figure, 'goal' | 'quickGoal'>;

/** How each cost grows with the text, which may be in step, and with the names that are known, which should be hardly at all. */
export const growth: Suite = {
  name: 'growth',
  hasQuick: true,
  run(quick, report) {
    const rounds = quick ? 5 : 15;
    const grows = (what: string, times: number, goal: Goal, small: () => void, large: () => void) =>
      report(figure(what, times, goal, rounds, small, large));
    const few = makeEntities(3_000);
    const many = makeEntities(quick ? 30_000 : 100_000);
    const names = many.length / few.length;
    const more = `${names.toFixed(0)} × the names`;

    const indexOf = (entities: typeof few) =>
      attachIndex(buildIndex(entities.map(({ name }, entity) => ({ name, entity }))));
    const [small, large] = [indexOf(few), indexOf(many)];
    const text = makeProse(
      200_000,
      few.map(({ name }) => name),
    );
    const longer = makeProse(
      800_000,
      few.map(({ name }) => name),
    );
    grows(
      'matcher, 4 × the text',
      4,
      linear,
      () => findCandidates(small, text),
      () => findCandidates(small, longer),
    );
    grows(
      `matcher, ${more}`,
      names,
      flat,
      () => findCandidates(small, text),
      () => findCandidates(large, text),
    );

    const runsOf = (prose: string) =>
      (prose.match(/[\s\S]{1,400}(?:\s|$)/g) ?? []).map((run, id) => ({ id, text: run }));
    const [knowsFew, knowsMany] = [createKnowledge(few, []), createKnowledge(many, [])];
    const [page, longPage] = [runsOf(text.slice(0, 40_000)), runsOf(text.slice(0, 160_000))];
    const annotate = (knowledge: typeof knowsFew, runs: typeof page) => () =>
      void annotateRuns(knowledge, runs, null);
    grows('resolver, 4 × the text', 4, linear, annotate(knowsFew, page), annotate(knowsFew, longPage));
    grows(`resolver, ${more}`, names, flat, annotate(knowsFew, page), annotate(knowsMany, page));

    const article = (words: number) => ({
      ...{ id: 'made', title: null, publisher: null, author: null, url: null, published: '2015-02-01' },
      body: makeArticle(words, 1),
    });
    const [short, long] = [article(2_000), article(8_000)];
    grows(
      'reader, 4 × the text',
      4,
      linear,
      () => readArticle(short),
      () => readArticle(long),
    );

    const random = seededRandom(9);
    const queries = few.slice(0, quick ? 20 : 100).map(({ name }) => withTypingError(name, random));
    const findIn = (entities: typeof few) => {
      const find = createSearch(
        new NameIndex(
          nameIndexOf(entities, () => 1),
          entities,
        ),
      );
      return () => {
        for (const query of queries) find(query, 5);
      };
    };
    grows(`search, ${more}`, names, flatEnough, findIn(few), findIn(many));
  },
};

/** In turn, so that what else the machine does falls on both. */
function figure(
  what: string,
  times: number,
  goal: Goal,
  rounds: number,
  small: () => void,
  large: () => void,
): Figure {
  const ratios: number[] = [];
  for (let round = -2; round < rounds; round++) {
    const [less, more] = [time(small), time(large)];
    if (round >= 0) ratios.push(more / less);
  }
  const ratio = median(ratios);
  return {
    what: `growth: ${what} costs ${ratio.toFixed(1)} × the time`,
    value: Math.log(ratio) / Math.log(times),
    unit: 'exponent',
    ...goal,
  };
}
