import { type Clause, complement } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { companiesIn, companyNeed, firmsIn } from '../reading/companies.ts';
import { filmDescribed } from '../reading/film-of-clause.ts';
import { clauseSpan, type Span, spanOf } from '../reading/findings.ts';
import { filmOf, filmsIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'distributor';

/** "FILM is released by COMPANY", "COMPANY will release FILM", "COMPANY acquired the US rights to FILM". */
export const distributor: Rule = {
  id,
  needs: [companyNeed, { signs: ['film', 'topic'] }],
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
    {
      text: 'The comedy Salt Road opens next month through Ember Pictures.',
      reads: ['Salt Road | distributor | Ember Pictures'],
    },
    {
      text: 'Distributor Ember Pictures was pleased with the comedy Salt Road.',
      reads: ['Salt Road | distributor | Ember Pictures'],
    },
    {
      text: 'Ember Pictures has postponed the comedy Salt Road until next year.',
      reads: ['Salt Road | distributor | Ember Pictures'],
    },
  ],
  counterExamples: [
    'Ember Pictures has the rights to the novel Low Tide. The thriller Winter Harbour opens in May.',
    'Ember Pictures put the thriller Winter Harbour into production in May.',
    'The album Winter Harbour was released by Ember Records.',
    'Ember Pictures decided not to release the thriller Winter Harbour.',
    'Ember Pictures bought the film rights to the novel Low Tide. The thriller Winter Harbour opens in May.',
    'Ember Pictures released a trailer for the thriller Winter Harbour.',
  ],
  read: (sentence) => [
    ...sentence.clauses.flatMap((clause) => [...passive(clause, sentence), ...active(clause, sentence)]),
    ...sentence.nodes.flatMap((node, i) => (isPhrase(node) ? named(node, i, sentence) : [])),
  ],
};

const showing =
  /^(?:release|distribute|re-release|handle|open|issue|put out|bring|put|roll out|unleash|bow|move|shift|push|push back|delay|postpone|pull|yank|shelve|hold over|reschedule|date|park|put back|bring forward|bump)$/;
const taking =
  /^(?:acquire|pick up|buy|snap up|purchase|secure|land|nab|win|take|hold|own|snag|have|swoop on|swoop|close)$/;
/** Also of other things: only with a cinema beside them. */
const vague = /^(?:bring|put)$/;
const coming = /^(?:open|be|release|due|arrive|come|come out|bow|go|follow|launch|land|re-release)$/;

/** What is released is the object, "it" and "the film" where nothing else is named, or nothing at all. */
function filmsReleased(clause: Clause, sentence: ReadingSentence): Name[] {
  const films = filmsIn(clause.objects);
  if (films.length > 0) return films;
  for (const phrase of clause.others) {
    const film = clause.verb.form === 'finite' ? filmOf(phrase) : null;
    if (film) return [film];
  }
  const [object] = clause.objects;
  const it = object?.phrase.pronoun === 'it' && clause.objects.length === 1;
  const film =
    object?.phrase.name === null &&
    /^(?:film|movie|picture)$/.test(object.phrase.noun ?? '') &&
    object.phrase.determiner === 'the';
  return (it || film || (!object && /^(?:distribute|handle)$/.test(clause.verb.lemma))) && sentence.topic
    ? [sentence.topic]
    : [];
}

const inCinemas = (clause: Clause) =>
  clause.complements.some(
    ({ prep, members }) =>
      /^(?:to|in|into|on|onto)$/.test(prep) &&
      members.some(({ phrase }) =>
        /^(?:cinemas?|theat(?:er|re)s?|screens|multiplexes)$/.test(phrase.noun ?? ''),
      ),
  );

function passive(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  const shown =
    /^(?:release|distribute|re-release|acquire|pick up|snap up|open|buy|issue|put out|handle|postpone|delay|shelve|pull)$/.test(
      verb.lemma,
    ) && clause.objects.length === 0;
  const through = complement(clause, 'through', 'via');
  if (!shown && !(through && coming.test(verb.lemma) && clause.objects.length === 0)) return [];
  const by = (shown ? complement(clause, 'by') : undefined) ?? through;
  const companies = (shown ? firmsIn(by?.members ?? []) : companiesIn(by?.members ?? [])).filter(
    (company) => !/Home (?:Entertainment|Video)|Records$/.test(company),
  );
  // Who sells the discs is another matter.
  const discs = clause.complements.some(
    ({ prep, members }) =>
      prep === 'on' &&
      members.some(({ phrase }) =>
        /^(?:dvd|dvds|blu-ray|video|vhs|cd)$/i.test(phrase.words.at(-1)?.lower ?? ''),
      ),
  );
  // A book is bought to be filmed.
  const book = verb.lemma === 'buy' && clause.subjects.some(({ owner }) => owner?.name?.kind === 'person');
  if (companies.length === 0 || discs || book) return [];
  const subject = clause.subjects.at(-1);
  const named = clause.subjects.flatMap((phrase) => filmOf(phrase) ?? []);
  if (
    named.length === 0 &&
    subject &&
    (subject.name ||
      /^(?:album|song|single|soundtrack|book|novel|trailer|video|dvd|image|photo|poster|statement|game|figures|clip|series|show|rights|script|screenplay|company|firm|studio|it)s?$/.test(
        subject.noun ?? '',
      ))
  )
    return [];
  if (named.length === 0 && (verb.lemma === 'buy' || !shown) && !(subject?.pronoun === 'it')) return [];
  return told(named.length > 0 ? named : filmDescribed(clause, sentence), companies, clause, sentence);
}

