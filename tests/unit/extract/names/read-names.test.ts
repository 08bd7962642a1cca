import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/extract/document.ts';
import { type KnownNames, nothingKnown } from '../../../../src/extract/known-names.ts';
import { type Registry, readNames } from '../../../../src/extract/names/registry.ts';
import { standingWords, unglue } from '../../../../src/extract/tokens.ts';

function read(text: string, known: KnownNames = nothingKnown): Registry {
  const document = readDocument(text, null, []);
  const standing = standingWords(document.sentences);
  for (const sentence of document.sentences) sentence.tokens = unglue(sentence.tokens, standing);
  return readNames(document, known);
}
const kindsIn = (text: string, known?: KnownNames) =>
  Object.fromEntries(read(text, known).mentions.map(({ piece, name }) => [piece.name, name.kind]));
const nameOf = (text: string, written: string, known?: KnownNames) =>
  read(text, known)
    .mentions.filter(({ piece }) => piece.name === written)
    .at(-1)?.name.name;

describe('an owner before a title', () => {
  const before = 'The director Jane Okoro was born in Oslo. Peter Lund starred in ';

  it('is parted from it, where the article names somebody so', () => {
    expect(kindsIn(`${before}Okoro’s Low Tide, and was offered the part.`)).toMatchObject({
      Okoro: 'person',
      'Low Tide': 'film',
    });
  });

  it('belongs to it where nobody is called so', () => {
    const kinds = kindsIn('Peter Lund starred in the comedy Murphy’s Low Tide.');
    expect(Object.keys(kinds)).toContain('Murphy’s Low Tide');
  });
});

describe('films', () => {
  it.each([
    ['behind a film noun', 'She starred in the thriller Winter Harbour last year.', 'Winter Harbour'],
    ['with a year in brackets', 'He appeared in Salt Road (1999).', 'Salt Road'],
    ['in quotation marks', 'The film “Low Tide” opens in May.', 'Low Tide'],
    [
      'with a colon',
      'The sequel Salt Road: The Long Way Home opens on Friday.',
      'Salt Road: The Long Way Home',
    ],
    ['with a number', 'The sequel Salt Road 2 opens on Friday.', 'Salt Road 2'],
    [
      'with little words inside',
      'The comedy The Man in the Yellow Boat was a hit.',
      'The Man in the Yellow Boat',
    ],
    [
      'with capitals on little words',
      'His last film was The Keeper Of The Salt Road.',
      'The Keeper Of The Salt Road',
    ],
    ['behind its owner', "He has seen Jane Okoro's thriller Winter Harbour.", 'Winter Harbour'],
    [
      'that an encyclopedia defines',
      'Death on a Ferry is a 2010 Irish comedy film directed by Jane Okoro.',
      'Death on a Ferry',
    ],
  ])('%s', (_, text, title) => {
    expect(kindsIn(text)).toMatchObject({ [title]: 'film' });
  });

  it('takes a known title for evidence', () => {
    const known = { ...nothingKnown, film: (key: string) => key === 'keeper and the gull' };
    expect(kindsIn('He directed The Keeper and the Gull in 1998.', known)).toMatchObject({
      'The Keeper and the Gull': 'film',
    });
  });

  it('keeps a known title together over a comma', () => {
    const known = { ...nothingKnown, film: (key: string) => key === 'gulls nets and three wet sailors' };
    expect(kindsIn('He starred in the comedy Gulls, Nets and Three Wet Sailors.', known)).toMatchObject({
      'Gulls, Nets and Three Wet Sailors': 'film',
    });
  });

  it('finds all of a list where some are sure', () => {
    expect(
      kindsIn('He appeared in such films as Winter Harbour (1999), Salt Road (2001) and Night Ferry (2004).'),
    ).toMatchObject({ 'Winter Harbour': 'film', 'Salt Road': 'film', 'Night Ferry': 'film' });
  });

  it('remembers the year beside a title', () => {
    const { names } = read('The film Salt Road (1999) did well.');
    expect(names.find(({ name }) => name === 'Salt Road')?.year).toBe(1999);
  });

  it('resolves the second half of a title to the whole', () => {
    const text = 'The sequel Salt Road: Night Ferry opens in May. The film Night Ferry was shot in Oslo.';
    expect(nameOf(text, 'Night Ferry')).toBe('Salt Road: Night Ferry');
  });

  it('knows a series by what it is called', () => {
    const { names } = read('He returns to the Salt Road franchise. The comedy Salt Road 3 opens in May.');
    expect(names.find(({ name }) => name === 'Salt Road')).toMatchObject({ kind: 'series', series: true });
  });
});

describe('no films', () => {
  it.each([
    ['a sitcom', 'She starred in the BBC sitcom Winter Harbour.', 'Winter Harbour'],
    ['an award', 'She won an Oscar and a Golden Globe for the film.', 'Golden Globe'],
    ['a festival', 'It opened the Berlin Film Festival on Friday.', 'Berlin Film Festival'],
    ['a newspaper', 'He told the Hollywood Reporter that filming is over.', 'Hollywood Reporter'],
    ['a nation', 'The British director won.', 'British'],
    ['a month', 'The film opens in March.', 'March'],
  ])('%s', (_, text, name) => {
    expect(kindsIn(text)[name] ?? 'none').not.toBe('film');
  });
});

