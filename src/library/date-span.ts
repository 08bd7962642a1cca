import type { DateValue } from '../model/statement.ts';

const day = 86_400_000;

/** The day, month or year as time values `[start, end)`, in UTC: calendar days have no time zone. */
export function dateSpan({ date }: DateValue): [start: number, end: number] {
  const [year = 1970, month, dayOfMonth] = date.split('-').map(Number);
  // Date.UTC takes years below 100 for those of the last century.
  const at = (y: number, m: number, d: number) => new Date(0).setUTCFullYear(y, m, d);
  if (dayOfMonth !== undefined) {
    const start = at(year, (month ?? 1) - 1, dayOfMonth);
    return [start, start + day];
  }
  return month === undefined
    ? [at(year, 0, 1), at(year + 1, 0, 1)]
    : [at(year, month - 1, 1), at(year, month, 1)];
}