/** "COMPANY will release FILM", also where the verb of planning is read as a noun: "COMPANY plans to release it". */
function whoShows(clause: Clause, { nodes }: ReadingSentence): string[] {
  const subjects = firmsIn(clause.subjects.map((phrase) => ({ phrase, as: null })));
  if (subjects.length > 0 || clause.subjects.length > 0) return subjects;
  const before = nodes[clause.at - 1];
  if (
    clause.verb.form !== 'infinitive' ||
    !isPhrase(before) ||
    before.name ||
    !/^(?:plans|hopes|aims)$/.test(before.noun ?? '')
  )
    return [];
  return before.mentions.filter(({ kind }) => kind === 'company').map(({ name }) => name.name);
}

function active(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects } = clause;
  if (verb.passive || !(showing.test(verb.lemma) || taking.test(verb.lemma))) return [];
  const companies = whoShows(clause, sentence).filter(
    (company) => !/Home (?:Entertainment|Video)/.test(company),
  );
  if (companies.length === 0) return [];
  if (vague.test(verb.lemma) && !inCinemas(clause)) return [];
  const films = showing.test(verb.lemma) ? filmsReleased(clause, sentence) : filmsIn(objects);
  if (films.length > 0)
    return /^(?:land|win|have|hold|own|take|close)$/.test(verb.lemma)
      ? []
      : told(films, companies, clause, sentence);
  // "the US rights to FILM", "is handling distribution"
  const rights = [...objects, ...(complement(clause, 'on')?.members ?? [])].find(
    ({ phrase }) => phrase.name === null && /^(?:rights|distribution)$/.test(phrase.noun ?? ''),
  );
  if (!rights || !(taking.test(verb.lemma) || verb.lemma === 'handle')) return [];
  if (
    rights.phrase.words.some((word) =>
      /^(?:film|movie|screen|tv|television|book|remake|game|stage|music|publishing|video|sequel|adaptation|exclusive)$/.test(
        word.lower,
      ),
    )
  )
    return [];
  const to = complement(clause, 'to', 'for', 'of');
  const named = to ? filmsIn(to.members) : [];
  if (named.length > 0) return told(named, companies, clause, sentence);
  // "has the American rights": of the film that is talked of.
  const where =
    rights.phrase.mentions.some(({ kind }) => kind === 'place') ||
    rights.phrase.words.some((word) => regional.test(word.lower)) ||
    rights.phrase.noun === 'distribution';
  return !to && where && sentence.topic ? told([sentence.topic], companies, clause, sentence) : [];
}

const regional =
  /^(?:us|uk|u\.s\.|u\.k\.|american|british|domestic|north|worldwide|international|world|irish|french|german|canadian|australian|european|foreign|theatrical|overseas|global)$/;

/** "distributor COMPANY", "the COMPANY release FILM", "a COMPANY release", "FILM, out in May from COMPANY". */
function named(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, topic } = sentence;
  const words = phrase.words.map((word) => word.lower);
  if (phrase.noun === 'distributor' && phrase.name && !phrase.owner?.name) {
    const firms = firmsIn([{ phrase, as: null }]);
    const films = [...new Set(filmsIn(nodes.filter(isPhrase)))];
    const film = films.length === 1 ? films[0] : films.length === 0 ? topic : null;
    return film && !words.some((word) => /^(?:former|rival|other|another)$/.test(word))
      ? told([film], firms, null, sentence, spanOf(phrase))
      : [];
  }
  if (!words.includes('release') || phrase.owner?.name?.kind === 'film') return [];
  const inside = phrase.mentions.filter(({ kind }) => kind === 'company');
  const companies = inside.map(({ name }) => name.name);
  if (companies.length !== 1) return [];
  const release = phrase.words.find((word) => word.lower === 'release');
  if (!release || release.from < (inside[0]?.to ?? 0)) return [];
  if (phrase.name?.kind === 'film')
    return told([phrase.name.name], companies, null, sentence, spanOf(phrase));
  if (phrase.name || phrase.noun !== 'release') return [];
  const clause = sentence.clauses.find(
    ({ verb, objects }) =>
      verb.lemma === 'be' && !verb.negative && objects.some((member) => member.phrase === phrase),
  );
  const before = nodes[at - 2];
  const film = clause
    ? filmsIn(clause.subjects)[0]
    : isLink(nodes[at - 1], 'mark', ',') && isPhrase(before) && filmOf(before)
      ? filmOf(before)
      : phrase.determiner === 'the'
        ? topic
        : null;
  return film ? told([film], companies, null, sentence, spanOf(phrase)) : [];
}

function told(
  films: readonly Name[],
  companies: readonly string[],
  clause: Clause | null,
  sentence: ReadingSentence,
  span: Span | null = null,
): Finding[] {
  const modality = clause ? modalityOf(clause, sentence.nodes, 'release') : 'plain';
  if (modality === 'blocked') return [];
  const [start, end] = clause ? clauseSpan(clause, sentence.nodes) : (span ?? [0, 0]);
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
