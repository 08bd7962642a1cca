import type { EntityId, EntityType } from '../model/entity.ts';
import { type PackHeader, type PackRecord, packVersion } from '../model/pack.ts';
import type { Property, QuoteReference, Reference, Statement } from '../model/statement.ts';
import { IdSet } from './id-set.ts';
import { maxEntities, maxSources, maxStatements } from './limits.ts';
import { PackError } from './pack-error.ts';
import { entitySchema, headerSchema, shapeProblem, sourceSchema, statementSchema } from './record-schemas.ts';

type Line = number | null;

const titled: readonly EntityType[] = ['film', 'series'];
const person: readonly EntityType[] = ['person'];
const maker: readonly EntityType[] = ['person', 'company'];
const anything: readonly EntityType[] = ['film', 'person', 'character', 'series', 'company'];

/** What each property may be said of, and what its value may be. A card draws these without looking twice. */
const grammar: Record<
  Property,
  { subject: readonly EntityType[]; entity?: readonly EntityType[]; date?: true; text?: true }
> = {
  castMember: { subject: titled, entity: person },
  director: { subject: titled, entity: person },
  screenwriter: { subject: titled, entity: person },
  producer: { subject: titled, entity: maker },
  crewMember: { subject: titled, entity: person },
  distributor: { subject: titled, entity: ['company'] },
  productionCompany: { subject: titled, entity: ['company'] },
  releaseDate: { subject: titled, date: true },
  partOfSeries: { subject: ['film', 'series', 'character'], entity: ['series'] },
  follows: { subject: titled, entity: titled },
  filmingLocation: { subject: titled, text: true },
  basedOn: { subject: ['film', 'series', 'character'], entity: anything, text: true },
  description: { subject: anything, text: true },
  relatedTo: { subject: ['character', 'person', 'company'], entity: anything, text: true },
  productionNote: { subject: anything, text: true },
};

/**
 * Checks records as they come, in any order, and holds no more of them than hashes of their ids and the sources' bodies. What names a record that
 * has not come yet waits until `finish`. Every method throws a PackError and is of no use afterwards.
 */
export class PackChecker {
  #sources = new Map<string, string | null>();
  #entities = new IdSet();
  #statements = new IdSet();
  #derivations = new Map<string, { from: string; line: Line }>();
  #waiting: { statement: Statement; line: Line }[] = [];

