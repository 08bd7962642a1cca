import { months } from './lexicon/words.ts';

const longMonths = months.split('|').slice(0, 12).join('|');
const month = `(?<month>(?:${months})\\b(?:(?<=\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec))\\.)?)`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>(?:19|20)\\d\\d)';
const weekdayBefore = '(?:\\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? (?:the )?)?';
const weekday = '(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)';
const season = '(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';
const holiday = `(?<holiday>Christmas(?: Day| Eve)?|Boxing Day|New Year['’]s (?:Day|Eve)|Valentine['’]s Day|Halloween|Thanksgiving|Memorial Day|Labor Day|Easter)(?: weekend| season)?`;
/** "late 2005", "the end of May", "early in 2006", "the first week of March". */
const edge =
  '(?:\\b(?:the )?(?:(?:end|start|beginning|middle|tail end)|(?:first|second|third|fourth|last|final|latter) (?:half|quarter|week|weekend|part)) of (?:the )?)?(?:\\b(?:[Ee]arly|[Mm]id|[Ll]ate|[Ll]ater)(?:[ -]|(?<=y|r) in ))?';
/** "of next year": what fixes the year of a date before it. */
const ofYear = "(?<relation>this|next|last|the following|that) year\\b(?!['’])";
const relation = '(?<relation>this|This|next|Next|last|Last|this coming|the following|this past)';
// chrono-node was compared: right on the plain ones, but silent on month and year, on seasons and on bare years in its strict mode, and it
// takes "January Jones" for a month in the other; what is left for it is shorter than the check of its answers.
/** What a form can't do without, looked for before the form itself is. */
const has = {
  month: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  year: /(?:19|20)\d\d/,
  season: /[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter/,
  holiday: /Christmas|Day|Eve|Halloween|Thanksgiving|Easter/,
  seasonOrHoliday:
    /[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|Christmas|Day|Eve|Halloween|Thanksgiving|Easter/,
  step: /(?:day|week)s? (?:later|after)/,
  unit: /year|month|week/,
  weekday: /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/,
  weekdayOrMonth:
    /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  ago: / ago\b/,
  newYear: /the [Nn]ew [Yy]ear/,
  today: /today|tomorrow|yesterday|tonight/,
} as const;
/** Each way to write a date, the fuller before the shorter, with what it can't do without. */
export const dateForms = (
  [
    // "15 November next year", "December of next year", "the autumn of next year".
    [
      [has.month, has.unit],
      `${weekdayBefore}\\b(?:${day} )?${month}(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?)?,? (?:of )?${ofYear}`,
    ],
    [[has.season, has.unit], `(?:\\bthe )?\\b(?:${season}) (?:of )?${ofYear}`],
    [
      [has.month],
      `${weekdayBefore}\\b${month} ${day}(?:,? ${year})?(?![\\d%-]|,\\d|:\\d| (?:million|years|days|films|minutes|people))`,
    ],
    [[has.month], `${weekdayBefore}\\b${day}(?: of)? ${month}(?:,? ${year})?`],
    [[has.month, has.year], `${edge}\\b${month},? (?:of )?${year}`],
    [[has.season, has.year], `(?:\\bthe )?\\b${season}(?: of|,)? ${year}(?!-)`],
    [[has.holiday, has.year], `\\b${holiday},? (?:of )?${year}`],
    [
      [has.step],
      `\\b(?<days>\\d{1,3}|an?|one|two|three|four|six|eight|ten) (?<step>days?|weeks?) (?:later|after(?: that| its theatrical| the theatrical| its cinema)\\b)`,
    ],
    // Seasons and holidays without a year need a word that says that they are a time.
    [
      [has.seasonOrHoliday],
      `\\b(?:(?:later|early|late) )?${relation} (?:${season}|${holiday})\\b(?!['’]s| \\p{Lu})`,
    ],
    [
      [has.season],
      `(?<=\\b(?:in|for|until|by|during|over|from) )(?:the )?(?:(?:early|mid|late)[ -])?${season}\\b(?!['’]s| \\p{Lu}| (?:of|love|camp|job|school|home|holiday|school|romance|house))`,
    ],
    [
      [has.holiday],
      `(?<=\\b(?:at|for|until|by|on|over|around|before|from|cinemas|theaters|theatres|out|opens|arrives|released) )${holiday}\\b(?!['’]s| \\p{Lu}| (?:film|movie|comedy|special|party|song|single|number|present|gift|dinner|album|tale|story|classic|with|in))`,
    ],
    [
      [has.ago],
      `\\b(?<ago>an?|one|two|three|four|five|six|seven|eight|nine|ten) (?<unit>day|week|month|year)s? ago\\b`,
    ],
    [[has.newYear], `(?<=\\b(?:in|for|until|early in|of) )the (?<new>[Nn]ew [Yy]ear)\\b(?!['’]| \\p{Lu})`],
    [[has.unit], `${edge}\\b(?:${relation}|the) (?<unit>year|month|week|weekend)\\b(?!['’]| \\p{Lu})`],
    [[has.weekdayOrMonth], `\\b${relation} (?:${weekday}|(?<month>${longMonths}))\\b(?!['’]s| \\p{Lu})`],
    [
      [has.weekday],
      `(?<!\\b\\p{Lu}\\p{L}* |\\b(?:a|every|each|the|that|one|same) )\\b${weekday}\\b(?! the \\d|['’]s|s\\b| \\p{Lu})`,
    ],
    [
      [has.today],
      `\\b(?<today>today|tomorrow|yesterday|tonight)\\b(?=[.,;:)]|$| (?:in|on|at|across|by|from|via|and|for|after|as|with|before)\\b)`,
    ],
    [
      [has.month],
      `(?<=\\b(?:in|for|until|to|from|of|since|by|during|on|early|late|mid) )(?<month>${longMonths})\\b(?! \\p{Lu})`,
    ],
    [[has.month], `\\b(?<month>${longMonths})\\b(?= (?:release|opening|debut|bow|launch|premiere|date)\\b)`],
    [[has.month], `\\b(?:[Ee]arly|[Mm]id|[Ll]ate)[ -](?:in )?(?<month>${longMonths})\\b(?! \\p{Lu})`],
    [
      [has.year],
      `${edge}(?<![\\d$£€.,])(?<!(?<!mid)-)${year}(?![\\d%-]|s\\b|'s\\b(?= (?:and|were|was))|,\\d|[-–]\\d| (?:people|seats|cinemas|theaters|theatres|screens|miles|years|copies|times|films))`,
    ],
  ] as const
).map(([needs, source]) => ({ needs, form: new RegExp(source, 'gu') }));
