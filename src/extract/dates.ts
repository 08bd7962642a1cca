import type { DateValue } from '../model/statement.ts';
import { dateForms } from './date-forms.ts';
import { wordSet } from './lexicon/word-set.ts';

/** A date in a text, as far as the words themselves fix it; `resolveDate` counts the rest. `[start, end)` in UTF-16 units. */
export interface DateMention {
  start: number;
  end: number;
  /** Null for a date that only counts from another: see `days` and `relative`. Year 0000 where none stands there. */
  value: DateValue | null;
  /** The year does not stand there. */
  yearless: boolean;
  /** "45 days later": to be counted from the date before. */
  days?: number;
  season?: string;
  /** Counted from the article's own date. */
  relative?: Relative;
}

/** `by`: this one 0, the last one -1, the next one 1; null for "in summer" and "on Friday", where the tense tells. */
interface Relative {
  unit: 'year' | 'month' | 'week' | 'weekend' | 'day' | 'weekday' | 'season' | 'named month';
  by: number | null;
  /** Which weekday (Sunday 0), which month, or the first month of a season. */
  which?: number;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const seasonStarts: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};
/** Days that a film opens on, by their usual name: a month where the word means a season of its own, null where the day moves. */
const holidays: Readonly<Record<string, string | null>> = {
  'christmas day': '12-25',
  'christmas eve': '12-24',
  christmas: '12',
  'boxing day': '12-26',
  'new year’s day': '01-01',
  'new year’s eve': '12-31',
  'valentine’s day': '02-14',
  halloween: '10',
  thanksgiving: '11',
  'memorial day': '05',
  'labor day': '09',
  easter: null,
};

const monthNumber = (name: string) =>
  1 +
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
    name.slice(0, 3).toLowerCase(),
  );
const two = (n: number | string) => String(n).padStart(2, '0');
const plainWord = /^[a-z]+$/;
const hint =
  /\d{4}|(?:day|week)s? (?:later|after)|[tT]oday|tomorrow|yesterday|tonight|[a-z]day\b|January|February|March|April|May|June|July|August|September|October|November|December|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\b(?:[yY]ear|month|week|weekend)\b| ago\b|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all\b|[Ww]inter|Christmas|Easter|Halloween|Thanksgiving|\bDay\b|\bEve\b/;

const dateWords =
  wordSet(`january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec year years month months week weeks weekend weekends day days spring summer autumn fall winter christmas easter halloween
  thanksgiving eve today tomorrow yesterday tonight sunday monday tuesday wednesday thursday friday saturday`);

/** Whether a word, lower case, may belong to a date: without one no date stands in a sentence. */
export function mayBeDate(word: string): boolean {
  if (dateWords.has(word)) return true;
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  // "summer's", "mid-2005".
  return (
    !plainWord.test(word) && (/\d/.test(word) || word.split(/[^a-z]+/).some((part) => dateWords.has(part)))
  );
}

