import { describe, expect, it } from 'vitest';
import { runMarks } from '../../../src/model/text-run.ts';
import { isSetOff, viewRun } from '../../../src/resolver/run-view.ts';

const view = (text: string) => viewRun({ id: 0, text });

describe('the habit of a run', () => {
  it.each([
    ['normal', 'The film stars Anna Karlsson and opens in May.'],
    ['normal', 'Anna Karlsson returns'],
    ['normal', 'Anna'],
    ['normal', ''],
    ['title', 'New Film Stars Anna Karlsson And Tom Holm'],
    ['title', 'Ten of the Best Films by Anna Karlsson'],
    ['upper', 'ANNA KARLSSON STARS IN NEW FILM'],
    ['upper', 'ANNA KARLSSON'],
    ['normal', 'NATO'],
    ['normal', 'A I'],
    ['lower', 'any good anna karlsson films'],
    ['normal', 'anna karlsson'],
    ['lower', 'anna karlsson films'],
    ['normal', 'The BBC and ITV have shown the film that was made there.'],
    ['normal', '1917 2001 1984'],
  ])('is %s: %s', (habit, text) => {
    expect(view(text).habit).toBe(habit);
  });
});

describe('where sentences begin', () => {
  const starts = (text: string) => {
    const { opensSentence, words } = view(text);
    return [...opensSentence].flatMap((opens, i) =>
      opens ? [text.slice(words.start[i], words.end[i])] : [],
    );
  };
  it.each([
    ['One is here. Two is there! Three? Four', ['One', 'Two', 'Three', 'Four']],
    ['One, two; Three: four', ['One', 'Three', 'four']],
    ['He said “Heat is good” and (Up too)', ['He', 'Heat', 'Up']],
    ['J. Edgar by Mr. Holm in the U.S. Army', ['J']],
    ['one. two', ['one', 'two']],
    ['A\nB – C — D • E | F', ['A', 'B', 'C', 'D', 'E', 'F']],
    ['Spider-Crab and Salt & Ash', ['Spider']],
    ['ab. Heat', ['ab', 'Heat']],
    ['Ab. Heat', ['Ab']],
    ['Abc. Heat', ['Abc', 'Heat']],
  ])('in %j: %j', (text, opening) => {
    expect(starts(text).filter((word) => !/^[a-z]\.?$|^S$/.test(word))).toEqual(opening);
  });
});

describe('the words of a run that speak of films, and of other media', () => {
  it('are counted each', () => {
    expect(view('The film and its sequel: a movie')).toMatchObject({ cues: 3, mediaCues: 0 });
    expect(view('The album, the songs and the television show')).toMatchObject({ cues: 0, mediaCues: 4 });
    expect(view('Nothing of the kind')).toMatchObject({ cues: 0, mediaCues: 0 });
  });
});

describe('what sets a stretch off', () => {
  const text = 'He saw Night Ferry there.';
  const [start, end] = [7, 18];
  const marked = (from: number, to: number, bits: number) =>
    isSetOff({ id: 0, text, marks: [from, to, bits] }, start, end);

  it.each([
    ['italics as long as it', 7, 18, runMarks.italic, true],
    ['a citation as long as it', 7, 18, runMarks.cite, true],
    ['italics a little longer', 5, 20, runMarks.italic, true],
    ['italics much longer', 0, 25, runMarks.italic, false],
    ['italics around five more', 4, 20, runMarks.italic, false],
    ['italics that begin within it', 8, 18, runMarks.italic, false],
    ['italics that end within it', 7, 17, runMarks.italic, false],
    ['bold letters', 7, 18, runMarks.bold, false],
    ['italics and bold', 7, 18, runMarks.italic | runMarks.bold, true],
  ])('is %s', (_, from, to, bits, expected) => {
    expect(marked(from, to, bits)).toEqual({ italic: expected, link: null });
  });

  it('is the second of several marks too', () => {
    const marks = [0, 2, runMarks.bold, 7, 18, runMarks.italic];
    expect(isSetOff({ id: 0, text, marks }, start, end).italic).toBe(true);
  });

  it('is a link that is not much longer', () => {
    const linked = (from: number, to: number) =>
      isSetOff({ id: 0, text, links: [[from, to, '/a']] }, start, end).link;
    expect(linked(7, 18)).toBe('/a');
    expect(linked(3, 22)).toBe('/a');
    expect(linked(2, 22)).toBeNull();
    expect(linked(8, 18)).toBeNull();
    expect(linked(7, 17)).toBeNull();
  });
});
