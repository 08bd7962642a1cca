import type { DateValue } from '../model/statement.ts';
import { firstYear, lastYear } from './limits.ts';

/**
 * Characters that a one-line name has no use for and that mislead its reader: controls, line and paragraph separators, marks and overrides
 * of text direction, invisible spaces, tags, halves of a surrogate pair. Joiners (U+200C, U+200D) stay: Persian, Hindi and emoji need them.
 */
const notInAName =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/u;

const everyNotInAName = new RegExp(notInAName, 'gu');

/** In prose, lines, tabs and direction marks are ordinary; overrides and isolates are not, since one left open turns what stands after it. */
const notInProse = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

export const isPlainWord = (text: string): boolean => !notInAName.test(text) && text.trim() === text;
/** A name as a pack may hold it: what misleads is taken out, and white space is single spaces. Empty if nothing is left. */
export const plainWord = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll(everyNotInAName, '').replaceAll(/ +/gu, ' ').trim();
export const isPlainText = (text: string): boolean => !notInProse.test(text);

const word = String.raw`[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+`;
const slug = `${word}(?:[-._]${word})*`;
const slugPattern = new RegExp(`^${slug}$`, 'u');
const entityIdPattern = new RegExp(`^(?:film|person|character|series|company):${slug}$`, 'u');

/** `third-man-1949`: lower-case letters and digits of any script, joined by single hyphens, points or underscores. */
export const isSlug = (text: string): boolean => slugPattern.test(text);
export const isEntityId = (text: string): boolean => entityIdPattern.test(text);

/** A day that the calendar has. `Date` alone takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const datePatterns: Record<DateValue['precision'], RegExp> = {
  day: /^\d{4}-\d\d-\d\d$/,
  month: /^\d{4}-(?:0[1-9]|1[0-2])$/,
  year: /^\d{4}$/,
};
export function isIsoDate(text: string, precision: DateValue['precision']): boolean {
  if (!datePatterns[precision].test(text)) return false;
  const year = Number(text.slice(0, 4));
  return year >= firstYear && year <= lastYear && (precision !== 'day' || isDay(text));
}

/** An ISO 8601 date of any precision, or a date with a time and, where it is known, a zone. */
export function isIsoMoment(text: string): boolean {
  const [date = '', time] = text.split('T', 2);
  if (time === undefined)
    return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(date) || (datePatterns.day.test(date) && isDay(date));
  return (
    datePatterns.day.test(date) &&
    isDay(date) &&
    /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/.test(time)
  );
}

/** Only what a link may lead to: a `javascript:` or `data:` address never gets into a card. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || /[\s\p{Cc}]/u.test(text)) return false;
  return URL.canParse(text);
}
