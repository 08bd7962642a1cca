import type { DateValue } from '../model/statement.ts';
import { months } from './lexicon/words.ts';

/** A date in a text, as far as the words themselves fix it. `[start, end)` in UTF-16 units. */
export interface DateMention {
  start: number;
  end: number;
  /** Null for a date that only counts from another: see `days`. */
  value: DateValue | null;
  /** The year does not stand there. */
  yearless: boolean;
  /** "45 days later": to be counted from the date before. */
  days?: number;
  season?: string;
}

const month = `(?<month>(?:${months})\\b(?:(?<=\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec))\\.)?)`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>(?:19|20)\\d\\d)';
// chrono-node was compared: right on these, but silent on month and year, on seasons and on bare years in its strict mode, and it takes
// "January Jones" for a month in the other; what is left for it is shorter than the check of its answers.
const forms = [
  `\\b${month} ${day}(?:,? ${year})?(?![\\d%-]|,\\d|:\\d| (?:million|years|days|films))`,
  `\\b${day}(?: of)? ${month}(?:,? ${year})?`,
  `\\b(?:(?<part>early|mid|late)[ -])?${month},? (?:of )?${year}`,
  `\\b(?<season>spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)(?: of|,)? ${year}`,
  `\\b(?<days>\\d{1,3}) days (?:later|after(?: that| its theatrical| the theatrical)?)`,
  `(?<=\\b(?:in|for|until|to|from|this|next|last|of|since|by|during|on|early|late) )(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\\b(?! \\p{Lu})`,
  `(?<![\\d$£€.,-])${year}(?![\\d%-]|s\\b|'s\\b(?= (?:and|were|was))|,\\d|[-–]\\d| (?:people|seats|cinemas|theaters|theatres|screens|miles))`,
].map((source) => new RegExp(source, 'gu'));

const monthNumber = (name: string) =>
  1 +
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
    name.slice(0, 3).toLowerCase(),
  );
const two = (n: number | string) => String(n).padStart(2, '0');
const hint =
  /\d{4}|\d days|January|February|March|April|May|June|July|August|September|October|November|December|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/;

/** The dates of `text.slice(from, to)`, in order, without overlap. */
export function findDates(text: string, from: number, to: number): DateMention[] {
  const part = text.slice(from, to);
  if (!hint.test(part)) return [];
  const found: DateMention[] = [];
  for (const form of forms)
    for (const match of part.matchAll(form)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const mention = readDate(match.groups ?? {});
      if (mention) found.push({ start, end, ...mention });
    }
  return found.sort((a, b) => a.start - b.start);
}

function readDate(groups: Record<string, string | undefined>): Omit<DateMention, 'start' | 'end'> | null {
  if (groups.days) return { value: null, yearless: false, days: Number(groups.days) };
  const written = groups.year;
  if (groups.month === undefined)
    return written
      ? {
          value: { date: written, precision: 'year' },
          yearless: false,
          ...(groups.season ? { season: groups.season.toLowerCase() } : {}),
        }
      : null;
  const number = monthNumber(groups.month);
  const yearless = written === undefined;
  const head = `${written ?? '0000'}-${two(number)}`;
  if (groups.day === undefined) return { value: { date: head, precision: 'month' }, yearless };
  const dayNumber = Number(groups.day);
  if (dayNumber < 1 || dayNumber > 31) return null;
  return { value: { date: `${head}-${two(dayNumber)}`, precision: 'day' }, yearless };
}

/** The year that a date without one means: the nearest such date before or after the article, as the tense says. Null where the article has no date. */
export function completeYear(value: DateValue, published: string | null, past: boolean): DateValue | null {
  if (!published || !/^\d{4}-\d\d/.test(published)) return null;
  const publishedYear = Number(published.slice(0, 4));
  const rest = value.date.slice(4);
  const reference = published.slice(4, 4 + rest.length);
  // A date that is named to the month only of its publication is compared by month.
  const later = rest.slice(0, reference.length) >= reference;
  const yearOf = past
    ? later && rest.slice(0, reference.length) !== reference
      ? publishedYear - 1
      : publishedYear
    : later
      ? publishedYear
      : publishedYear + 1;
  return { date: `${yearOf}${rest}`, precision: value.precision };
}

/** `date` plus a number of days; only a date to the day can be counted on. */
export function addDays(value: DateValue, days: number): DateValue | null {
  if (value.precision !== 'day') return null;
  const time = Date.parse(`${value.date}T00:00:00Z`);
  return Number.isNaN(time)
    ? null
    : { date: new Date(time + days * 86_400_000).toISOString().slice(0, 10), precision: 'day' };
}
