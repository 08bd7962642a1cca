import { describe, expect, it } from 'vitest';
import type { CorrectedName } from '../../../src/model/correction.ts';
import { annotateRuns } from '../../../src/resolver/annotate-runs.ts';
import { createKnowledge } from '../../../src/resolver/knowledge.ts';
import { cast, entity } from './made-knowledge.ts';

const knowledge = createKnowledge(
  [
    entity('film:night-ferry-1996', 'Night Ferry', { year: 1996 }),
    entity('film:night-ferry-1951', 'Night Ferry', { year: 1951 }),
    entity('person:anna-karlsson', 'Anna Karlsson'),
    entity('person:tom-holm', 'Tom Holm'),
  ],
  [cast('film:night-ferry-1996', 'person:anna-karlsson'), cast('film:night-ferry-1951', 'person:tom-holm')],
);
const text = 'Anna Karlsson stars in the film Night Ferry (1996), and Karlsson sings in Night Ferry.';
const found = (...corrections: CorrectedName[]) =>
  annotateRuns(knowledge, [{ id: 0, text }], null, { corrections }).mentions.map(
    ({ entity: id, start, end }) => `${text.slice(start, end)} = ${id}`,
  );
const karlsson = ['Anna Karlsson = person:anna-karlsson', 'Karlsson = person:anna-karlsson'];
const ferry: CorrectedName = { words: 'night ferry', entity: 'film:night-ferry-1996', means: 'nothing' };

describe('what a user has corrected', () => {
  it('is marked before', () => {
    expect(found().filter((mention) => mention.startsWith('Night'))).toEqual([
      'Night Ferry = film:night-ferry-1996',
      'Night Ferry = film:night-ferry-1996',
    ]);
  });

  it('is no name of that kind any more, however it is written', () => {
    expect(found(ferry)).toEqual(karlsson);
  });

  it('is still a name of another kind', () => {
    expect(found({ ...ferry, entity: 'person:nobody' })).toEqual(found());
  });

  it('means another of the name', () => {
    expect(found({ ...ferry, means: 'film:night-ferry-1951' })).toContain(
      'Night Ferry = film:night-ferry-1951',
    );
    expect(found({ ...ferry, means: 'another' })).not.toContain('Night Ferry = film:night-ferry-1996');
  });

  it('says so as its reason', () => {
    const { mentions } = annotateRuns(knowledge, [{ id: 0, text }], null, {
      corrections: [{ ...ferry, means: 'film:night-ferry-1951' }],
    });
    expect(mentions.find(({ type }) => type === 'film')?.reasons).toEqual(['userSaid']);
  });

  it('is followed from one correction to the next', () => {
    expect(
      found(
        { ...ferry, means: 'film:night-ferry-1951' },
        { ...ferry, entity: 'film:night-ferry-1951', means: 'film:night-ferry-1996' },
      ),
    ).toEqual(found());
  });

  it('holds for short forms by their own words', () => {
    const surname: CorrectedName = {
      words: 'Karlsson',
      entity: 'person:anna-karlsson',
      means: 'nothing',
    };
    expect(found(surname).filter((mention) => mention.includes('Karlsson'))).toEqual([
      'Anna Karlsson = person:anna-karlsson',
    ]);
  });

  it('may be of a pack that is not loaded', () => {
    expect(found({ words: 'Night Ferry', entity: 'film:gone', means: 'film:gone-too' })).toEqual(found());
  });
});

describe('reasons', () => {
  const reasonsOf = (written: string) =>
    annotateRuns(knowledge, [{ id: 0, text }], null).mentions.find(
      ({ start, end }) => text.slice(start, end) === written,
    )?.reasons;

  it('name who stands beside and what was named in full', () => {
    expect(reasonsOf('Karlsson')).toEqual(['surnameOf: Anna Karlsson']);
    expect(reasonsOf('Night Ferry')).toEqual(
      expect.arrayContaining(['yearInBrackets', 'besidePerson: Anna Karlsson']),
    );
  });

  it('are never missing', () => {
    const { mentions } = annotateRuns(knowledge, [{ id: 0, text }], null);
    for (const { reasons } of mentions) expect(reasons.length).toBeGreaterThan(0);
  });
});
