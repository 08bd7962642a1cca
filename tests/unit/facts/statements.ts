import type { Qualifier, Statement, Value } from '../../../src/model/statement.ts';

let made = 0;
/** A statement of *Night Ferry*, of its cast where nothing else is said. */
export function statement(
  value: Value,
  qualifiers: Qualifier[] = [],
  rest: Partial<Statement> = {},
): Statement {
  return {
    id: `s${made++}`,
    subject: 'film:night-ferry',
    property: 'castMember',
    value,
    qualifiers,
    rank: 'normal',
    references: [{ source: 's', url: 'https://example.org/' }],
    ...rest,
  };
}
export const anna = { entity: 'person:anna' } as const;
export const day = (date: string): Value => ({
  date,
  precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day',
});
export const released = (date: string, qualifiers: Qualifier[] = [], rest: Partial<Statement> = {}) =>
  statement(day(date), qualifiers, { property: 'releaseDate', ...rest });

export const from = (...sources: [string, ...string[]]): Pick<Statement, 'references'> => {
  const cite = (source: string) => ({ source, url: 'https://example.org/' });
  const [first, ...others] = sources;
  return { references: [cite(first), ...others.map(cite)] };
};
