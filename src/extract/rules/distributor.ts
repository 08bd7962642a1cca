import { isFilmCompany } from '../film-company.ts';
import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'distributor';

/** "to be released … by COMPANY", "distributed by COMPANY", "COMPANY will release FILM". */
export const distributor: Rule = {
  id,
  hint: /releas|distribut|acquir|picked|bought|open/i,
  examples: [
    {
      text: 'The thriller Winter Harbour is scheduled to be released in Ireland on May 3, 2019, by Ember Pictures.',
      reads: ['Winter Harbour | distributor | Ember Pictures'],
    },
    {
      text: 'Ember Pictures will release the thriller Winter Harbour in May 2019.',
      reads: ['Winter Harbour | distributor | Ember Pictures'],
    },
    {
      text: 'The comedy Salt Road was distributed by Larkfield Films.',
      reads: ['Salt Road | distributor | Larkfield Films'],
    },
    {
      text: 'Larkfield Films, which released the comedy Salt Road, is pleased.',
      reads: ['Salt Road | distributor | Larkfield Films'],
    },
  ],
  counterExamples: [
    'The album Winter Harbour was released by Ember Records.',
    'Ember Pictures decided not to release the thriller Winter Harbour.',
  ],
  read: readAll(
    id,
    pattern(
      "(?:(?:released?|distributed|theatrical release|opens?|distribution)(?:[^;:\\p{Po}]|,(?! followed| with)){0,70}?,? by {company:a}|{company:b},? (?:which|who|that)? ?{ADV}(?:releas(?:es|ed|ing|e)|distribut(?:es|ed|ing|e)|acquired|picked up|bought)(?: (?:the )?(?:[\\p{L}-]+ )?(?:rights to|distribution rights (?:to|for)))? (?:{DET} )?(?:[\\p{L}\\d'-]+ ){0,5}?[\"']?{film:fb})",
    ),
    (reading) => {
      const company = reading.named('a') ?? reading.named('b');
      if (!company || !isFilmCompany(company.name)) return [];
      const films =
        reading.films('fb').length > 0
          ? reading.films('fb').map((film) => film.name)
          : filmAt(reading.sentence, reading.at, reading.to);
      return films.flatMap((film) =>
        reading
          .fact('distributor', film, { company: company.name })
          .map(({ status: _, ...finding }) => finding),
      );
    },
  ),
};