/** The dates of `text.slice(from, to)`, in order, without overlap. */
export function findDates(text: string, from: number, to: number): DateMention[] {
  const part = text.slice(from, to);
  if (!hint.test(part)) return [];
  const found: DateMention[] = [];
  const seen = new Map<RegExp, boolean>();
  const shows = (need: RegExp) => {
    let shown = seen.get(need);
    if (shown === undefined) {
      shown = need.test(part);
      seen.set(need, shown);
    }
    return shown;
  };
  for (const { needs, form } of dateForms) {
    if (!needs.every(shows)) continue;
    for (const match of part.matchAll(form)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const mention = readDate(match.groups ?? {}, match[0]);
      if (mention) found.push({ start, end, ...mention });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Reading = Omit<DateMention, 'start' | 'end'>;

function readDate(groups: Record<string, string | undefined>, whole: string): Reading | null {
  if (groups.days)
    return {
      value: null,
      yearless: false,
      days: countOf(groups.days) * (groups.step?.startsWith('week') ? 7 : 1),
    };
  if (groups.new) return relativeOf('year', 1);
  if (groups.ago)
    return groups.unit === 'week'
      ? relativeOf('day', -7 * agoOf(groups.ago))
      : relativeOf(groups.unit as 'year', -agoOf(groups.ago));
  if (groups.holiday) return readHoliday(groups.holiday, groups.year, byOf(groups.relation));
  if (groups.month !== undefined) {
    const day = groups.day ?? groups.after;
    if (/year$/.test(whole) && groups.relation) return monthOfYear(groups.month, day, groups.relation);
    const by = byOf(groups.relation);
    if (by !== null) return relativeOf('named month', by, monthNumber(groups.month));
    return readMonth(groups.month, day, groups.year);
  }
  if (groups.year)
    return {
      value: { date: groups.year, precision: 'year' },
      yearless: false,
      ...(groups.season ? { season: groups.season.toLowerCase() } : {}),
    };
  const by = byOf(groups.relation);
  if (groups.season) {
    const name = groups.season.toLowerCase();
    if (/ year$/.test(whole)) return yearOf(groups.relation) ?? unknownYear;
    return {
      value: null,
      yearless: true,
      season: name,
      relative: { unit: 'season', by, which: seasonStarts[name] ?? 1 },
    };
  }
  if (groups.weekday) return relativeOf('weekday', by, weekdays.indexOf(groups.weekday.toLowerCase()));
  if (groups.today)
    return relativeOf('day', groups.today === 'tomorrow' ? 1 : groups.today === 'yesterday' ? -1 : 0);
  if (groups.unit) {
    // "the year" alone is no date; "later in the year", "the end of the year" are.
    if (groups.relation === undefined && !/(?: of|\bin) the \p{L}+$/u.test(whole)) return null;
    if (groups.relation === 'the following') return null;
    return relativeOf(groups.unit as 'year', by ?? 0);
  }
  return null;
}

const relativeOf = (unit: Relative['unit'], by: number | null, which?: number): Reading => ({
  value: null,
  yearless: true,
  relative: { unit, by, ...(which === undefined ? {} : { which }) },
});

function byOf(relation: string | undefined): number | null {
  if (relation === undefined) return null;
  const word = relation.toLowerCase();
  return word === 'next' || word === 'this coming' ? 1 : word === 'last' || word === 'this past' ? -1 : 0;
}

/** "the following year", "that year": of a date that stands further up. */
const unknownYear: Reading = { value: null, yearless: true };

const yearOf = (relation: string | undefined): Reading | null =>
  /^(?:this|next|last)$/.test(relation ?? '') ? relativeOf('year', byOf(relation)) : null;

/** "15 November next year": the month and day are certain, the year is counted. */
function monthOfYear(name: string, dayText: string | undefined, relation: string): Reading {
  if (!yearOf(relation)) return unknownYear;
  const { value } = readMonth(name, dayText, undefined) ?? unknownYear;
  return { ...relativeOf('year', byOf(relation)), value };
}

const agoOf = (word: string) => (/^an?$/.test(word) ? 1 : counts.indexOf(word));

const counts = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const countOf = (word: string) => (/^\d/.test(word) ? Number(word) : agoOf(word));

function readMonth(name: string, dayText: string | undefined, written: string | undefined): Reading | null {
  const yearless = written === undefined;
  const head = `${written ?? '0000'}-${two(monthNumber(name))}`;
  if (dayText === undefined) return { value: { date: head, precision: 'month' }, yearless };
  const dayNumber = Number(dayText);
  if (dayNumber < 1 || dayNumber > 31) return null;
  return { value: { date: `${head}-${two(dayNumber)}`, precision: 'day' }, yearless };
}

function readHoliday(name: string, written: string | undefined, by: number | null): Reading | null {
  const day = holidays[name.toLowerCase().replaceAll("'", '’')];
  if (day === undefined) return null;
  if (day === null)
    return written
      ? { value: { date: written, precision: 'year' }, yearless: false }
      : relativeOf('year', by ?? 0);
  if (by !== null && written === undefined && day.length === 2)
    return relativeOf('named month', by, Number(day));
  return {
    value: { date: `${written ?? '0000'}-${day}`, precision: day.length > 2 ? 'day' : 'month' },
    yearless: written === undefined,
  };
}

/** The date that a mention means in an article of `published` (to the day, the month or the year), or null where the article has none. */
export function resolveDate(mention: DateMention, published: string | null, past: boolean): DateValue | null {
  if (mention.days !== undefined) return null;
  if (mention.relative) {
    const counted = published ? countFrom(mention.relative, published, past) : null;
    // "15 November next year".
    return counted && mention.value
      ? { date: `${counted.date}${mention.value.date.slice(4)}`, precision: mention.value.precision }
      : counted;
  }
  if (!mention.value) return null;
  return mention.yearless ? completeYear(mention.value, published, past) : mention.value;
}

/** The year that a date without one means: the nearest such date before or after the article, as the tense says. Null where the article has no date. */
export function completeYear(value: DateValue, published: string | null, past: boolean): DateValue | null {
  if (!published || !/^\d{4}-\d\d/.test(published)) return null;
  const publishedYear = Number(published.slice(0, 4));
  const rest = value.date.slice(4);
  const reference = published.slice(4, 4 + rest.length);
  // A date that is named to the month only of its publication is compared by month.
  const there = rest.slice(0, reference.length);
  let by = 0;
  if (past && there > reference) by = -1;
  if (!past && there < reference) by = 1;
  return { date: `${publishedYear + by}${rest}`, precision: value.precision };
}

function countFrom({ unit, by, which = 0 }: Relative, published: string, past: boolean): DateValue | null {
  const publishedYear = Number(published.slice(0, 4));
  if (unit === 'year') return { date: String(publishedYear + (by ?? 0)), precision: 'year' };
  if (published.length < 7) return null;
  const publishedMonth = Number(published.slice(5, 7));
  if (unit === 'season') return seasonFrom(which, by, publishedYear, publishedMonth, past);
  if (unit === 'named month') return namedMonth(which, by ?? 0, publishedYear, publishedMonth);
  if (unit === 'month') {
    const count = publishedYear * 12 + publishedMonth - 1 + (by ?? 0);
    return { date: `${Math.floor(count / 12)}-${two((count % 12) + 1)}`, precision: 'month' };
  }
  if (published.length < 10) return null;
  const from = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(from.getTime())) return null;
  if (unit === 'day') return dayAfter(from, by ?? 0);
  const ofWeek = from.getUTCDay();
  if (unit === 'weekday') {
    const ahead = (which - ofWeek + 7) % 7;
    const back = (ofWeek - which + 7) % 7;
    if (by === -1) return dayAfter(from, -(back || 7));
    // Of two Fridays "next Friday" is the later to some.
    if (by === 1 && ahead < 3) return null;
    return dayAfter(from, past ? -back : ahead);
  }
  // A week is known to the month, where it lies in one.
  const monday = ((ofWeek + 6) % 7) * -1 + 7 * (by ?? 0);
  const first = dayAfter(from, unit === 'week' ? monday : monday + 4);
  const last = dayAfter(from, monday + 6);
  return first.date.slice(0, 7) === last.date.slice(0, 7)
    ? { date: first.date.slice(0, 7), precision: 'month' }
    : null;
}

/** "last October", "next May", "this December". "Next June" in May is this one or the one after. */
function namedMonth(which: number, by: number, year: number, month: number): DateValue | null {
  if (by === 1 && which > month && which - month <= 3) return null;
  const count = by === 0 ? 0 : by === 1 ? (which > month ? 0 : 1) : which < month ? 0 : -1;
  return { date: `${year + count}-${two(which)}`, precision: 'month' };
}

/** Seasons are told by their year; a winter has two. */
function seasonFrom(
  first: number,
  by: number | null,
  year: number,
  month: number,
  past: boolean,
): DateValue | null {
  const inYear = (count: number): DateValue => ({ date: String(year + count), precision: 'year' });
  if (by === 0) return inYear(0);
  if (first === 12) return null;
  const over = month > first + 2;
  const begun = month >= first;
  // "Next autumn" in June is the one after this year's; in January it may be either.
  if (by === 1) return begun || first - month <= 5 ? inYear(1) : null;
  if (by === -1) return inYear(over ? 0 : -1);
  return inYear(past ? (begun ? 0 : -1) : over ? 1 : 0);
}

function dayAfter(from: Date, days: number): DateValue {
  return { date: new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10), precision: 'day' };
}

/** `date` plus a number of days; only a date to the day can be counted on. */
export function addDays(value: DateValue, days: number): DateValue | null {
  if (value.precision !== 'day') return null;
  const time = Date.parse(`${value.date}T00:00:00Z`);
  return Number.isNaN(time)
    ? null
    : { date: new Date(time + days * 86_400_000).toISOString().slice(0, 10), precision: 'day' };
}
