import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import {
  type Evidence,
  filmFeatures,
  filmness,
  type PageEvidence,
  pageFeatures,
  personFeatures,
  summaryOf,
  topFilmFeatures,
} from '../../../src/resolver/features.ts';
import { neighboursOf } from '../../../src/resolver/neighbours.ts';
import { caseClass, rarityOf } from '../../../src/resolver/spelling.ts';
import { viewOf } from './view-of.ts';

const nobody = { people: 0, near: 0, surnames: 0, films: 0, degree: 0, stars: 0 };
const film: Entity = { id: 'film:heat', type: 'film', name: 'Heat', aliases: [], year: 1995 };

/** What is known of `name` in a text, where nothing but the text speaks. */
function evidence(text: string, name = 'Heat', rest: Partial<Evidence> = {}): Evidence {
  const found = viewOf(text, name);
  const { view, from, to } = found;
  const candidate = { ...found, entities: [] };
  return {
    view,
    from,
    to,
    entity: film,
    name,
    written: name,
    caseClass: caseClass(view, candidate),
    rarity: rarityOf(view, candidate),
    neighbours: neighboursOf(view, from, to),
    signs: 'none',
    sameName: 1,
    inside: 'none',
    isPerson: false,
    isFirstName: false,
    again: { informed: 0, lower: 0 },
    graph: nobody,
    owner: 'none',
    isSurnameHere: false,
    isRoleHere: false,
    isRole: false,
    isTopFilm: false,
    definesFilm: false,
    isDefinedHere: false,
    sequels: 0,
    ...rest,
  };
}

const plain = 'They liked Heat a lot.';
const plainFeatures = new Set(filmFeatures(evidence(plain)));
/** What is seen besides, or no more, when something changes. */
const changed = (rest: Partial<Evidence>) => {
  const now = new Set(filmFeatures(evidence(plain, 'Heat', rest)));
  return {
    more: [...now].filter((each) => !plainFeatures.has(each)).sort(),
    less: [...plainFeatures].filter((each) => !now.has(each)).sort(),
  };
};

describe('what is seen of a title in plain text', () => {
  it('is its words, its capitals and what stands beside it', () => {
    expect([...plainFeatures].sort()).toEqual(
      [
        'bits=2',
        'rank=2',
        'words=1',
        'case=informed',
        'case=informed&bits=2',
        'case=informed&words=1',
        'signs=none',
        'habit=normal',
        'exact',
        'surprise=yes',
        'surprise=yes&case=informed&words=1',
        'runFilm=0',
        'alone',
        'alone&words=1',
        'after:determiner',
        'w-1=liked',
        'w-2=they',
        'w+1=a',
        'decade=3',
        'namesakes=0',
        'degree=0',
        'stars=0',
        'stars=0&case=informed',
      ].sort(),
    );
  });

  it.each([
    [
      'a year that fits, in brackets',
      'They liked Heat (1995) a lot.',
      ['year=same', 'year=same&brackets=true'],
    ],
    ['a year that nearly fits', 'They liked Heat (1996) a lot.', ['year=same']],
    ['another year', 'They liked Heat, 1997, a lot.', ['year=other', 'year=other&brackets=false']],
    ['quotation marks', 'They liked “Heat” a lot.', ['quoted=both', 'quoted=both&words=1']],
    ['brackets', 'They (Heat) liked it.', ['bracketed']],
    ['a possessive', 'They liked Heat’s end.', ['possessive']],
    ['a capital before', 'They liked Red Heat a lot.', ['capitalBefore', 'capitalBefore&words=1']],
    ['a capital behind', 'They liked Heat Wave a lot.', ['capitalAfter', 'capitalAfter&words=1']],
    ['nothing else in the run', 'Heat', ['wholeRun']],
    ['the start of the run', 'Heat is good', ['runStart&text']],
    ['the start of the run and a sign', 'Heat, they say', ['runStart&sign']],
    ['the end of the run', 'They liked Heat', ['runEnd']],
    ['a sign behind', 'They liked Heat; a lot', ['after=;']],
    ['a sign before', 'They liked: Heat a lot', ['before=:']],
    ['a word for a film near', 'A movie that they call Heat.', ['near:film']],
    ['a word for a film behind', 'They liked Heat, their film.', ['near:film']],
    ['a word for a song near', 'A song called Heat.', ['near:media']],
    ['an everyday word behind', 'They liked Heat and Dust.', ['after:join', 'w+1=and']],
    ['who directed it', 'He directed Heat a lot.', ['before:make']],
    ['what it does', 'They say Heat stars nobody.', ['after:be', 'after:make', 'after:actorNoun']],
    ['a hyphen and likeness', 'They liked a Heat-like thing.', ['hyphenLike']],
    ['a hyphen before', 'They liked a pre-Heat thing.', ['hyphenBefore', 'before=-']],
  ])('is %s', (_, text, expected) => {
    expect(filmFeatures(evidence(text))).toEqual(expect.arrayContaining(expected));
    for (const feature of expected) expect(plainFeatures).not.toContain(feature);
  });

  it.each([
    ['a word for a film too far away', 'A movie that they may well call Heat.', 'near:film'],
    ['a word for a song too far away', 'A song that they call Heat.', 'near:media'],
    ['a hyphen and something else', 'They liked a Heat-filled thing.', 'hyphenLike'],
    ['a rare word beside', 'They xqzzyed Heat a lot.', 'w-1=xqzzyed'],
  ])('is not %s', (_, text, feature) => {
    expect(filmFeatures(evidence(text))).not.toContain(feature);
  });
});