  header(input: unknown, line: Line): PackHeader {
    if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'cuecard'))
      throw new PackError(
        'this is no Cuecard pack: it must begin with a header such as {"cuecard":1,…}',
        line,
      );
    const { cuecard, ...rest } = input as { cuecard: unknown };
    if (typeof cuecard === 'number' && cuecard > packVersion)
      throw new PackError(
        `this pack has format ${cuecard} and was made for a newer Cuecard; this one reads formats up to ${packVersion}`,
        line,
      );
    if (cuecard !== packVersion)
      throw new PackError(`cuecard must be the number of the pack's format, ${packVersion}`, line);
    refuse(shapeProblem(headerSchema, rest, 'header'), line);
    const { id, title, license } = rest as Omit<PackHeader, 'cuecard'>;
    return { cuecard: packVersion, id, title, license };
  }

  record(input: unknown, line: Line): PackRecord {
    const keys = typeof input === 'object' && input !== null ? Object.keys(input) : [];
    const record = input as PackRecord;
    if (keys.length === 1 && 'source' in record) this.#source(record.source, line);
    else if (keys.length === 1 && 'entity' in record) this.#entity(record.entity, line);
    else if (keys.length === 1 && 'statement' in record) this.#statement(record.statement, line);
    else
      throw new PackError(
        'a record must be an object with exactly one of the keys source, entity, statement',
        line,
      );
    return record;
  }

  /** To be called after the last record. */
  finish(): void {
    for (const { statement, line } of this.#waiting) {
      refuse(this.#missing(statement), line);
      refuse(this.#misquote(statement), line);
    }
    for (const [id, { from, line }] of this.#derivations) {
      if (!this.#statements.has(from))
        throw new PackError(`statement ${id} is derived from ${from}, which is not in the pack`, line);
    }
    this.#refuseCircularDerivations();
  }

  #source(input: unknown, line: Line): void {
    refuse(shapeProblem(sourceSchema, input, 'source'), line);
    const { id, body } = input as { id: string; body?: string };
    if (this.#sources.has(id)) throw new PackError(`there is already a source ${id}`, line);
    this.#sources.set(id, body ?? null);
    if (this.#sources.size > maxSources)
      throw new PackError(`there are more than ${maxSources} sources`, line);
  }

  #entity(input: unknown, line: Line): void {
    refuse(shapeProblem(entitySchema, input, 'entity'), line);
    const { id } = input as { id: EntityId };
    if (!this.#entities.add(id)) throw new PackError(`there is already an entity ${id}`, line);
    if (this.#entities.size > maxEntities)
      throw new PackError(`there are more than ${maxEntities} entities`, line);
  }

  #statement(input: unknown, line: Line): void {
    refuse(shapeProblem(statementSchema, input, 'statement'), line);
    const statement = input as Statement;
    refuse(unfitting(statement), line);
    if (!this.#statements.add(statement.id))
      throw new PackError(`there is already a statement ${statement.id}`, line);
    if (this.#statements.size > maxStatements)
      throw new PackError(`there are more than ${maxStatements} statements`, line);
    for (const qualifier of statement.qualifiers) {
      if ('derivedFrom' in qualifier)
        this.#derivations.set(statement.id, { from: qualifier.derivedFrom, line });
    }
    if (this.#missing(statement) === null) refuse(this.#misquote(statement), line);
    else this.#waiting.push({ statement, line });
  }

  #missing(statement: Statement): string | null {
    const named: EntityId[] = [statement.subject];
    if ('entity' in statement.value) named.push(statement.value.entity);
    for (const qualifier of statement.qualifiers)
      if ('character' in qualifier) named.push(qualifier.character);
    for (const id of named) {
      if (!this.#entities.has(id)) return `statement ${statement.id} names ${id}, which is not in the pack`;
    }
    for (const { source } of statement.references) {
      if (!this.#sources.has(source))
        return `statement ${statement.id} refers to the source ${source}, which is not in the pack`;
    }
    return null;
  }

  #misquote(statement: Statement): string | null {
    for (const reference of statement.references) {
      const problem = quoteProblem(reference, this.#sources.get(reference.source) ?? null);
      if (problem !== null) return `statement ${statement.id} ${problem}`;
    }
    return null;
  }

  #refuseCircularDerivations(): void {
    const sound = new Set<string>();
    for (const start of this.#derivations.keys()) {
      const chain = new Set<string>();
      for (let id: string | undefined = start; id !== undefined && !sound.has(id); ) {
        if (chain.has(id))
          throw new PackError(
            `statement ${id} is derived from itself`,
            this.#derivations.get(id)?.line ?? null,
          );
        chain.add(id);
        id = this.#derivations.get(id)?.from;
      }
      for (const id of chain) sound.add(id);
    }
  }
}

function refuse(problem: string | null, line: Line): void {
  if (problem !== null) throw new PackError(problem, line);
}

const typeOf = (id: EntityId) => id.slice(0, id.indexOf(':')) as EntityType;

function unfitting({ id, subject, property, value, qualifiers }: Statement): string | null {
  const rule = grammar[property];
  if (!rule.subject.includes(typeOf(subject)))
    return `statement ${id} says ${property} of ${subject}, which must be of type ${rule.subject.join(' or ')}`;
  if ('entity' in value) {
    if (!rule.entity) return `statement ${id} gives ${property} an entity as its value`;
    if (!rule.entity.includes(typeOf(value.entity)))
      return `statement ${id} gives ${property} the value ${value.entity}, which must be of type ${rule.entity.join(' or ')}`;
  } else if ('date' in value ? !rule.date : !rule.text) {
    return `statement ${id} gives ${property} a ${'date' in value ? 'date' : 'text'} as its value`;
  }
  for (const qualifier of qualifiers) {
    if ('character' in qualifier && typeOf(qualifier.character) !== 'character')
      return `statement ${id} has ${qualifier.character} as a character`;
  }
  return null;
}

function quoteProblem(reference: Reference, body: string | null): string | null {
  if (!('exact' in reference)) return null;
  const { source, start, end, exact, prefix, suffix }: QuoteReference = reference;
  if (body === null) return `quotes the source ${source}, which has no body to quote from`;
  if (body.slice(start, end) !== exact)
    return `quotes ${JSON.stringify(clipped(exact))}, but the source ${source} has other words from ${start} to ${end}`;
  if (prefix.length > start || body.slice(start - prefix.length, start) !== prefix)
    return `has a prefix that is not what stands before ${start} in the source ${source}`;
  if (body.slice(end, end + suffix.length) !== suffix)
    return `has a suffix that is not what stands after ${end} in the source ${source}`;
  return null;
}

const clipped = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
