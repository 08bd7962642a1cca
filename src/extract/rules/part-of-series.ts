import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'part-of-series';
const ordinal =
  '(?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last|latest|newest|next|new|upcoming|previous)';

/** "the seventh installment of the SERIES franchise", "the third SERIES film, FILM", "the latest in the SERIES series". */
export const partOfSeries: Rule = {
  id,
  hint: /[\ue300-\ue3ff]/i,
  examples: [
    {
      text: 'Low Tide Rising is the third film in the Low Tide franchise. The thriller Low Tide Rising opens in May.',
      reads: ['Low Tide Rising | partOfSeries | Low Tide'],
    },
    {
      text: 'The thriller Night Ferry, the fourth Low Tide film, opens in May. The Low Tide series is popular.',
      reads: ['Night Ferry | partOfSeries | Low Tide'],
    },
  ],
  counterExamples: ['The thriller Night Ferry was compared to the Low Tide franchise.'],
  read: readAll(
    id,
    pattern(
      `(?:{film:a},? (?:(?:is|was|will be|marks|being|becomes) )?(?:the |a |an )?(?:${ordinal}(?: and ${ordinal})?,? )*(?:{FILMNOUN}|installments?|instalments?|chapter|entry|outing|part|movie|release) (?:of|in|from) (?:the |its )?(?:(?!new|same|box|list|country|uk|us|world)[\\p{L}-]+ )??{series:sa}|{film:b},? (?:is |was |will be )?(?:the |a )?(?:${ordinal} (?:and ${ordinal} )?)+{series:sb} (?:{FILMNOUN}|installment|instalment|outing|adventure)|\\b(?:the|a|his|her) (?:${ordinal} (?:and ${ordinal} )?)+{series:sc} (?:{FILMNOUN}|installment|instalment|outing|adventure)[,:]? ["']?{film:c}|(?:installments?|instalments?|entry|chapter|film|movie) (?:of|in) the {series:sd} (?:[\\p{L}]+ )?(?:franchise|series|saga),? ["']?{film:d})`,
    ),
    (reading) =>
      ['a', 'b', 'c', 'd'].flatMap((form) => {
        const series = reading.named(`s${form}`);
        return series
          ? reading.fact('partOfSeries', reading.films(form).at(-1)?.name, { series: series.name }).map(plain)
          : [];
      }),
  ),
};

function plain<F extends { status?: unknown }>(finding: F): Omit<F, 'status'> {
  const { status: _, ...rest } = finding;
  return rest;
}