describe('what is seen of a title’s article', () => {
  it.each([
    ['capital', 'They liked The Heat a lot.', 'The Heat'],
    ['small', 'They liked the Heat a lot.', 'the Heat'],
    ['opening', 'The Heat was liked a lot.', 'The Heat'],
    ['styled', 'New Films Are The Heat And Dust', 'The Heat'],
  ])('is %s', (kind, text, written) => {
    const features = filmFeatures(evidence(text, written, { name: 'The Heat' }));
    expect(features).toContain(`article=${kind}`);
    expect(features).toContain(`article=${kind}&words=1`);
  });

  it('is that it was dropped', () => {
    expect(changed({ name: 'The Heat' }).more).toEqual(['article=dropped', 'article=dropped&words=1']);
    expect(changed({ name: 'An Heat' }).more).toEqual(['article=dropped', 'article=dropped&words=1']);
  });
});

describe('what the rest says of a title', () => {
  it.each<[string, Partial<Evidence>, string[]]>([
    ['other spelling', { name: 'HEAT' }, []],
    ['signs inside', { signs: 'break' }, ['signs=break']],
    ['inside another', { inside: 'person' }, ['inside=person']],
    ['also a person', { isPerson: true }, ['isPerson']],
    ['also a first name', { isFirstName: true }, ['isFirstName', 'isFirstName&case=informed']],
    ['one of two', { sameName: 2 }, ['namesakes=1']],
    ['one of four', { sameName: 4 }, ['namesakes=2']],
    ['whose owner is known', { owner: 'person' }, ['owner=person', 'owner=person&words=1']],
    ['a surname of the page', { isSurnameHere: true }, ['isSurnameHere']],
    ['a role here', { isRole: true, isRoleHere: true }, ['isRole']],
    ['a role elsewhere', { isRoleHere: true }, ['isRoleHere']],
    ['called a film', { definesFilm: true }, ['definesFilm', 'definesFilm&words=1']],
    ['called a film here', { isDefinedHere: true }, ['isDefinedHere', 'isDefinedHere&case=informed']],
    ['seen again', { again: { informed: 5, lower: 0 } }, ['again=3&words=1']],
    ['seen in small letters', { again: { informed: 0, lower: 1 } }, ['lowerElsewhere&words=1']],
    ['one with sequels', { sequels: 1 }, ['sequels&stars=0', 'sequels=1', 'sequels=1&words=1']],
    ['one with many sequels', { sequels: 3 }, ['sequels&stars=0', 'sequels=2', 'sequels=2&words=1']],
    ['beside its people', { graph: { ...nobody, near: 3 } }, ['near=2']],
    ['beside their surnames', { graph: { ...nobody, surnames: 3 } }, ['surnames&words=1', 'surnames=2']],
    ['well linked', { graph: { ...nobody, degree: 9 } }, ['degree=3']],
    ['full of stars', { graph: { ...nobody, stars: 4 } }, ['stars=2&case=informed', 'stars=3']],
    [
      'the film of the page',
      { isTopFilm: true, graph: { ...nobody, people: 7 } },
      ['topFilm&people=4', 'topFilm&words=1'],
    ],
    ['of no year', { entity: { id: film.id, type: 'film', name: 'Heat', aliases: [] } }, ['decade=none']],
    ['old', { entity: { ...film, year: 1929 } }, ['decade=0']],
    ['of a new century', { entity: { ...film, year: 2000 } }, ['decade=4']],
    ['of digits', { written: '21' }, ['digits']],
  ])('is: %s', (_, rest, more) => {
    expect(changed(rest).more).toEqual(more);
  });

  it('is nothing that isn’t so', () => {
    expect(changed({})).toEqual({ more: [], less: [] });
    expect(changed({ name: 'HEAT' }).less).toEqual(['exact']);
    expect(changed({ written: 'heat 2' }).less).toEqual(['exact']);
  });

  it.each([
    ['placeWord', 'They liked Night Street a lot.', 'Night Street'],
    ['calendarWord', 'They liked Black Sunday a lot.', 'Black Sunday'],
  ])('is a word of another kind: %s', (feature, text, name) => {
    const features = filmFeatures(evidence(text, name));
    expect(features).toContain(feature);
    expect(features).toContain(`${feature}&words=2`);
    expect(plainFeatures).not.toContain(feature);
  });
});

