import { completeYear, type DateMention } from '../dates.ts';
import { platforms } from '../lexicon/companies.ts';
import { territories } from '../lexicon/places.ts';
import type { Name } from '../names/candidate.ts';
import { filmAt, Reading } from '../reading.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'release-date';

const event =
  '(?<event>released?|releasing|release|opens?|opened|opening|debuts?|debuted|premieres?|arrives?|arrived|arriving|hits?|lands?|landed|comes? out|came out|due(?: out| for release)?|out|in (?:cinemas|theaters|theatres)|bows?|bowed|streams?|streaming|drops?|launch|goes on (?:general )?release|went on (?:general )?release|on general release|slated|scheduled|set)';
/** "FILM is scheduled to be released in the UK on DATE, by COMPANY": date with its territory, medium and platform. */
export const releaseDate: Rule = {
  id,
  examples: [
    {
      text: 'The thriller Winter Harbour is scheduled to be released in the United States on May 3, 2019, by Ember Pictures.',
      reads: ['Winter Harbour | releaseDate | 2019-05-03 | scheduled | US'],
    },
    {
      text: 'The comedy Salt Road opened in UK cinemas on 12 June 2004.',
      reads: ['Salt Road | releaseDate | 2004-06-12 | released | UK | theatrical'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour will be screened at the festival on May 3, 2019.',
    'The comedy Salt Road was shot in June 2004.',
  ],
  read(sentence) {
    return readReleases(sentence);
  },
};

const dateSymbol = /[\ue700-\ue7ff]/gu;
const eventWords = new RegExp(`\\b${event}\\b`, 'giu');
const notRelease =
  /\b(?:festival|fest|premiered? (?:at|in)|screen(?:ed|ing|s|ings)? |screens? |preview|shot|shooting|filming|filmed|production (?:begins|began|starts|started)|born|died|novel|book|album|single|trailer|series|episode|announced|awards?|nominat\w+|won|published|tour|concert|soundtrack|dvd and video|poster|teaser|broadcast|aired|stage|play|began|begin|exhibition)\b/i;

// Another rule's: a date that was, or one that another replaced.
const moved =
  /\b(?:originally|initially|previously (?:scheduled|set|slated)|(?:moved|pushed|delayed|postponed|shifted|bumped)(?: back)? (?:from|to|until))\b/i;

function readReleases(sentence: ReadingSentence): Finding[] {
  const { masked } = sentence;
  const { text } = masked;
  const out: Finding[] = [];
  let previousEnd = 0;
  let last: { date: Finding; to: number } | null = null;
  for (const match of text.matchAll(dateSymbol)) {
    const at = match.index;
    const item = masked.item(match[0]);
    if (item?.kind !== 'date') continue;
    const from = Math.max(previousEnd, at - 130);
    const clause = text.slice(from, at);
    const found = eventBefore(clause);
    if (found < 0) {
      previousEnd = at + 1;
      continue;
    }
    const eventAt = from + found;
    const films = subjectOf(sentence, eventAt, last !== null);
    const clauseText = text.slice(Math.max(previousEnd, eventAt - 40), at + 1);
    previousEnd = at + 1;
    if (films.length === 0 || notRelease.test(clauseText) || moved.test(clauseText)) continue;
    const value = dateOf(item.date, clauseText, sentence, last?.date ?? null);
    if (!value) continue;
    const tail = text.slice(at + 1, at + 50);
    const [start, end] = masked.span(spanStart(text, eventAt), at + 1);
    const reading = new Reading(
      sentence,
      Object.assign([text.slice(eventAt, at + 1)], {
        index: eventAt,
        input: text,
      }) as unknown as RegExpMatchArray,
      id,
    );
    for (const film of films)
      for (const territory of territoriesOf(
        sentence,
        eventAt,
        at + 1 + (/^,? in (?:the )?[\ue600-\ue6ff]/u.test(tail) ? 12 : 0),
      ))
        for (const finding of reading.fact(
          'releaseDate',
          film,
          { date: value.date },
          {
            ...circumstances(sentence, eventAt, at + 1, tail),
            ...(territory ? { territory } : {}),
            ...(value.derived ? { derived: value.derived } : {}),
            status: value.past ? 'released' : 'scheduled',
          },
        )) {
          const placed = { ...finding, start, end };
          out.push(placed);
          last = { date: placed, to: at + 1 };
        }
  }
  return out;
}

function spanStart(text: string, eventAt: number): number {
  const before = text.slice(0, eventAt);
  const words =
    /(?:(?:is|was|will|be|been|to|has|scheduled|set|due|slated|followed|by|a|streaming|theatrical|expected) ){0,6}$/u.exec(
      before,
    )?.[0].length ?? 0;
  return eventAt - words;
}

/** Index of the last word of a release in a clause, or -1. */
function eventBefore(clause: string): number {
  let found = -1;
  for (const match of clause.matchAll(eventWords)) {
    const rest = clause.slice(match.index + match[0].length);
    if (rest.length > 90) continue;
    if (
      /^(?:set|out|hit|hits|drop|drops|land|lands|bow|slated|scheduled)$/i.test(match[0]) &&
      !/^(?: (?:to|for|in|on)\b| theaters| theatres| cinemas| screens)/.test(rest)
    )
      continue;
    if (/[.;]/.test(rest)) continue;
    found = match.index;
  }
  return found;
}

function subjectOf(sentence: ReadingSentence, eventAt: number, chained: boolean): (Name | null)[] {
  const { text } = sentence.masked;
  const before = text.slice(0, eventAt);
  if (chained || /[\ue200-\ueaff]/u.test(before)) {
    const films = [...before.matchAll(/[\uea00-\ueaff]/gu)].at(-1);
    if (films) {
      const item = sentence.masked.item(films[0]);
      const gap = before.slice((films.index ?? 0) + 1);
      if (item?.kind === 'films' && !/[;:\ue400-\ue4ff]/u.test(gap) && gap.length < 220)
        return [item.films.at(-1)?.name ?? null];
      return [];
    }
  }
  return filmAt(sentence, eventAt, eventAt).filter((film) => film !== null);
}

function dateOf(
  date: DateMention,
  clause: string,
  sentence: ReadingSentence,
  last: Finding | null,
): {
  date: { date: string; precision: 'day' | 'month' | 'year' };
  past: boolean;
  derived?: NonNullable<Finding['derived']>;
} | null {
  const past =
    /\b(?:was|were|opened|debuted|premiered|came|arrived|landed|went|has been|released in|released on|had)\b/i.test(
      clause,
    ) && !/\b(?:will|to be|is|due|scheduled|slated|set)\b/i.test(clause);
  if (date.days !== undefined) {
    if (!last || !('date' in last.value)) return null;
    return { date: last.value.date, past: false, derived: { days: date.days, from: last.value.date } };
  }
  if (!date.value) return null;
  const published = sentence.article.published;
  if (date.yearless) {
    const value = completeYear(date.value, published, past);
    return value ? { date: value, past } : null;
  }
  if (
    !past &&
    published &&
    date.value.date < published.slice(0, date.value.date.length) &&
    !/\b(?:will|to be|due|scheduled|slated|set)\b/i.test(clause)
  )
    return { date: date.value, past: true };
  return { date: date.value, past };
}

function territoriesOf(sentence: ReadingSentence, from: number, to: number): (string | null)[] {
  const part = sentence.masked.text.slice(from, to);
  const found = new Set<string>();
  for (const symbol of part.matchAll(/[\ue600-\ue6ff]/gu)) {
    const item = sentence.masked.item(symbol[0]);
    const territory = item && 'name' in item ? territories.get(item.name.name) : undefined;
    if (territory) found.add(territory);
  }
  for (const [, word] of part.matchAll(
    /\b(UK|US|U\.S\.|U\.K\.|British|American|Irish|French|Australian|Canadian|Indian)\b(?= (?:cinemas|theaters|theatres|screens|release|box office))/g,
  )) {
    const territory =
      territories.get(word ?? '') ??
      {
        British: 'UK',
        American: 'US',
        Irish: 'Ireland',
        French: 'France',
        Australian: 'Australia',
        Canadian: 'Canada',
        Indian: 'India',
      }[word ?? ''];
    if (territory) found.add(territory);
  }
  return found.size > 0 ? [...found] : [null];
}

function circumstances(sentence: ReadingSentence, from: number, to: number, tail: string): Partial<Finding> {
  const { text } = sentence.masked;
  const lead =
    /(?:theatrical|theatrically|streaming|digital) $/i.exec(text.slice(Math.max(0, from - 14), from))?.[0] ??
    '';
  const part =
    lead +
    text.slice(from, to) +
    (/^,? (?:on|via) [\ue500-\ue5ff]/u.test(tail)
      ? tail.slice(0, 8)
      : /^,? (?:in cinemas|in theaters|in theatres|theatrically)/.test(tail)
        ? tail
        : '');
  for (const symbol of part.matchAll(/[\ue500-\ue5ff]/gu)) {
    const item = sentence.masked.item(symbol[0]);
    if (
      item &&
      'name' in item &&
      platforms.has(item.name.name) &&
      /\b(?:on|to|via|hits?|streaming)[^,]*$/i.test(part.slice(0, symbol.index))
    )
      return { medium: 'streaming', platform: item.name.name };
  }
  if (/\bstream(?:ing|s)?\b|\bdigital(?:ly)?\b|\bon demand\b/i.test(part)) return { medium: 'streaming' };
  // A streaming release that follows says that this one is the one in cinemas.
  if (/^(?:,? by [\ue500-\ue5ff])?,? (?:followed by|before) (?:a |its )?(?:streaming|digital)\b/iu.test(tail))
    return { medium: 'theatrical' };
  if (/\btheatrical(?:ly)?\b|\b(?:theaters?|theatres?|cinemas?|big screen)\b/i.test(part))
    return { medium: 'theatrical' };
  return {};
}
