import fc from 'fast-check';
import { type Entity, type EntityId, type EntityType, entityTypes } from '../../../src/model/entity.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { Source } from '../../../src/model/source.ts';
import {
  castings,
  type DateValue,
  media,
  type Qualifier,
  type Reference,
  ranks,
  type Statement,
  statuses,
} from '../../../src/model/statement.ts';

/** Names of many scripts, with what names may hold and no more. */
export const arbitraryName: fc.Arbitrary<string> = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .map((text) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim())
  .filter((text) => text !== '');

const body = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });

const webAddress = fc.constantFrom(
  'https://a.example/',
  'http://b.example:8080/x?y=ü#z',
  'https://xn--bcher-kva.example/',
);

const day = fc
  .date({ min: new Date('1880-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dateValue: fc.Arbitrary<DateValue> = fc.oneof(
  day.map((date) => ({ date, precision: 'day' as const })),
  day.map((date) => ({ date: date.slice(0, 7), precision: 'month' as const })),
  day.map((date) => ({ date: date.slice(0, 4), precision: 'year' as const })),
);

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const arbitrarySource = (id: string): fc.Arbitrary<Source> =>
  fc.record(
    {
      id: fc.constant(id),
      title: nullable(arbitraryName),
      workingTitle: arbitraryName,
      publisher: nullable(arbitraryName),
      author: nullable(arbitraryName),
      published: nullable(day),
      url: nullable(webAddress),
      body,
    },
    { requiredKeys: ['id', 'title', 'publisher', 'author', 'published', 'url'] },
  );

function arbitraryEntity(type: EntityType, number: number): fc.Arbitrary<Entity> {
  const id: EntityId = `${type}:e${number}`;
  return fc
    .record({
      name: arbitraryName,
      aliases: fc.uniqueArray(arbitraryName, { maxLength: 3 }),
      year: fc.option(fc.integer({ min: 1880, max: 2200 }), { nil: undefined }),
    })
    .map(({ name, aliases, year }) => ({
      id,
      type,
      name,
      aliases: aliases.filter((alias) => alias !== name),
      ...(type === 'film' && year !== undefined ? { year } : {}),
    }));
}

function arbitraryReference(source: Source): fc.Arbitrary<Reference> {
  const link = webAddress.map((url): Reference => ({ source: source.id, url }));
  const { body: text } = source;
  if (text === undefined) return link;
  const quoted = fc
    .record({
      start: fc.integer({ min: 0, max: text.length - 1 }),
      length: fc.integer({ min: 1, max: 30 }),
      around: fc.integer({ min: 0, max: 10 }),
    })
    .map(({ start, length, around }): Reference => {
      const end = Math.min(text.length, start + length);
      return {
        source: source.id,
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - around), start),
        suffix: text.slice(end, end + around),
        start,
        end,
        rule: 'arbitrary',
      };
    });
  return fc.oneof(quoted, link);
}

function arbitraryStatement(id: string, sources: Source[], entities: Entity[]): fc.Arbitrary<Statement> {
  const ids = (type: EntityType) =>
    fc.constantFrom(...entities.filter((entity) => entity.type === type).map((entity) => entity.id));
  const someText = arbitraryName.map((text) => ({ text }));
  const entity = (type: EntityType) => ids(type).map((of) => ({ entity: of }));
  const said: fc.Arbitrary<Pick<Statement, 'subject' | 'property' | 'value'>> = fc.oneof(
    fc.record({
      subject: fc.oneof(ids('film'), ids('series')),
      property: fc.constantFrom('castMember', 'director', 'screenwriter', 'producer', 'crewMember'),
      value: entity('person'),
    }),
    fc.record({
      subject: ids('film'),
      property: fc.constantFrom('distributor', 'productionCompany'),
      value: entity('company'),
    }),
    fc.record({ subject: ids('film'), property: fc.constant('releaseDate' as const), value: dateValue }),
    fc.record({
      subject: fc.oneof(ids('film'), ids('person'), ids('character')),
      property: fc.constantFrom('description', 'productionNote'),
      value: someText,
    }),
    fc.record({
      subject: ids('character'),
      property: fc.constant('relatedTo' as const),
      value: entity('character'),
    }),
  );
  const qualifier: fc.Arbitrary<Qualifier> = fc.oneof(
    fc.record({ character: ids('character') }),
    fc.record({ casting: fc.constantFrom(...castings) }),
    fc.record({ status: fc.constantFrom(...statuses) }),
    fc.record({ territory: arbitraryName }),
    fc.record({ medium: fc.constantFrom(...media) }),
    fc.record({ platform: arbitraryName }),
    fc.record({ role: arbitraryName }),
  );
  const reference = fc.constantFrom(...sources).chain(arbitraryReference);
  return fc
    .record({
      said,
      qualifiers: fc.array(qualifier, { maxLength: 4 }),
      rank: fc.constantFrom(...ranks),
      references: fc.tuple(reference, fc.array(reference, { maxLength: 3 })),
    })
    .map(({ said: { subject, property, value }, qualifiers, rank, references: [first, others] }) => ({
      id,
      subject,
      property,
      value,
      qualifiers,
      rank,
      references: [first, ...others],
    }));
}

/** Sound packs: two entities of each type, up to four sources and twelve statements. */
export const arbitraryPack: fc.Arbitrary<Pack> = fc
  .record({
    sources: fc
      .integer({ min: 1, max: 4 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => arbitrarySource(`s${i}`)))),
    entities: fc.tuple(
      ...entityTypes.flatMap((type) => [arbitraryEntity(type, 0), arbitraryEntity(type, 1)]),
    ),
    count: fc.integer({ min: 0, max: 12 }),
  })
  .chain(({ sources, entities, count }) =>
    fc.record({
      header: fc.record({
        cuecard: fc.constant(1 as const),
        id: fc.constant('arbitrary'),
        title: arbitraryName,
        license: arbitraryName,
      }),
      sources: fc.constant(sources),
      entities: fc.constant(entities),
      statements: fc.tuple(
        ...Array.from({ length: count }, (_, i) => arbitraryStatement(`t${i}`, sources, entities)),
      ),
    }),
  );
