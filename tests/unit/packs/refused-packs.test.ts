import { describe, expect, it } from 'vitest';
import { PackError } from '../../../src/packs/pack-error.ts';
import { parsePackText } from '../../../src/packs/parse-pack.ts';
import { serializePack } from '../../../src/packs/serialize-pack.ts';
import { smallPack } from './small-pack.ts';

const lines = () => serializePack(smallPack()).split('\n');

/** The error that a pack is refused with, or null for one that is read. */
function refusal(text: string): PackError | null {
  try {
    parsePackText(text);
    return null;
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
}

/** The pack with its record of line `line` (from 1) changed. */
function changed(line: number, change: (record: Record<string, unknown>) => void): string {
  const all = lines();
  const record = JSON.parse(all[line - 1] ?? '') as Record<string, unknown>;
  change(record);
  all[line - 1] = JSON.stringify(record);
  return all.join('\n');
}

/** The number of the line that holds a text. */
function lineWith(text: string): number {
  const index = lines().findIndex((line) => line.includes(text));
  if (index === -1) throw new Error(`no line with ${text}`);
  return index + 1;
}

/** Like `changed`, for the inner object of the first line that holds `text`. */
function mutated(text: string, change: (inner: Record<string, unknown>) => void): string {
  return changed(lineWith(text), (record) => change(Object.values(record)[0] as Record<string, unknown>));
}

describe('a pack is refused with line and reason', () => {
  const cases: [what: string, text: () => string, line: number | null, message: RegExp][] = [
    ['nothing at all', () => '', null, /empty/],
    ['a blank first line', () => `\n${lines().join('\n')}`, 1, /empty/],
    ['a blank line inside', () => lines().toSpliced(2, 0, ' ').join('\n'), 3, /empty/],
    ['another kind of file', () => '<!doctype html>', 1, /no Cuecard pack/],
    ['JSON of another kind', () => '{"name":"x"}', 1, /no Cuecard pack/],
    ['no header', () => lines().slice(1).join('\n'), 1, /no Cuecard pack/],
    [
      'a newer format',
      () => changed(1, (header) => Object.assign(header, { cuecard: 2, extra: [] })),
      1,
      /newer Cuecard/,
    ],
    [
      'a format that is no number',
      () => changed(1, (header) => Object.assign(header, { cuecard: '1' })),
      1,
      /cuecard must be/,
    ],
    [
      'a header with an unknown field',
      () => changed(1, (header) => Object.assign(header, { x: 1 })),
      1,
      /header\.x is not a field/,
    ],
    [
      'a header without licence',
      () => changed(1, (header) => delete header.license),
      1,
      /header\.license is missing/,
    ],
    [
      'a line cut off',
      () =>
        lines()
          .map((line, i) => (i === 4 ? line.slice(0, 20) : line))
          .join('\n'),
      5,
      /not valid JSON/,
    ],
    [
      'two records in a line',
      () => changed(4, (record) => Object.assign(record, { entity: {}, source: {} })),
      4,
      /exactly one of/,
    ],
    ['an unknown record', () => lines().toSpliced(3, 0, '{"film":{}}').join('\n'), 4, /exactly one of/],
    ['a list as record', () => lines().toSpliced(3, 0, '[]').join('\n'), 4, /exactly one of/],
    [
      'the same source twice',
      () =>
        lines()
          .toSpliced(2, 0, lines()[1] ?? '')
          .join('\n'),
      3,
      /already a source harbour-news/,
    ],
    [
      'the same entity twice',
      () =>
        lines()
          .toSpliced(4, 0, lines()[3] ?? '')
          .join('\n'),
      5,
      /already an entity/,
    ],
    [
      'the same statement twice',
      () => `${lines().join('\n')}${lines().at(-2)}`,
      lines().length,
      /already a statement/,
    ],
  ];
  it.each(cases)('%s', (_what, text, line, message) => {
    const error = refusal(text());
    expect(error?.message).toMatch(message);
    expect(error?.line).toBe(line);
    if (line !== null) expect(error?.message.startsWith(`line ${line}: `)).toBe(true);
  });

  const fields: [
    what: string,
    of: string,
    change: (inner: Record<string, unknown>) => void,
    message: RegExp,
  ][] = [
    [
      'a field too many',
      '"entity":{"id":"person:nora-quill"',
      (e) => Object.assign(e, { born: 1990 }),
      /entity\.born is not a field/,
    ],
    [
      '__proto__ as a field',
      '"entity":{"id":"person:nora-quill"',
      (e) => Object.defineProperty(e, '__proto__', { value: {}, enumerable: true }),
      /__proto__ is not a field/,
    ],
    [
      'an unknown type',
      '"entity":{"id":"person:nora-quill"',
      (e) => Object.assign(e, { type: 'place' }),
      /entity\.type must be one of/,
    ],
    [
      'an id of another type',
      '"entity":{"id":"person:nora-quill"',
      (e) => Object.assign(e, { type: 'film' }),
      /begins with its type/,
    ],
    [
      'a year of a person',
      '"entity":{"id":"person:nora-quill"',
      (e) => Object.assign(e, { year: 1990 }),
      /only have a year if it is a film/,
    ],
    [
      'a year out of range',
      '"entity":{"id":"film:lantern-keeper"',
      (e) => Object.assign(e, { year: 12 }),
      /entity\.year must not be before/,
    ],
    [
      'a year with a fraction',
      '"entity":{"id":"film:lantern-keeper"',
      (e) => Object.assign(e, { year: 2028.5 }),
      /whole number/,
    ],
    [
      'an empty name',
      '"entity":{"id":"person:nora-quill"',
      (e) => Object.assign(e, { name: '' }),
      /entity\.name must not be empty/,
    ],
    [
      'a name of 10 MB',
      '"entity":{"id":"person:nora-quill"',
      (e) => Object.assign(e, { name: 'x'.repeat(10_000_000) }),
      /longer than 300/,
    ],
    [
      'a line break in a name',
      '"entity":{"id":"person:nora-quill"',
      (e) => Object.assign(e, { name: 'Nora\nQuill' }),
      /control, invisible/,
    ],
    [
      'a text-direction override in an alias',
      '"entity":{"id":"person:nora-quill"',
      (e) => Object.assign(e, { aliases: ['x', '\u202eNora'] }),
      /entity\.aliases\[1\] must not hold control/,
    ],
    [
      'half a surrogate pair in a name',
      '"entity":{"id":"person:nora-quill"',
      (e) => Object.assign(e, { name: 'Nora \ud83d' }),
      /control, invisible/,
    ],
    [
      'the name again as an alias',
      '"entity":{"id":"person:nora-quill"',
      (e) => Object.assign(e, { aliases: ['Nora Quill'] }),
      /the same name twice/,
    ],
    [
      'too many aliases',
      '"entity":{"id":"person:nora-quill"',
      (e) => Object.assign(e, { aliases: Array.from({ length: 201 }, (_, i) => `n${i}`) }),
      /more than 200/,
    ],
    [
      'a list instead of a text',
      '"entity":{"id":"person:nora-quill"',
      (e) => Object.assign(e, { name: ['x'] }),
      /entity\.name must be text/,
    ],
    [
      'a script address',
      '"source":{"id":"harbour-news"',
      (s) => Object.assign(s, { url: 'javascript:alert(1)' }),
      /source\.url must be an address/,
    ],
    [
      'a publication day that the calendar has not',
      '"source":{"id":"harbour-news"',
      (s) => Object.assign(s, { published: '2031-02-30' }),
      /source\.published must be a date/,
    ],
    [
      'an unknown property',
      '"statement":{"id":"april"',
      (s) => Object.assign(s, { property: 'budget' }),
      /statement\.property must be one of/,
    ],
    [
      'a release that is a person',
      '"statement":{"id":"april"',
      (s) => Object.assign(s, { value: { entity: 'person:nora-quill' } }),
      /gives releaseDate an entity/,
    ],
    [
      'a director that is a film',
      '"statement":{"id":"directed"',
      (s) => Object.assign(s, { value: { entity: 'film:lantern-keeper' } }),
      /must be of type person/,
    ],
    [
      'a cast of a person',
      '"statement":{"id":"teo"',
      (s) => Object.assign(s, { subject: 'person:nora-quill' }),
      /must be of type film or series/,
    ],
    [
      'a day that the calendar has not',
      '"statement":{"id":"april"',
      (s) => Object.assign(s, { value: { date: '2031-02-29', precision: 'day' } }),
      /date of the calendar/,
    ],
    [
      'a date longer than its precision',
      '"statement":{"id":"april"',
      (s) => Object.assign(s, { value: { date: '2031-02-03', precision: 'year' } }),
      /date of the calendar/,
    ],
    [
      'an empty value',
      '"statement":{"id":"april"',
      (s) => Object.assign(s, { value: {} }),
      /statement\.value must be an object with one of the keys/,
    ],
    [
      'no references',
      '"statement":{"id":"april"',
      (s) => Object.assign(s, { references: [] }),
      /statement\.references.* at least one reference|statement\.references/,
    ],
    [
      'a qualifier of two kinds',
      '"statement":{"id":"april"',
      (s) => Object.assign(s, { qualifiers: [{ territory: 'x', medium: 'theatrical' }] }),
      /statement\.qualifiers\[0\]\.\w+ is not a field/,
    ],
    [
      'a film as a character',
      '"statement":{"id":"teo"',
      (s) => Object.assign(s, { qualifiers: [{ character: 'film:lantern-keeper' }] }),
      /as a character/,
    ],
    [
      'a subject that is not there',
      '"statement":{"id":"teo"',
      (s) => Object.assign(s, { subject: 'film:other' }),
      /names film:other, which is not in the pack/,
    ],
    [
      'a character that is not there',
      '"statement":{"id":"teo"',
      (s) => Object.assign(s, { qualifiers: [{ character: 'character:other' }] }),
      /names character:other/,
    ],
    [
      'a source that is not there',
      '"statement":{"id":"order"',
      (s) => Object.assign(s, { references: [{ source: 'other', url: 'https://a.example' }] }),
      /refers to the source other/,
    ],
    [
      'a derivation from nothing',
      '"statement":{"id":"june"',
      (s) => Object.assign(s, { qualifiers: [{ derivedFrom: 'other' }] }),
      /derived from other, which is not/,
    ],
    [
      'a derivation from itself',
      '"statement":{"id":"june"',
      (s) => Object.assign(s, { qualifiers: [{ derivedFrom: 'june' }] }),
      /derived from itself/,
    ],
  ];
  it.each(fields)('%s', (_what, of, change, message) => {
    const error = refusal(mutated(of, change));
    expect(error?.message).toMatch(message);
    expect(error?.line).toBe(lineWith(of));
    expect(error?.message).not.toContain('\n');
  });

  const quotes: [what: string, change: (reference: Record<string, unknown>) => void, message: RegExp][] = [
    ['other words', (r) => Object.assign(r, { exact: 'directed by Ib Sorensen' }), /has other words from/],
    [
      'a place too far to the right',
      (r) => Object.assign(r, { start: Number(r.start) + 1, end: Number(r.end) + 1 }),
      /has other words from/,
    ],
    ['a place beyond the end', (r) => Object.assign(r, { end: 1_000_000 }), /has other words from/],
    ['an end before the start', (r) => Object.assign(r, { end: 0 }), /must start before it ends/],
    ['a start below 0', (r) => Object.assign(r, { start: -1 }), /references\[0\]\.start must not be below 0/],
    ['another prefix', (r) => Object.assign(r, { prefix: 'not this ' }), /prefix/],
    ['another suffix', (r) => Object.assign(r, { suffix: 'not this' }), /suffix/],
    ['no rule', (r) => delete r.rule, /references\[0\]\.rule is missing/],
  ];
  it.each(quotes)('a quote with %s', (_what, change, message) => {
    const of = '"statement":{"id":"directed"';
    const error = refusal(mutated(of, (s) => change((s.references as Record<string, unknown>[])[0] ?? {})));
    expect(error?.message).toMatch(message);
    expect(error?.line).toBe(lineWith(of));
  });

  it('a quote from a source without a body', () => {
    expect(refusal(mutated('"source":{"id":"quay-post"', (s) => delete s.body))?.message).toMatch(
      /has no body/,
    );
  });

  it('a circle of derivations', () => {
    const circle = mutated('"statement":{"id":"june"', (s) =>
      Object.assign(s, { qualifiers: [{ derivedFrom: 'april' }] }),
    ).replace(
      '"qualifiers":[{"status":"scheduled"},{"territory":"Norway"},{"medium":"theatrical"}]',
      '"qualifiers":[{"derivedFrom":"june"}]',
    );
    expect(refusal(circle)?.message).toMatch(/derived from itself/);
  });
});
