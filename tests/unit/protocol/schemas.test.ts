import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asBackgroundRequest } from '../../../src/protocol/schemas.ts';

function view() {
  return { kind: 'film', query: '', sort: 'name', descending: false, pack: null, years: [null, 1999] };
}
const valid = [
  { type: 'hello' },
  { type: 'annotate', runs: [{ id: 0, text: 'Tom Cruise' }], memory: null },
  {
    type: 'annotate',
    runs: [{ id: 3, text: 'a', marks: [0, 1, 1], links: [[0, 1, '/x']], place: 'cell', declares: ['og:x'] }],
    memory: '{}',
  },
  {
    type: 'report',
    report: {
      names: [{ entity: 'person:a', type: 'person', name: 'A', count: 2 }],
      tired: false,
      document: 1.5,
    },
  },
  { type: 'leave', document: 1.5 },
  { type: 'bringCard' },
  { type: 'card', entity: 'film:heat' },
  { type: 'search', query: 'tom', limit: 10 },
  { type: 'namesakes', words: 'Heat', entity: 'film:heat' },
  { type: 'correct', name: { words: 'Up', entity: 'film:up', means: 'nothing' }, scope: 'page' },
  { type: 'correct', name: { words: 'Up', entity: 'film:up', means: 'film:up-1984' }, scope: 'site' },
  { type: 'entities', ids: ['film:heat', 'person:a'] },
  { type: 'packs' },
  { type: 'tabStatus', tab: 4 },
  { type: 'openOptions' },
  { type: 'openLibrary', entity: null },
  { type: 'openLibrary', entity: 'film:heat' },
  { type: 'libraryOverview' },
  { type: 'libraryList', view: view(), from: 100, to: 600 },
  { type: 'neighbourhood', entity: 'person:a' },
  { type: 'article', source: 'cast-photo' },
];

describe('asBackgroundRequest', () => {
  it.each(valid.map((message) => [message.type, message]))('takes %s as it is', (_, message) => {
    expect(asBackgroundRequest(message)).toEqual(message);
  });

  it.each([
    null,
    'hello',
    [],
    {},
    { type: 'unknown' },
    { type: 'toString' },
    { type: '__proto__' },
    { type: 'libraryList', view: view(), from: 0, to: 501 },
    { type: 'libraryList', view: view(), from: 10, to: 5 },
    { type: 'libraryList', view: { ...view(), kind: 'place' }, from: 0, to: 5 },
    { type: 'libraryList', view: { ...view(), years: [1990] }, from: 0, to: 5 },
    { type: 'openLibrary', entity: 'https://example.com/' },
    { type: 'article', source: 'x'.repeat(701) },
    { type: 'card' },
    { type: 'card', entity: 'company' },
    { type: 'card', entity: 'place:here' },
    { type: 'search', query: 'tom', limit: -1 },
    { type: 'search', query: 'tom', limit: 1e9 },
    { type: 'annotate', runs: [{ id: 0.5, text: '' }], memory: null },
    { type: 'annotate', runs: [{ id: 0, text: 'x'.repeat(300_000) }], memory: null },
    { type: 'annotate', runs: 'all', memory: null },
    { type: 'report', report: { names: [{}], tired: false } },
    { type: 'correct', name: { words: '', entity: 'film:up', means: 'nothing' }, scope: 'page' },
    { type: 'correct', name: { words: 'Up', entity: 'film:up', means: 'all' }, scope: 'page' },
    { type: 'correct', name: { words: 'Up', entity: 'film:up', means: 'nothing' }, scope: 'planet' },
  ])('passes over %j', (message) => {
    expect(asBackgroundRequest(message)).toBeNull();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (message) => asBackgroundRequest(message) === null));
  });
});
