import { isFilmCompany } from '../film-company.ts';
import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** "produced by COMPANY", "a COMPANY production", "COMPANY is making FILM". */
export const productionCompany: Rule = {
  id: 'production-company',
  hint: /[\ue500-\ue5ff]/i,
  examples: [
    {
      text: 'The thriller Winter Harbour was produced by Larkfield Films.',
      reads: ['Winter Harbour | productionCompany | Larkfield Films'],
    },
    {
      text: 'Larkfield Films is producing the comedy Salt Road.',
      reads: ['Salt Road | productionCompany | Larkfield Films'],
    },
  ],
  counterExamples: ['The thriller Winter Harbour was released by Larkfield Films.'],
  read: readAll(
    'production-company',
    pattern(
      "(?:(?:co-)?(?:produced|financed|developed|made|backed|co-produced)(?: (?:and|,) (?:financed|distributed|released|developed|directed))* by (?:the )?(?:studios? |company |production company |{people} (?:and|for|through|via) )?{company:a}(?:(?:,| and|, and) {company:a2})?|{company:b}(?: and {company:b2})?,? (?:which |who )?(?:is |are |was |will |has been |to |also )*(?:produc(?:es?|ed|ing)|making|makes?|made|develop(?:s|ed|ing)?|financ(?:es|ed|ing)|co-produc(?:ed|ing)) (?:the )?(?:[\\p{L}\\d'-]+ ){0,4}?[\"']?{film:fb}|(?:production company|studio|producers|film studio|film company)s?,? {company:c}(?: and {company:c2})?,? (?:is|are|was|were|will|has|had) (?:behind|working|making|producing|developing|shelving|bought))",
    ),
    (reading) => {
      const films =
        reading.films('fb').length > 0
          ? reading.films('fb').map((film) => film.name)
          : filmAt(reading.sentence, reading.at, reading.to);
      return ['a', 'a2', 'b', 'b2', 'c', 'c2'].flatMap((group) => {
        const company = reading.named(group);
        if (!company || (!isFilmCompany(company.name) && group !== 'c')) return [];
        return films.flatMap((film) => reading.fact('productionCompany', film, { company: company.name }));
      });
    },
  ),
};