describe('people', () => {
  it.each([
    ['behind what they do', 'Director Jane Okoro is pleased.', 'Jane Okoro'],
    ['with initials', 'The novel by J.R. Hollis was filmed.', 'J.R. Hollis'],
    ['with initials without stops', 'The music is by composer AR Lisle.', 'AR Lisle'],
    ['behind a title of honour', 'It stars Dame Anna Field as the queen.', 'Anna Field'],
    ['behind what starts a sentence', 'When Peter Lund left, the crew went home.', 'Peter Lund'],
    ['that own a film', "Peter Lund's new film opens in May.", 'Peter Lund'],
  ])('%s', (_, text, name) => {
    expect(kindsIn(text)).toMatchObject({ [name]: 'person' });
  });

  it('takes a list apart', () => {
    expect(kindsIn('The film stars Anna Field, Peter Lund and Jane Ferris.')).toMatchObject({
      'Anna Field': 'person',
      'Peter Lund': 'person',
      'Jane Ferris': 'person',
    });
  });

  it('resolves a surname to the full name', () => {
    expect(nameOf('Actress Anna Ferris is pleased. Ferris will play a smuggler.', 'Ferris')).toBe(
      'Anna Ferris',
    );
  });

  it('resolves a surname of two to the one named last', () => {
    const text =
      'Actress Anna Ferris is pleased. Her brother, director Peter Ferris, is here. “I wrote it,” Ferris said.';
    expect(nameOf(text, 'Ferris')).toBe('Peter Ferris');
  });
});

describe('text of the web', () => {
  it('takes glued words apart', () => {
    const text = 'Peter Lund is back. Lund plays a smuggler. Actor Peter Lundhas left. Lund is here.';
    expect(kindsIn(text)).toMatchObject({ 'Peter Lund': 'person' });
    expect(kindsIn(text)['Peter Lundhas']).toBeUndefined();
  });

  it('leaves links between paragraphs out', () => {
    const { mentions } = read(
      'The film Salt Road opens.\n\nREAD MORE: Anna Field to star in Winter Harbour\n\nIt is long.',
    );
    expect(mentions.map(({ piece }) => piece.name)).not.toContain('Anna Field');
  });
});

describe('any text', () => {
  const fragment = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      'Anna Field ',
      'Salt Road: ',
      'and ',
      ', ',
      '“',
      '”',
      '(1999) ',
      'of the ',
      '. ',
      '\n',
      '👩‍👩‍👧 ',
      'e\u0301 ',
      '* ',
      '! ',
      '– ',
    ),
  );
  it('gives pieces in order, without overlap, that say what the text says', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 40 }), (fragments) => {
        const text = fragments.join('');
        let free = 0;
        for (const { piece } of read(text).mentions) {
          expect(piece.start).toBeGreaterThanOrEqual(free);
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(piece.name).toBe(text.slice(piece.start, piece.end).replace(/\s+/g, ' ').trim());
          free = piece.end;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('takes twice the time for twice the text', () => {
    const line =
      'Anna Field and Peter Lund Of The Salt Road: Night Ferry, who likes “Low Tide”, Met In Oslo 2 ';
    const time = (times: number) => {
      const text = line.repeat(times);
      const before = performance.now();
      read(text);
      return performance.now() - before;
    };
    time(50);
    const [short, long] = [Math.min(time(60), time(60)), Math.min(time(240), time(240))];
    expect(long / short).toBeLessThan(10);
  }, 60_000);
});

describe('people as they are written', () => {
  const film = 'Winter Harbour is a 2012 film. ';

  it.each([
    ['a nickname', `${film}It stars Peter "Duke" Lund and Jo Hart.`, 'Peter "Duke" Lund'],
    [
      'a nickname of two words',
      `${film}It stars Peter “Big Fish” Lund and Jo Hart.`,
      'Peter “Big Fish” Lund',
    ],
    ['a comma before Jr.', `${film}It stars Peter Lund, Jr., Jo Hart and Anna Field.`, 'Peter Lund, Jr.'],
  ])('are one name: %s', (_, text, name) => {
    expect(kindsIn(text)[name]).toBe('person');
    expect(kindsIn(text)).toHaveProperty('Jo Hart', 'person');
  });

  it('are found by a nickname too', () => {
    const text = `${film}It stars Peter "Duke" Lund and Jo Hart. Lund is 40. Hart calls him Duke.`;
    expect(nameOf(text, 'Lund')).toBe('Peter "Duke" Lund');
  });

  it('share a surname with whom they are named together', () => {
    expect(nameOf(`${film}It was written by brothers Tom and George Hart.`, 'Tom Hart')).toBe('Tom Hart');
    expect(Object.keys(kindsIn(`${film}It stars Tom and George Hart.`))).toContain('Tom');
  });

  it('are not meant by an award that bears their name', () => {
    expect(Object.keys(kindsIn(`${film}The film won the Jane Okoro Award.`))).not.toContain('Jane Okoro');
  });
});

describe('what a text defines as a film', () => {
  it.each([
    ['a place', 'Oslo is a 2015 drama film directed by Jane Okoro. It was shot in Oslo.', 'Oslo'],
    [
      'its hero',
      'Greta is a 2002 horror television film. In it Greta Voss, a shy girl, is killed. Greta returns.',
      'Greta',
    ],
    [
      'its series',
      'Salt Road is a 2005 film. It is the first entry in the Salt Road franchise.',
      'Salt Road',
    ],
    ['a mark within it', 'Salt! The Musical is a 1993 film directed by Jane Okoro.', 'Salt! The Musical'],
    ['another name', 'Okoro’s Low Tide, or simply Low Tide, is a 2012 film.', 'Okoro’s Low Tide'],
  ])('is one, though it bears the name of another: %s', (_, text, title) => {
    expect(kindsIn(text)[title]).toBe('film');
  });

  it('is nothing that a sentence merely compares', () => {
    expect(read('Oslo is a city. It has a film festival.').names.some(({ kind }) => kind === 'film')).toBe(
      false,
    );
  });
});
