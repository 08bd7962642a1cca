import type { DateValue } from '../model/statement.ts';
import { perLanguage } from './per-language.ts';

const written = (shape: Intl.DateTimeFormatOptions) =>
  perLanguage((language) => new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }));
const shapes: Record<DateValue['precision'], ReturnType<typeof written>> = {
  day: written({ year: 'numeric', month: 'long', day: 'numeric' }),
  month: written({ year: 'numeric', month: 'long' }),
  year: written({ year: 'numeric' }),
};

/** A date as exact as it is known, in words: "May 27, 2022", "July 2022", "2018". Days are calendar days: no time zone moves them. */
export function formatDate({ date, precision }: DateValue, language: string): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return shapes[precision](language).format(time);
}

/** A source's ISO 8601 date or date-time as a day in words; what can't be read as one is given back as it is. */
export function formatPublished(published: string, language: string): string {
  const day = /^\d{4}(-\d{2}){0,2}/.exec(published)?.[0];
  if (!day) return published;
  const precision = day.length === 4 ? 'year' : day.length === 7 ? 'month' : 'day';
  return formatDate({ date: day, precision }, language);
}
