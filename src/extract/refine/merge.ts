import type { Qualifier, Statement } from '../../model/statement.ts';
import { qualifierOf } from '../../model/statement.ts';
import { idOf, type RawStatement } from './to-statements.ts';

interface Merged extends Omit<Statement, 'id'> {
  superseded: boolean;
  derivedFromDate?: string;
  published: (string | null)[];
}

/** Statements that say the same become one with all their references; one that says less joins the one that says more. */
export function mergeStatements(raw: readonly RawStatement[]): {
  statements: Statement[];
  superseded: Set<string>;
  published: Map<string, (string | null)[]>;
} {
  const groups = new Map<string, Merged[]>();
  for (const statement of raw) {
    const key = JSON.stringify([statement.subject, statement.property, valueKey(statement)]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const partner = group.find((other) =>
      compatible(other.qualifiers, statement.qualifiers, statement.property),
    );
    if (partner) join(partner, statement);
    else {
      const { reference, published, ...rest } = statement;
      group.push({
        ...rest,
        qualifiers: [...statement.qualifiers],
        references: [reference],
        published: [published],
      });
    }
  }
  // A second pass: a part that a later sentence names takes in the bare credit read before it.
  const merged = [...groups.values()].flatMap(absorb);
  const taken = new Set<string>();
  const superseded = new Set<string>();
  const published = new Map<string, (string | null)[]>();
  const statements = merged.map((each) => {
    const { superseded: old, derivedFromDate: _, published: dates, ...rest } = each;
    const id = idOf(rest, taken);
    if (old) superseded.add(id);
    published.set(id, dates);
    return { id, ...rest };
  });
  linkDerived(merged, statements);
  return { statements, superseded, published };
}

function valueKey({ value }: Pick<Statement, 'value'>): unknown {
  return 'text' in value ? value.text.toLowerCase() : 'entity' in value ? value.entity : value.date;
}

const exclusive = ['character', 'territory', 'medium', 'platform', 'casting', 'status'] as const;

/** Two sets of qualifiers can stand in one statement: neither contradicts the other. */
function compatible(
  a: readonly Qualifier[],
  b: readonly Qualifier[],
  property: Statement['property'],
): boolean {
  for (const key of exclusive) {
    const [left, right] = [
      qualifierOf({ qualifiers: [...a] }, key),
      qualifierOf({ qualifiers: [...b] }, key),
    ];
    if (left === undefined && right === undefined) continue;
    if (left !== undefined && right !== undefined && left !== right) {
      // Returning and joining, or plain and reported: the first reading stands, the second is another witness of the same credit.
      if (key === 'casting') continue;
      return false;
    }
    if (key === 'status' && left !== right) return false;
    if (property === 'releaseDate' && key === 'territory' && left !== right) return false;
  }
  return (
    property !== 'crewMember' ||
    qualifierOf({ qualifiers: [...a] }, 'role') === qualifierOf({ qualifiers: [...b] }, 'role')
  );
}

function join(into: Merged, from: RawStatement): void {
  addReference(into, from.reference);
  into.published.push(from.published);
  if (!from.superseded) into.superseded = false;
  for (const qualifier of from.qualifiers) addQualifier(into, qualifier);
}

/** More say nothing new, and comparing each with all would take quadratic time. */
const mostReferences = 40;

function addReference(into: Merged, reference: Statement['references'][number]): void {
  if (into.references.length >= mostReferences) return;
  const same = (other: Statement['references'][number]) =>
    'start' in other &&
    'start' in reference &&
    other.source === reference.source &&
    other.start < reference.end &&
    reference.start < other.end;
  const at = into.references.findIndex(same);
  const other = into.references[at];
  if (!other) into.references.push(reference);
  // Of two quotes of one passage the shorter shows better what states the fact.
  else if ('exact' in other && 'exact' in reference && reference.exact.length < other.exact.length)
    into.references[at] = reference;
}

function addQualifier(into: Merged, qualifier: Qualifier): void {
  const [key] = Object.keys(qualifier) as (keyof Qualifier)[];
  if (key !== undefined && !into.qualifiers.some((other) => key in other)) into.qualifiers.push(qualifier);
}

function absorb(group: Merged[]): Merged[] {
  const kept: Merged[] = [];
  for (const statement of group) {
    const host = group.find(
      (other) =>
        other !== statement &&
        !kept.some((each) => each === statement) &&
        other.qualifiers.length > statement.qualifiers.length &&
        statement.qualifiers.every(
          (q) => 'casting' in q || other.qualifiers.some((o) => JSON.stringify(o) === JSON.stringify(q)),
        ),
    );
    if (!host || statement.property === 'releaseDate') {
      kept.push(statement);
      continue;
    }
    for (const reference of statement.references) addReference(host, reference);
    for (const qualifier of statement.qualifiers) addQualifier(host, qualifier);
    host.published.push(...statement.published);
  }
  return kept;
}

function linkDerived(merged: Merged[], statements: Statement[]): void {
  merged.forEach((each, index) => {
    const statement = statements[index];
    if (!each.derivedFromDate || !statement) return;
    const from = statements.find(
      (other) =>
        other.subject === statement.subject &&
        other.property === 'releaseDate' &&
        'date' in other.value &&
        other.value.date === each.derivedFromDate,
    );
    if (from) statement.qualifiers.push({ derivedFrom: from.id });
  });
}
