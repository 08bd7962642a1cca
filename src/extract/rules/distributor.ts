import { type Clause, complement } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import type { Name } from '../names/name.ts';
import { companiesIn, companyNeed } from '../reading/companies.ts';
import { filmDescribed } from '../reading/film-of-clause.ts';
import { clauseSpan } from '../reading/findings.ts';
import { filmOf, filmsIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'distributor';

/** "FILM is released by COMPANY", "COMPANY will release FILM", "COMPANY acquired the US rights to FILM". */
export const distributor: Rule = {
  id,
  needs: [
    companyNeed,
    {
      verbs:
        'release,distribute,re-release,handle,open,acquire,pick up,buy,snap up,purchase,secure,land,nab,win,take,hold,own,snag',
    },
  ],
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
    {
      text: 'Larkfield Films has acquired the UK rights to the comedy Salt Road.',
      reads: ['Salt Road | distributor | Larkfield Films'],
    },
  ],
  counterExamples: [
    'The album Winter Harbour was released by Ember Records.',
    'Ember Pictures decided not to release the thriller Winter Harbour.',
    'Ember Pictures bought the film rights to the novel Low Tide. The thriller Winter Harbour opens in May.',
    'Ember Pictures released a trailer for the thriller Winter Harbour.',
  ],
  read: (sentence) =>
    sentence.clauses.flatMap((clause) => [...passive(clause, sentence), ...active(clause, sentence)]),
};

const showing = /^(?:release|distribute|re-release|handle|open)$/;
const taking = /^(?:acquire|pick up|buy|snap up|purchase|secure|land|nab|win|take|hold|own|snag)$/;

function passive(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (
    !/^(?:release|distribute|re-release|acquire|pick up|snap up|open)$/.test(verb.lemma) ||
    clause.objects.length > 0
  )
    return [];
  const by = complement(clause, 'by') ?? complement(clause, 'through', 'via');
  const companies = companiesIn(by?.members ?? []).filter(
    (company) => !/Home (?:Entertainment|Video)/.test(company),
  );
  // Who sells the discs is another matter.
  const discs = clause.complements.some(
    ({ prep, members }) =>
      prep === 'on' &&
      members.some(({ phrase }) =>
        /^(?:dvd|dvds|blu-ray|video|vhs|cd)$/i.test(phrase.words.at(-1)?.lower ?? ''),
      ),
  );
  if (companies.length === 0 || discs) return [];
  const subject = clause.subjects.at(-1);
  const named = clause.subjects.flatMap((phrase) => filmOf(phrase) ?? []);
  if (
    named.length === 0 &&
    subject &&
    (subject.name ||
      /^(?:album|song|single|soundtrack|book|novel|trailer|video|dvd|image|photo|poster|statement|game|figures|clip|series|show)s?$/.test(
        subject.noun ?? '',
      ))
  )
    return [];
  return told(named.length > 0 ? named : filmDescribed(clause, sentence), companies, clause, sentence);
}

function active(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects } = clause;
  if (verb.passive || !(showing.test(verb.lemma) || taking.test(verb.lemma))) return [];
  const companies = companiesIn(clause.subjects);
  if (companies.length === 0) return [];
  const films = filmsIn(objects);
  if (films.length > 0)
    return verb.lemma === 'land' || verb.lemma === 'win' ? [] : told(films, companies, clause, sentence);
  // "the US rights to FILM"
  const rights = objects.find(
    ({ phrase }) => phrase.name === null && /^(?:rights|distribution)$/.test(phrase.noun ?? ''),
  );
  if (!rights || !taking.test(verb.lemma)) return [];
  if (
    rights.phrase.words.some((word) =>
      /^(?:film|movie|screen|tv|television|book|remake|game|stage|music|publishing|video|sequel|adaptation)$/.test(
        word.lower,
      ),
    )
  )
    return [];
  const to = complement(clause, 'to', 'for', 'of');
  return to ? told(filmsIn(to.members), companies, clause, sentence) : [];
}

function told(
  films: readonly Name[],
  companies: readonly string[],
  clause: Clause,
  sentence: ReadingSentence,
): Finding[] {
  const modality = modalityOf(clause, sentence.nodes, 'release');
  if (modality === 'blocked') return [];
  const [start, end] = clauseSpan(clause, sentence.nodes);
  return films.flatMap((film) =>
    companies.map((company) => ({
      subject: film,
      property: 'distributor' as const,
      value: { company },
      start,
      end,
      rule: id,
      ...(modality === 'plain' ? {} : { status: modality }),
    })),
  );
}
