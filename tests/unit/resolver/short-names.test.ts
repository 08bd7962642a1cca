import { describe, expect, it } from 'vitest';
import { createKnowledge } from '../../../src/resolver/knowledge.ts';
import { emptyState } from '../../../src/resolver/page-state.ts';
import { viewRun } from '../../../src/resolver/run-view.ts';
import { ShortNames } from '../../../src/resolver/short-names.ts';
import { entity } from './made-knowledge.ts';

const all = [
  entity('person:karlsson', 'Anna Karlsson'),
  entity('person:long', 'Tom Long'),
  entity('person:de-vega', 'Luis de Vega'),
  entity('character:edda', 'Edda Winter'),
  entity('film:salt-road', 'Salt Road: Night Ferry'),
  entity('film:part', 'Salt Road: Part Two'),
  entity('film:heat', 'Red – Heat'),
  entity('person:zendaya', 'Zendaya'),
  entity('person:karlsson-2', 'Bo Karlsson'),
];
const knowledge = createKnowledge(all, []);

/** The short names in a text on a page that has given the full names of these, in this order. */
function found(text: string, ...accepted: string[]) {
  const state = emptyState();
  const names = new ShortNames(knowledge, state);
  for (const id of accepted) names.accept(all.findIndex((each) => each.id === id));
  const view = viewRun({ id: 0, text });
  const out: string[] = [];
  for (let i = 0; i < view.words.count; i++) {
    const name = names.at(view, i);
    if (name) out.push(`${text.slice(name.start, name.end)} = ${all[name.entity]?.id} ${name.reason}`);
  }
  return out;
}
const karlsson = ['Karlsson = person:karlsson surnameOf'];

describe('a surname', () => {
  it.each([
    'There Karlsson is seen.',
    'There Karlsson’s film is seen.',
    'Karlsson is seen.',
    'There Mrs Karlsson is seen.',
    'There Mrs. Karlsson is seen.',
    'Yesterday Karlsson was there.',
    'And Karlsson was there.',
    'There Karlsson, Holm and others are.',
    'There (Karlsson) is.',
    'Karlsson',
    'KARLSSON IS BACK AGAIN',
    'Karlsson Is Seen Again With Film Stars Today',
  ])('means who was named in full: %s', (text) => {
    expect(found(text, 'person:karlsson').map((each) => each.toLowerCase())).toEqual(
      karlsson.map((each) => each.toLowerCase()),
    );
  });

  it.each([
    'There karlsson is seen.',
    'There Peter Karlsson is seen.',
    'There J. Karlsson is seen.',
    'There Holm-Karlsson is seen.',
    'There Karlsson-Holm is seen.',
    'There Karlsson Road is seen.',
    'There Karlsson\u00a0Road is seen.',
    'There Karlssons is seen.',
    'There xKarlsson is seen.',
  ])('means nobody else: %s', (text) => {
    expect(found(text, 'person:karlsson')).toEqual([]);
  });

  it('means nobody before somebody is named', () => {
    expect(found('There Karlsson is seen.')).toEqual([]);
  });

  it('means the one who was named last', () => {
    expect(found('There Karlsson is seen.', 'person:karlsson', 'person:karlsson-2')).toEqual([
      'Karlsson = person:karlsson-2 surnameOf',
    ]);
    expect(found('There Karlsson is.', 'person:karlsson', 'person:karlsson-2', 'person:karlsson')).toEqual(
      karlsson,
    );
  });

  it('is no longer theirs once a stranger bears it, until they are named again', () => {
    const state = emptyState();
    const names = new ShortNames(knowledge, state);
    names.accept(0);
    const at = (text: string, word: number) => names.at(viewRun({ id: 0, text }), word)?.entity;
    expect(at('There Karlsson is.', 1)).toBe(0);
    expect(at('There Peter Karlsson is.', 2)).toBeUndefined();
    expect(at('There Karlsson is.', 1)).toBeUndefined();
    names.accept(0);
    expect(at('There Karlsson is.', 1)).toBe(0);
  });

  it('may be of several words', () => {
    expect(found('There de Vega is.', 'person:de-vega')).toEqual([]);
    expect(found('There De Vega is.', 'person:de-vega')).toEqual(['De Vega = person:de-vega surnameOf']);
    expect(found('There De Niro is.', 'person:de-vega')).toEqual([]);
    expect(found('There is De', 'person:de-vega')).toEqual([]);
  });

  it('that is an everyday word is one at a sentence’s start only where somebody does something', () => {
    const long = ['Long = person:long surnameOf'];
    expect(found('Long ago it was.', 'person:long')).toEqual([]);
    expect(found('Long lines were there.', 'person:long')).toEqual(long);
    expect(found('Long was there.', 'person:long')).toEqual(long);
    expect(found('Long said so.', 'person:long')).toEqual(long);
    expect(found('Long played it.', 'person:long')).toEqual(long);
    expect(found('Long’s film is here.', 'person:long')).toEqual(long);
    expect(found('Long', 'person:long')).toEqual([]);
    expect(found('There Long ago was.', 'person:long')).toEqual(long);
  });

  it('is none of a name of one word', () => {
    expect(found('There Zendaya is.', 'person:zendaya')).toEqual([]);
  });
});

describe('the first name of a character', () => {
  it('means them, and that of a person nobody', () => {
    expect(found('There Edda is, and Winter.', 'character:edda')).toEqual([
      'Edda = character:edda firstNameOf',
      'Winter = character:edda surnameOf',
    ]);
    expect(found('There Anna is.', 'person:karlsson')).toEqual([]);
  });
});

describe('a title without its series', () => {
  it.each([
    ['There Night Ferry is.', ['Night Ferry = film:salt-road shortTitleOf']],
    ['There night ferry is.', []],
    ['There Night ferry is.', []],
    ['There Night Boat is.', []],
    ['Night Ferry is here.', ['Night Ferry = film:salt-road shortTitleOf']],
    ['There is Night', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'film:salt-road')).toEqual(expected);
  });

  it('is none where it only counts', () => {
    expect(found('There Part Two is.', 'film:part')).toEqual([]);
  });

  it('of one word needs a capital that says something', () => {
    expect(found('There Heat is.', 'film:heat')).toEqual(['Heat = film:heat shortTitleOf']);
    expect(found('Heat is there.', 'film:heat')).toEqual([]);
    expect(found('New Heat Film Is Here Now', 'film:heat')).toEqual([]);
    expect(found('There heat is.', 'film:heat')).toEqual([]);
  });
});

describe('what a page remembers', () => {
  it('has its short names too', () => {
    const state = emptyState();
    state.accepted.add(0);
    const names = new ShortNames(knowledge, state);
    expect(names.at(viewRun({ id: 0, text: 'There Karlsson is.' }), 1)?.entity).toBe(0);
  });
});
