import { describe, expect, it } from 'vitest';
import { careerOf } from '../../../src/library/career.ts';
import { dateSpan } from '../../../src/library/date-span.ts';
import { releaseLanes } from '../../../src/library/release-lanes.ts';
import type { Fact } from '../../../src/model/card.ts';
import { fact, ref } from '../ui/sample-facts.ts';

const gull = ref('film:the-gull', 'The Gull');
const release = (date: string, more: Partial<Fact> = {}) =>
  fact(gull, 'releaseDate', { date, precision: 'day' }, { status: 'scheduled', ...more });

describe('a film’s releases', () => {
  it('lie in lanes by place and medium, the earliest first, and what gave way lies with what it gave way to', () => {
    const moved = release('2031-01-03', { rank: 'deprecated' });
    const lanes = releaseLanes([
      release('2031-07-01', { medium: 'streaming', platform: 'Fjord+' }),
      release('2031-05-27', { medium: 'theatrical', territory: 'US', rivals: [moved] }),
      release('2031-05-20', { medium: 'theatrical', territory: 'NO' }),
    ]);
    expect(lanes.map(({ of }) => of.territory ?? of.platform)).toEqual(['NO', 'US', 'Fjord+']);
    expect(lanes[1]?.points.map(({ fact, gaveWayTo, overtaken }) => [fact.id, gaveWayTo, overtaken])).toEqual(
      [
        [expect.any(String), null, false],
        [moved.id, 0, true],
      ],
    );
  });

  it('that were withdrawn without another stand overtaken by themselves', () => {
    const [lane] = releaseLanes([release('2031-01-03', { rank: 'deprecated' })]);
    expect(lane?.points).toMatchObject([{ overtaken: true, gaveWayTo: null }]);
  });

  it('are as wide as they are known', () => {
    const days = ({ date, precision }: Parameters<typeof dateSpan>[0]) => {
      const [start, end] = dateSpan({ date, precision });
      return (end - start) / 86_400_000;
    };
    expect(days({ date: '2032-02-29', precision: 'day' })).toBe(1);
    expect(days({ date: '2032-02', precision: 'month' })).toBe(29);
    expect(days({ date: '2031', precision: 'year' })).toBe(365);
    expect(new Date(dateSpan({ date: '0099', precision: 'year' })[0]).getUTCFullYear()).toBe(99);
  });
});

describe('a career', () => {
  const ada = { ...ref('person:ada', 'Ada'), aliases: [] };
  const inFilm = (
    year: number | undefined,
    more: Partial<Fact> = {},
    property: Fact['property'] = 'castMember',
  ) => fact(ref(`film:${year}`, `Film ${year}`, year), property, { entity: ada }, more);

  it('has each film once, by its time, with what was done in it', () => {
    const hunt = ref('character:hunt', 'Hunt');
    const films = careerOf({
      entity: ada,
      kinds: ['actor'],
      sections: [
        { id: 'roles', facts: [inFilm(2010, { character: hunt }), inFilm(1990), inFilm(undefined)] },
        { id: 'otherWork', facts: [inFilm(2010, {}, 'director'), inFilm(2020, {}, 'producer')] },
        { id: 'relations', facts: [inFilm(1950)] },
      ],
    });
    expect(films.map(({ film, acted, made, part }) => [film.year, acted, made, part])).toEqual([
      [1990, true, false, null],
      [2010, true, true, 'Hunt'],
      [2020, false, true, null],
    ]);
  });

  it('tells what is only planned from what has happened', () => {
    const films = careerOf({
      entity: ada,
      kinds: [],
      sections: [
        {
          id: 'roles',
          facts: [
            inFilm(2010),
            inFilm(2011, { status: 'talks' }),
            inFilm(2012, { release: release('2012-03-01') }),
            inFilm(2013, { rank: 'deprecated' }),
          ],
        },
      ],
    });
    expect(films.map(({ film, open }) => [film.year, open])).toEqual([
      [2010, false],
      [2011, true],
      [2012, true],
    ]);
  });
});
