import { type Qualifier, qualifierOf, type Statement } from '../../model/statement.ts';

/** Dates that can't both hold, and how they were ranked, for the build's report. */
export interface Conflict {
  subject: string;
  preferred: string;
  deprecated: string[];
  why: 'newer source' | 'more sources' | 'the text says it was moved';
}

/**
 * Ranks statements in place. Release dates of one film, medium and territory compete: the newer source wins where publication dates are known,
 * else the date that more sources state; a loser becomes deprecated. Where neither tells, all stay normal.
 */
export function rankStatements(
  statements: readonly Statement[],
  superseded: ReadonlySet<string>,
  published: ReadonlyMap<string, readonly (string | null)[]>,
): Conflict[] {
  const conflicts: Conflict[] = [];
  const releases = groupReleases(statements);
  // What a film was moved from holds no longer, also where nothing says to when.
  for (const statement of statements)
    if (statement.property === 'releaseDate' && superseded.has(statement.id)) statement.rank = 'deprecated';
  for (const rivals of releases) {
    const moved = rivals.filter((statement) => superseded.has(statement.id));
    const current = rivals.filter((statement) => !superseded.has(statement.id));
    for (const statement of moved) statement.rank = 'deprecated';
    if (moved.length > 0 && current.length === 1 && current[0]) {
      current[0].rank = 'preferred';
      conflicts.push({
        subject: current[0].subject,
        preferred: current[0].id,
        deprecated: moved.map((each) => each.id),
        why: 'the text says it was moved',
      });
      continue;
    }
    if (current.length < 2) continue;
    const decided = decide(current, published);
    if (!decided) continue;
    for (const statement of current)
      statement.rank = statement === decided.winner ? 'preferred' : 'deprecated';
    conflicts.push({
      subject: decided.winner.subject,
      preferred: decided.winner.id,
      deprecated: current.filter((each) => each !== decided.winner).map((each) => each.id),
      why: decided.why,
    });
  }
  // A date that was counted from one that no longer holds does not hold either.
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  for (const statement of statements) {
    const from = qualifierOf(statement, 'derivedFrom');
    if (from && byId.get(from)?.rank === 'deprecated') statement.rank = 'deprecated';
  }
  return conflicts;
}

function groupReleases(statements: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    if (statement.property !== 'releaseDate' || qualifierOf(statement, 'status') === 'released') continue;
    const group = groups.find((each) => each.some((other) => rival(other, statement)));
    if (group) group.push(statement);
    else groups.push([statement]);
  }
  return groups.filter((group) => group.length > 1);
}

function rival(a: Statement, b: Statement): boolean {
  if (a.subject !== b.subject || !('date' in a.value) || !('date' in b.value)) return false;
  if (a.value.date.startsWith(b.value.date) || b.value.date.startsWith(a.value.date)) return false;
  return (
    same(a.qualifiers, b.qualifiers, 'territory') &&
    mediumOf(a) === mediumOf(b) &&
    same(a.qualifiers, b.qualifiers, 'platform')
  );
}

function same(a: readonly Qualifier[], b: readonly Qualifier[], key: 'territory' | 'platform'): boolean {
  const [left, right] = [qualifierOf({ qualifiers: [...a] }, key), qualifierOf({ qualifiers: [...b] }, key)];
  return left === undefined || right === undefined || left === right;
}

/** Where nothing is said, a film is released in cinemas. */
function mediumOf(statement: Statement): string {
  return (
    qualifierOf(statement, 'medium') ?? (qualifierOf(statement, 'platform') ? 'streaming' : 'theatrical')
  );
}

function decide(
  rivals: readonly Statement[],
  published: ReadonlyMap<string, readonly (string | null)[]>,
): { winner: Statement; why: Conflict['why'] } | null {
  const dates = rivals.map((statement) => {
    const known = (published.get(statement.id) ?? []).filter((date) => date !== null);
    return known.length > 0 ? (known.toSorted().at(-1) ?? null) : null;
  });
  if (dates.every((date) => date !== null)) {
    const winner = unique(rivals, (_, index) => dates[index] ?? '');
    if (winner) return { winner, why: 'newer source' };
  }
  const winner = unique(rivals, (statement) =>
    String(new Set(statement.references.map((reference) => reference.source)).size).padStart(4, '0'),
  );
  return winner ? { winner, why: 'more sources' } : null;
}

/** The one with the highest mark, or null where several share it. */
function unique(
  rivals: readonly Statement[],
  mark: (statement: Statement, index: number) => string,
): Statement | null {
  const marks = rivals.map(mark);
  const best = marks.toSorted().at(-1) ?? '';
  return marks.filter((each) => each === best).length === 1 ? (rivals[marks.indexOf(best)] ?? null) : null;
}
