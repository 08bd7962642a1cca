import * as v from 'valibot';
import { type Entity, type EntityId, entityTypes } from '../model/entity.ts';
import type { PackHeader } from '../model/pack.ts';
import type { Source } from '../model/source.ts';
import {
  castings,
  type DateValue,
  datePrecisions,
  media,
  properties,
  type Qualifier,
  type QuoteReference,
  type Reference,
  ranks,
  type Statement,
  statuses,
  type Value,
} from '../model/statement.ts';
import * as limits from './limits.ts';
import {
  isEntityId,
  isIsoDate,
  isIsoMoment,
  isPlainText,
  isPlainWord,
  isSlug,
  isWebAddress,
} from './well-formed.ts';

type Schema<T> = v.GenericSchema<unknown, T>;

const text = (max: number) =>
  v.pipe(
    v.string('must be text'),
    v.minLength(1, 'must not be empty'),
    v.maxLength(max, `is longer than ${max} characters`),
  );
const name = (max = limits.maxNameUnits) =>
  v.pipe(
    text(max),
    v.check(
      isPlainWord,
      'must not hold control, invisible or text-direction characters, nor begin or end with a space',
    ),
  );
const prose = v.pipe(
  text(limits.maxTextUnits),
  v.check(isPlainText, 'must not hold control characters or characters that turn the direction of text'),
);
const nullable = <T>(schema: Schema<T>) => v.nullable(schema);
const offset = v.pipe(
  v.number('must be a number'),
  v.safeInteger('must be a whole number'),
  v.minValue(0, 'must not be below 0'),
  v.maxValue(limits.maxBodyUnits, `must not be above ${limits.maxBodyUnits}`),
);
const entityId = v.custom<EntityId>(
  (input) => typeof input === 'string' && input.length <= limits.maxIdUnits && isEntityId(input),
  `must be an id such as film:the-third-man, of at most ${limits.maxIdUnits} characters`,
);
const sourceId = name(limits.maxIdUnits);
const statementId = name(limits.maxStatementIdUnits);
const webAddress = v.pipe(
  text(limits.maxUrlUnits),
  v.check(isWebAddress, 'must be an address that begins with http:// or https://'),
);

/** One schema for each key that an object of this kind may begin with, so that a message speaks of the kind that was meant. */
function byKey<T>(schemas: Record<string, Schema<T>>): Schema<T> {
  const kinds = new Map(Object.entries(schemas));
  const none = v.custom<T>(
    () => false,
    `must be an object with one of the keys ${[...kinds.keys()].join(', ')}`,
  );
  return v.lazy((input) => {
    if (typeof input !== 'object' || input === null) return none;
    for (const [key, schema] of kinds) if (Object.hasOwn(input, key)) return schema;
    return none;
  });
}

const oneOf = <const T extends readonly string[]>(words: T) =>
  v.picklist(words, `must be one of ${words.join(', ')}`);

export const headerSchema: Schema<Omit<PackHeader, 'cuecard'>> = v.strictObject({
  id: v.pipe(
    text(limits.maxIdUnits),
    v.check(isSlug, 'must be lower-case letters and digits joined by hyphens'),
  ),
  title: name(),
  license: name(),
});

export const sourceSchema: Schema<Source> = v.strictObject({
  id: sourceId,
  title: nullable(name(limits.maxTextUnits)),
  workingTitle: v.exactOptional(name(limits.maxTextUnits)),
  publisher: nullable(name()),
  author: nullable(name()),
  published: nullable(
    v.pipe(
      text(40),
      v.check(isIsoMoment, 'must be a date or date-time such as 2021-05-14 or 2021-05-14T08:30:00Z'),
    ),
  ),
  url: nullable(webAddress),
  body: v.exactOptional(
    v.pipe(
      v.string('must be text'),
      v.maxLength(limits.maxBodyUnits, `is longer than ${limits.maxBodyUnits} characters`),
    ),
  ),
});

