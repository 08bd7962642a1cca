import { type Entity, type EntityId, entityTypes } from '../model/entity.ts';
import type { Pack, PackHeader, PackRecord } from '../model/pack.ts';
import type { Source } from '../model/source.ts';
import {
  properties,
  type Qualifier,
  type Reference,
  type Statement,
  type Value,
} from '../model/statement.ts';

const qualifierOrder = [
  'character',
  'role',
  'casting',
  'status',
  'territory',
  'medium',
  'platform',
  'derivedFrom',
] as const satisfies (Qualifier extends infer Q ? (Q extends unknown ? keyof Q : never) : never)[];

/** By UTF-16 units, so that the order depends on no locale and no version of Unicode. */
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const typeRank = (id: EntityId) => (entityTypes as readonly string[]).indexOf(id.slice(0, id.indexOf(':')));
const byEntityId = (a: EntityId, b: EntityId) => typeRank(a) - typeRank(b) || byText(a, b);

function canonicalHeader({ cuecard, id, title, license }: PackHeader): PackHeader {
  return { cuecard, id, title, license };
}

function canonicalSource({
  id,
  title,
  workingTitle,
  publisher,
  author,
  published,
  url,
  body,
}: Source): Source {
  return {
    id,
    title,
    ...(workingTitle === undefined ? {} : { workingTitle }),
    publisher,
    author,
    published,
    url,
    ...(body === undefined ? {} : { body }),
  };
}

function canonicalEntity({ id, type, name, aliases, year }: Entity): Entity {
  return { id, type, name, aliases: aliases.toSorted(byText), ...(year === undefined ? {} : { year }) };
}

function canonicalValue(value: Value): Value {
  if ('entity' in value) return { entity: value.entity };
  if ('date' in value) return { date: value.date, precision: value.precision };
  return { text: value.text };
}

function canonicalReference(reference: Reference): Reference {
  const { source } = reference;
  if (!('exact' in reference)) return { source, url: reference.url };
  const { exact, prefix, suffix, start, end, rule } = reference;
  return { source, exact, prefix, suffix, start, end, rule };
}

function byPlace(a: Reference, b: Reference): number {
  const bySource = byText(a.source, b.source);
  if (bySource !== 0) return bySource;
  if ('exact' in a && 'exact' in b)
    return a.start - b.start || a.end - b.end || byText(JSON.stringify(a), JSON.stringify(b));
  if ('url' in a && 'url' in b) return byText(a.url, b.url);
  return 'exact' in a ? -1 : 1;
}

const kindOf = (qualifier: Qualifier) => qualifierOrder.findIndex((key) => Object.hasOwn(qualifier, key));
const byKind = (a: Qualifier, b: Qualifier) =>
  kindOf(a) - kindOf(b) || byText(JSON.stringify(a), JSON.stringify(b));

function canonicalStatement({
  id,
  subject,
  property,
  value,
  qualifiers,
  rank,
  references,
}: Statement): Statement {
  const [first, ...others] = references.map(canonicalReference).sort(byPlace);
  return {
    id,
    subject,
    property,
    value: canonicalValue(value),
    qualifiers: qualifiers.toSorted(byKind),
    rank,
    // A statement has a reference, so sorting leaves a first one.
    references: [first as Reference, ...others],
  };
}

/**
 * By subject and property, then in the order of the text. Statements without a quote keep the order in which they came, since in a list of
 * a cast that order says who leads and nothing else in the record does.
 */
function byReading(a: Statement, b: Statement): number {
  const bySubject =
    byEntityId(a.subject, b.subject) || properties.indexOf(a.property) - properties.indexOf(b.property);
  if (bySubject !== 0) return bySubject;
  const [quoteA, quoteB] = [a.references[0], b.references[0]];
  if ('exact' in quoteA && 'exact' in quoteB) return byPlace(quoteA, quoteB) || byText(a.id, b.id);
  return Number('exact' in quoteB) - Number('exact' in quoteA);
}

/** The same facts in the one order and form that is written. */
export function canonicalPack(pack: Pack): Pack {
  return {
    header: canonicalHeader(pack.header),
    sources: pack.sources.map(canonicalSource).sort((a, b) => byText(a.id, b.id)),
    entities: pack.entities.map(canonicalEntity).sort((a, b) => byEntityId(a.id, b.id)),
    statements: pack.statements.map(canonicalStatement).sort(byReading),
  };
}

/** One record as it is written, with its line break. */
export function recordLine(record: PackRecord): string {
  if ('source' in record) return `${JSON.stringify({ source: canonicalSource(record.source) })}\n`;
  if ('entity' in record) return `${JSON.stringify({ entity: canonicalEntity(record.entity) })}\n`;
  return `${JSON.stringify({ statement: canonicalStatement(record.statement) })}\n`;
}

/** The first line of a pack, with its line break. */
export const headerLine = (header: PackHeader): string => `${JSON.stringify(canonicalHeader(header))}\n`;

/** The lines of a pack, each with its line break. */
export function* packLines(pack: Pack): Generator<string> {
  const { header, sources, entities, statements } = canonicalPack(pack);
  yield `${JSON.stringify(header)}\n`;
  for (const source of sources) yield `${JSON.stringify({ source })}\n`;
  for (const entity of entities) yield `${JSON.stringify({ entity })}\n`;
  for (const statement of statements) yield `${JSON.stringify({ statement })}\n`;
}

/** A pack as text: the same facts give the same bytes, and a changed fact changes one line. */
export function serializePack(pack: Pack): string {
  return [...packLines(pack)].join('');
}
