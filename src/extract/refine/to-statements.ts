import type { Entity } from '../../model/entity.ts';
import type { SourceId } from '../../model/source.ts';
import type { Qualifier, QuoteReference, Statement, Value } from '../../model/statement.ts';
import { addDays } from '../dates.ts';
import type { Name } from '../names/name.ts';
import { nameKey } from '../names/name-key.ts';
import type { Finding } from '../rule.ts';
import { type EntityBook, slugOf } from './entity-book.ts';

/** Before merging: a statement with exactly one reference and no id yet. `superseded`: the text itself says that it no longer holds. */
export interface RawStatement extends Omit<Statement, 'id' | 'references'> {
  reference: QuoteReference;
  superseded: boolean;
  derivedFromDate?: string;
  /** When the source was published, or null. */
  published: string | null;
}

const contextLength = 32;

/** Findings of one article as statements about the entities of `book`. */
export function toStatements(
  findings: readonly Finding[],
  body: string,
  source: SourceId,
  published: string | null,
  book: EntityBook,
): RawStatement[] {
  const characters = characterNames(findings);
  const out: RawStatement[] = [];
  for (const finding of findings) {
    const subject =
      'character' in finding.subject
        ? book.entity('character', characters(finding.subject.character))
        : entityOf(finding.subject, 'film', book);
    if (finding.alias && 'character' in finding.subject)
      book.alias(book.entity('character', characters(finding.subject.character)), finding.alias);
    const value = valueFor(finding, book, characters);
    if (!value || ('entity' in value && value.entity === subject.id)) continue;
    const qualifiers: Qualifier[] = [];
    if (finding.character)
      qualifiers.push({ character: book.entity('character', characters(finding.character)).id });
    if (finding.role) qualifiers.push({ role: finding.role });
    if (finding.casting) qualifiers.push({ casting: finding.casting });
    if (finding.status) qualifiers.push({ status: finding.status });
    if (finding.territory) qualifiers.push({ territory: finding.territory });
    if (finding.medium) qualifiers.push({ medium: finding.medium });
    if (finding.platform) qualifiers.push({ platform: finding.platform });
    out.push({
      subject: subject.id,
      property: finding.property,
      value,
      qualifiers,
      rank: 'normal',
      superseded: finding.superseded ?? false,
      published,
      reference: {
        source,
        exact: body.slice(finding.start, finding.end),
        prefix: body.slice(Math.max(0, finding.start - contextLength), finding.start),
        suffix: body.slice(finding.end, finding.end + contextLength),
        start: finding.start,
        end: finding.end,
        rule: finding.rule,
      },
      ...(finding.derived ? { derivedFromDate: finding.derived.from.date } : {}),
    });
  }
  return out;
}

function entityOf(name: Name, type: 'film' | 'person', book: EntityBook): Entity {
  const entity = book.entity(type, name.name);
  for (const alias of name.aliases)
    if (nameKey(alias) !== '' && !/^[^\p{Ll}]{6,}$/u.test(alias)) book.alias(entity, alias);
  return entity;
}

function valueFor(finding: Finding, book: EntityBook, characters: (name: string) => string): Value | null {
  const { value } = finding;
  if ('person' in value) return { entity: entityOf(value.person, 'person', book).id };
  if ('film' in value) return { entity: entityOf(value.film, 'film', book).id };
  if ('series' in value) return { entity: book.entity('series', value.series).id };
  if ('company' in value) return { entity: book.entity('company', value.company).id };
  if ('character' in value) return { entity: book.entity('character', characters(value.character)).id };
  if ('text' in value) return { text: value.text };
  if (finding.derived) return addDays(finding.derived.from, finding.derived.days);
  return { date: value.date.date, precision: value.date.precision };
}

/** "Hunt" is "Ethan Hunt" where the article names only one such character in full. */
function characterNames(findings: readonly Finding[]): (name: string) => string {
  const full = new Map<string, Set<string>>();
  for (const finding of findings)
    for (const name of [
      finding.character,
      'character' in finding.subject ? finding.subject.character : undefined,
    ]) {
      if (!name) continue;
      const words = nameKey(name).split(' ');
      if (words.length < 2) continue;
      for (const part of [words.at(-1) ?? '', words[0] ?? ''])
        full.set(part, (full.get(part) ?? new Set()).add(name));
    }
  return (name) => {
    const longer = full.get(nameKey(name));
    if (longer?.size !== 1) return name;
    return [...longer][0] ?? name;
  };
}

export function idOf(
  statement: { subject: string; property: string; value: Value; qualifiers: Qualifier[] },
  taken: Set<string>,
): string {
  const value = statement.value;
  const last =
    'entity' in value
      ? value.entity.slice(value.entity.indexOf(':') + 1)
      : 'date' in value
        ? value.date
        : slugOf(value.text).slice(0, 48).replace(/-$/, '');
  const more: string[] = [];
  for (const qualifier of statement.qualifiers) {
    if ('character' in qualifier) more.push(qualifier.character.slice('character:'.length));
    if ('territory' in qualifier) more.push(slugOf(qualifier.territory));
    if ('medium' in qualifier) more.push(qualifier.medium);
    if ('role' in qualifier && statement.property === 'crewMember') more.push(slugOf(qualifier.role));
  }
  const base = [statement.subject, statement.property, last, ...more].join('/');
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}/${n}`;
  taken.add(id);
  return id;
}