describe('what is seen of a person', () => {
  const person = (rest: Partial<Evidence>) =>
    personFeatures(evidence('They liked Anna Karlsson a lot.', 'Anna Karlsson', rest));

  it('is how well they are linked, and whether a first name is all', () => {
    expect(person({})).toEqual(expect.arrayContaining(['degree=0', 'firstName=false', 'words=2']));
    expect(person({ isFirstName: true, graph: { ...nobody, degree: 32 } })).toEqual(
      expect.arrayContaining(['degree=5', 'firstName=true']),
    );
    expect(person({})).not.toContain('near');
    expect(person({ graph: { ...nobody, near: 1 } })).toContain('near');
    expect(person({})).not.toContain('lowerElsewhere');
    expect(person({ again: { informed: 0, lower: 1 } })).toContain('lowerElsewhere');
  });
});

describe('what a page tells', () => {
  const page = (rest: Partial<PageEvidence>): PageEvidence => ({
    words: 100,
    cues: 0,
    mediaCues: 0,
    anchors: 0,
    ...rest,
  });

  it.each([
    [0, 0],
    [1, 2],
    [2, 3],
    [3, 4],
    [5, 5],
    [50, 5],
  ])('is how much %i of its hundred words speak of films: %i', (cues, expected) => {
    expect(filmness(page({ cues }))).toBe(expected);
  });

  it('is for a film who of its people is there', () => {
    const summary = summaryOf('film', evidence(plain));
    expect(summary).toEqual({ type: 'film', bits: 2, caseClass: 'informed', words: 1 });
    expect(pageFeatures(summary, page({ anchors: 2 }), { ...nobody, people: 9 })).toEqual([
      'filmness=0',
      'filmness=0&bits=1',
      'filmness=0&case=informed',
      'length=1',
      'length=1&case=informed',
      'anchors=2',
      'people=3',
      'people=3&bits=1',
      'people=3&words=1',
    ]);
  });

  it('is for a person who was in their films, and which of these are named', () => {
    const summary = summaryOf(
      'person',
      evidence('They liked Anna Karlsson Ash Holm a lot.', 'Anna Karlsson Ash Holm'),
    );
    expect(summary.words).toBe(3);
    expect(
      pageFeatures(summary, page({ words: 400, cues: 20 }), { ...nobody, people: 2, films: 3, degree: 16 }),
    ).toEqual([
      'filmness=5',
      `filmness=5&bits=${summary.bits >> 1}`,
      'filmness=5&case=informed',
      'length=3',
      'length=3&case=informed',
      'anchors=0',
      'fellows=2',
      'fellows=2&film=2',
      'films=2',
      'films=1&film=2',
      'degree=3&film=2',
    ]);
  });

  it('is which film has most of its people', () => {
    expect(topFilmFeatures(2, 5)).toEqual(['topFilm&people=2', 'topFilm&words=2']);
    expect(topFilmFeatures(9, 1)).toEqual(['topFilm&people=4', 'topFilm&words=1']);
  });
});
