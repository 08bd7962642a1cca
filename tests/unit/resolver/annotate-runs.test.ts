import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../../src/model/text-run.ts';
import { annotateRuns } from '../../../src/resolver/annotate-runs.ts';
import { createKnowledge } from '../../../src/resolver/knowledge.ts';
import { cast, entity } from './made-knowledge.ts';

const entities = [
  entity('film:night-ferry', 'Night Ferry: Calais', { year: 2014, aliases: ['Calais'] }),
  entity('film:harbour', 'Harbour', { year: 1996 }),
  entity('film:harbour-1951', 'Harbour', { year: 1951 }),
  entity('film:it-rained', 'It Rained on Tuesday!', { year: 2003 }),
  entity('person:anna-karlsson', 'Anna Karlsson', { aliases: ['Karlsson', 'Anna'] }),
  entity('person:mira-o-dell', "Mira O'Dell"),
  entity('person:tom-holm', 'Tom Holm'),
  entity('person:luis-de-vega', 'Luis de Vega'),
  entity('person:ruth-marsh', 'Ruth Marsh'),
  entity('character:edda-winter', 'Edda Winter'),
];
const knowledge = createKnowledge(entities, [
  cast('film:night-ferry', 'person:anna-karlsson', 'character:edda-winter'),
  cast('film:night-ferry', 'person:mira-o-dell'),
  cast('film:harbour', 'person:tom-holm'),
  cast('film:harbour', 'person:luis-de-vega'),
  cast('film:harbour-1951', 'person:ruth-marsh'),
  cast('film:it-rained', 'person:tom-holm'),
]);

const runsOf = (...texts: string[]): TextRun[] => texts.map((text, id) => ({ id, text }));
const found = (...texts: string[]) =>
  annotateRuns(knowledge, runsOf(...texts), null).mentions.map(
    ({ run, start, end, entity: id }) => `${texts[run]?.slice(start, end)} = ${id}`,
  );

