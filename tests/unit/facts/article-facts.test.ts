import { describe, expect, it } from 'vitest';
import { articleFacts } from '../../../src/facts/article-facts.ts';
import { createFactStore } from '../../../src/facts/fact-store.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { smallPack } from '../packs/small-pack.ts';
import { anna, day, statement } from './statements.ts';

const store = createFactStore([smallPack()]);
const quote = (start: number, end: number, source = 'a') => ({
  source,
  exact: 'x'.repeat(end - start),
  prefix: '',
  suffix: '',
  start,
  end,
  rule: 'r',
});
const cited = (...references: Statement['references']) => statement(anna, [], { references });

describe('what was read from an article', () => {
  const address = { source: 'a', url: 'https://example.org/' };
  const statements = [
    cited(address),
    cited(quote(40, 50), quote(9, 12), quote(9, 11)),
    cited(quote(1, 2, 'b')),
    cited(quote(5, 8), quote(1, 2, 'b')),
  ];

  it('are the facts that cite it, by the place of their first quote, those without one last', () => {
    const facts = articleFacts(store, 'a', statements, '2031-03-01');
    expect(facts.map(({ fact }) => fact.id)).toEqual([
      statements[3]?.id,
      statements[1]?.id,
      statements[0]?.id,
    ]);
    expect(facts.map(({ spans }) => spans)).toEqual([
      [[5, 8]],
      [
        [9, 11],
        [9, 12],
        [40, 50],
      ],
      [],
    ]);
  });

  it('is each by itself: neither quotes nor links, nor what contradicts it', () => {
    for (const { fact } of articleFacts(store, 'a', statements, '2031-03-01'))
      expect(fact).toMatchObject({ quotes: [], links: [], rivals: [], property: 'castMember' });
  });

  it('is nothing of an article that nothing cites', () => {
    expect(articleFacts(store, 'c', statements, '2031-03-01')).toEqual([]);
  });

  it('knows which day it is', () => {
    const dated = statement(day('2030-05-01'), [], { property: 'releaseDate', references: [quote(1, 2)] });
    expect(articleFacts(store, 'a', [dated], '2030-05-02')[0]?.fact.past).toBe(true);
    expect(articleFacts(store, 'a', [dated], '2030-05-01')[0]?.fact.past).toBeUndefined();
    expect(articleFacts(store, 'a', [dated])[0]?.fact.past ?? false).toBe(
      new Date() > new Date('2030-05-01'),
    );
  });
});