export const entitySchema: Schema<Entity> = v.pipe(
  v.strictObject({
    id: entityId,
    type: oneOf(entityTypes),
    name: name(),
    aliases: v.pipe(
      v.array(name(), 'must be a list'),
      v.maxLength(limits.maxAliases, `has more than ${limits.maxAliases} names`),
    ),
    year: v.exactOptional(
      v.pipe(
        v.number('must be a number'),
        v.safeInteger('must be a whole number'),
        v.minValue(limits.firstYear, `must not be before ${limits.firstYear}`),
        v.maxValue(limits.lastYear, `must not be after ${limits.lastYear}`),
      ),
    ),
  }),
  v.check(({ id, type }) => id.startsWith(`${type}:`), 'must have an id that begins with its type'),
  v.check(({ type, year }) => year === undefined || type === 'film', 'may only have a year if it is a film'),
  v.check(
    ({ name, aliases }) => new Set([name, ...aliases]).size === aliases.length + 1,
    'must not have the same name twice',
  ),
);

const dateValue: Schema<DateValue> = v.pipe(
  v.strictObject({ date: text(10), precision: oneOf(datePrecisions) }),
  v.check(
    ({ date, precision }) => isIsoDate(date, precision),
    `must be a date of the calendar from ${limits.firstYear} to ${limits.lastYear}, as long as its precision: 2022-05-27, 2022-05 or 2022`,
  ),
);

const valueSchema = byKey<Value>({
  entity: v.strictObject({ entity: entityId }),
  date: dateValue,
  text: v.strictObject({ text: prose }),
});

const qualifierSchema = byKey<Qualifier>({
  character: v.strictObject({ character: entityId }),
  casting: v.strictObject({ casting: oneOf(castings) }),
  status: v.strictObject({ status: oneOf(statuses) }),
  territory: v.strictObject({ territory: name() }),
  medium: v.strictObject({ medium: oneOf(media) }),
  platform: v.strictObject({ platform: name() }),
  role: v.strictObject({ role: name() }),
  derivedFrom: v.strictObject({ derivedFrom: statementId }),
});

const context = v.pipe(
  v.string('must be text'),
  v.maxLength(limits.maxContextUnits, `is longer than ${limits.maxContextUnits} characters`),
);
const quoteReference: Schema<QuoteReference> = v.pipe(
  v.strictObject({
    source: sourceId,
    exact: text(limits.maxQuoteUnits),
    prefix: context,
    suffix: context,
    start: offset,
    end: offset,
    rule: name(),
  }),
  v.check(({ start, end }) => start < end, 'must start before it ends'),
);
const referenceSchema = byKey<Reference>({
  exact: quoteReference,
  url: v.strictObject({ source: sourceId, url: webAddress }),
});

export const statementSchema: Schema<Statement> = v.strictObject({
  id: statementId,
  subject: entityId,
  property: oneOf(properties),
  value: valueSchema,
  qualifiers: v.pipe(
    v.array(qualifierSchema, 'must be a list'),
    v.maxLength(limits.maxQualifiers, `has more than ${limits.maxQualifiers} entries`),
  ),
  rank: oneOf(ranks),
  references: v.pipe(
    v.tupleWithRest([referenceSchema], referenceSchema, 'must be a list with at least one reference'),
    v.maxLength(limits.maxReferences, `has more than ${limits.maxReferences} entries`),
  ),
});

/** What is wrong with `input`, as `statement.references[0].start must be a number`; null for a record of the right shape. */
export function shapeProblem(schema: Schema<unknown>, input: unknown, what: string): string | null {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return null;
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  const place = what + path.join('');
  // A missing or unknown key is a fault of the object's, for which the schemas have no words of their own.
  if (issue.kind === 'schema' && issue.type === 'strict_object')
    return issue.expected === 'never'
      ? `${place} is not a field of this format`
      : issue.received === 'undefined'
        ? `${place} is missing`
        : `${place} must be an object`;
  return `${place} ${issue.message}`;
}