describe('full names', () => {
  it.each([
    [
      'The film stars Anna Karlsson and Tom Holm.',
      ['Anna Karlsson = person:anna-karlsson', 'Tom Holm = person:tom-holm'],
    ],
    ['ANNA KARLSSON STARS IN NEW MOVIE', ['ANNA KARLSSON = person:anna-karlsson']],
    ['any anna karlsson movies on tonight', ['anna karlsson = person:anna-karlsson']],
    ['The actor Tom Holmhas left the film.', []],
    ['Anna Karlsson’s new film', ['Anna Karlsson = person:anna-karlsson']],
    ['#AnnaKarlsson is in the movie', ['AnnaKarlsson = person:anna-karlsson']],
    [
      'In the film Edda Winter was played by Anna Karlsson.',
      ['Edda Winter = character:edda-winter', 'Anna Karlsson = person:anna-karlsson'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes in a sign that ends a title', () => {
    expect(found('Director Ana Bell watched It Rained on Tuesday! with Tom Holm.')[0]).toBe(
      'It Rained on Tuesday! = film:it-rained',
    );
  });
});

describe('short names', () => {
  it('need the full name first', () => {
    expect(found('Karlsson is in the film.')).toEqual([]);
    expect(found('Anna Karlsson is in the film. Karlsson plays a doctor.')).toContain(
      'Karlsson = person:anna-karlsson',
    );
    expect(found('Anna Karlsson is in the film.', 'Karlsson’s performance is great.')).toContain(
      'Karlsson = person:anna-karlsson',
    );
  });

  it.each([
    ['another person of that surname', 'Peter Karlsson wrote the film.'],
    ['a longer name', 'They travelled with Karlsson Lines.'],
    ['an initial', 'B. Karlsson wrote the film.'],
    ['a part of a word', 'The Karlssonian school of film.'],
    ['small letters', 'a karlsson in the film'],
  ])('are not %s', (_, text) => {
    expect(found('Anna Karlsson stars in the film.', text)).toEqual(['Anna Karlsson = person:anna-karlsson']);
  });

  it('belong to whoever bore the surname last', () => {
    expect(
      found(
        'Tom Holm stars in the film with Anna Karlsson.',
        'Ruth Holm directed. Then Holm left the film.',
      ).filter((m) => m.startsWith('Holm')),
    ).toEqual([]);
  });

  it('hold together what belongs to a surname', () => {
    expect(
      found('The movie stars Mira O’Dell and Luis de Vega.', 'But O’Dell was not the star that de Vega was.'),
    ).toEqual([
      'Mira O’Dell = person:mira-o-dell',
      'Luis de Vega = person:luis-de-vega',
      'O’Dell = person:mira-o-dell',
    ]);
  });

  it('take a title of respect', () => {
    expect(found('The film stars Anna Karlsson.', 'It was Ms Karlsson who left.')).toContain(
      'Karlsson = person:anna-karlsson',
    );
  });
});

describe('titles', () => {
  it('that are everyday words need evidence', () => {
    expect(found('The ship left the harbour. Harbour dues have risen by a third.')).toEqual([]);
    expect(found('We walked along the Harbour front in Sydney.')).toEqual([]);
    expect(found('Tom Holm and Luis de Vega starred in the film Harbour (1996).')).toContain(
      'Harbour = film:harbour',
    );
  });

  it('that several films have mean the one whose people or year stand there', () => {
    expect(found('In the 1951 film “Harbour” (1951), Ruth Marsh plays a nurse.')).toContain(
      'Harbour = film:harbour-1951',
    );
    expect(found('Tom Holm and Luis de Vega star in the film “Harbour”.')).toContain(
      'Harbour = film:harbour',
    );
  });
});

describe('markup', () => {
  it('tells a title by a link to a film', () => {
    const text = 'Last week we passed Harbour with friends.';
    const run: TextRun = {
      id: 0,
      text,
      links: [[20, 27, 'https://example.org/title/tt0123456/']],
      marks: [20, 27, 1],
    };
    expect(annotateRuns(knowledge, [run], null).mentions.map(({ start }) => start)).toEqual([20]);
    expect(annotateRuns(knowledge, [{ id: 0, text }], null).mentions).toEqual([]);
  });

  it('never marks the title of the document', () => {
    const title: TextRun = { id: 0, text: 'Anna Karlsson, film actress', place: 'title' };
    expect(annotateRuns(knowledge, [title], null).mentions).toEqual([]);
  });
});

describe('memory', () => {
  it('carries full names from message to message', () => {
    const first = annotateRuns(knowledge, [{ id: 0, text: 'The film stars Anna Karlsson.' }], null);
    const second = annotateRuns(knowledge, [{ id: 1, text: 'Then Karlsson left.' }], first.memory);
    expect(second.mentions.map(({ run, start, end }) => [run, start, end])).toEqual([[1, 5, 13]]);
    expect(annotateRuns(knowledge, [{ id: 1, text: 'Then Karlsson left.' }], null).mentions).toEqual([]);
  });

  it('makes clear later what was not clear at first', () => {
    const early: TextRun = { id: 0, text: 'We came to Harbour early.' };
    const late: TextRun = {
      id: 1,
      text: 'A movie with actors Tom Holm and Luis de Vega, film stars, and a great director and cast.',
    };
    const first = annotateRuns(knowledge, [early], null);
    expect(first.mentions).toEqual([]);
    const second = annotateRuns(knowledge, [late], first.memory);
    expect(second.mentions[0]).toMatchObject({ run: 0, start: 11, end: 18, entity: 'film:harbour' });
    const third = annotateRuns(knowledge, [{ id: 2, text: 'The film ends.' }], second.memory);
    expect(third.mentions).toEqual([]);
  });

  it('is not read under other packs, nor when it is damaged', () => {
    const { memory } = annotateRuns(knowledge, [{ id: 0, text: 'The film stars Anna Karlsson.' }], null);
    const other = createKnowledge(entities.toReversed(), []);
    const next: TextRun[] = [{ id: 1, text: 'Then Karlsson left the film.' }];
    expect(annotateRuns(other, next, memory).mentions).toEqual([]);
    for (const damaged of ['', '{}', '[1]', memory.slice(0, -2), memory.replace('[', '[[')])
      expect(annotateRuns(knowledge, next, damaged).mentions).toEqual([]);
  });

  it('stays small on a page without end', () => {
    let memory: string | null = null;
    for (let id = 0; id < 300; id++) {
      const text = `I liked Harbour more. Peter Karlsson and Anna Karlsson saw Calais ${id} times with Tom Holm in Harbour.`;
      memory = annotateRuns(knowledge, [{ id, text }], memory).memory;
    }
    expect(memory?.length).toBeLessThan(6000);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'Anna Karlsson',
    'Karlsson',
    'Harbour',
    'HARBOUR',
    'the film',
    'starring',
    '(1996)',
    'Tom',
    'Holm',
    '.',
    ',',
    '\u00ad',
    '"',
    'É',
    '映画',
    '#TomHolm',
    'Night Ferry',
    ':',
    'Calais',
    '’s',
    '\n',
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', '')), { maxLength: 25 })
    .map((p) => p.flat().join(''));
  const runs = fc.array(text, { maxLength: 5 }).map((texts) => texts.map((t, id) => ({ id, text: t })));

  it('gives mentions in order that never overlap and are not empty', () => {
    fc.assert(
      fc.property(runs, (given) => {
        const { mentions } = annotateRuns(knowledge, given, null);
        let before = { run: -1, end: 0 };
        for (const { run, start, end, confidence } of mentions) {
          expect(run).toBeGreaterThanOrEqual(before.run);
          if (run === before.run) expect(start).toBeGreaterThanOrEqual(before.end);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given[run]?.text.length ?? 0);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          before = { run, end };
        }
      }),
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(runs, (given) => {
        expect(annotateRuns(knowledge, given, null)).toEqual(annotateRuns(knowledge, given, null));
      }),
    );
  });

  it('marks no less eagerly than carefully', () => {
    fc.assert(
      fc.property(runs, (given) => {
        const marked = (strictness: 'careful' | 'eager') =>
          annotateRuns(knowledge, given, null, { strictness }).mentions.length;
        // A longer name may stand for two shorter ones, but never for more than that many.
        expect(marked('eager') * 3).toBeGreaterThanOrEqual(marked('careful'));
      }),
    );
  });
});
