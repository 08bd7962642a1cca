import { type Clause, complement } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import { isFilmCompany } from '../film-company.ts';
import type { Name } from '../names/name.ts';
import type { Member } from '../phrases/lists.ts';
import { isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { companyNeed, firmsIn } from '../reading/companies.ts';
import { filmDescribed } from '../reading/film-of-clause.ts';
import { clauseSpan, type Span, spanOf } from '../reading/findings.ts';
import { filmNoun } from '../reading/makers.ts';
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
    ...sentence.nodes.flatMap((node) => (isPhrase(node) ? named(node, sentence) : [])),
  ],
};

const showing =
  /^(?:release|distribute|re-release|handle|open|issue|put out|bring|put|roll out|unleash|bow|move|shift|push|push back|delay|postpone|pull|yank|shelve|hold over|reschedule|date|park|put back|bring forward|bump)$/;
const taking = /^(?:acquire|pick up|buy|snap up|purchase|secure|nab|snag|swoop on|swoop)$/;
/** Of the rights alone: whoever has or wins a film may be anybody. */
const holding = /^(?:land|win|take|hold|own|have|close)$/;
/** Also of other things: only with a cinema beside them. */
const vague = /^(?:bring|put)$/;
const shown =
  /^(?:release|distribute|re-release|acquire|pick up|snap up|open|buy|issue|put out|handle|postpone|delay|shelve|pull)$/;
const coming = /^(?:be|due|arrive|come|come out|bow|go|follow|launch|land)$/;
const cinemas = /^(?:cinemas?|theat(?:er|re)s?|screens|multiplexes)$/;
const discs = /^(?:dvds?|blu-ray|disc|video|vhs|cd)$/;
const discSellers = /Home (?:Entertainment|Video)|Records$/;
const plans = /^(?:plans|hopes|aims)$/;
const rightsOrWork = /^(?:rights|distribution)$/;
/** "the remake rights": to make something else of it. */
const otherRights =
  /^(?:film|movie|screen|tv|television|book|remake|game|stage|music|publishing|video|sequel|adaptation|exclusive)$/;
/** To show a film, though nothing says which. */
const showingRights =
  /^(?:us|uk|u\.s\.|u\.k\.|american|british|domestic|north|worldwide|international|world|irish|french|german|canadian|australian|european|foreign|theatrical|overseas|global|distribution)$/;
const notThisOne = /^(?:former|rival|other|another)$/;

const distributorsIn = (members: readonly Member[]) =>
  firmsIn(members).filter((company) => !discSellers.test(company));

const companiesNamed = ({ mentions }: NounPhrase) =>
  mentions.flatMap(({ name }) => (isFilmCompany(name.name) ? name.name : []));

/** "to cinemas", "on DVD". */
const saysPlace = ({ complements }: Clause, place: RegExp) =>
  complements.some(({ members }) => members.some(({ phrase }) => place.test(phrase.noun ?? '')));

/** What is released is the object, "it" where nothing else is named, or nothing at all. */
function filmsReleased({ verb, objects, others }: Clause, topic: Name | null): Name[] {
  const [object] = objects;
  const meant = object ? object.phrase.pronoun === 'it' : verb.lemma === 'distribute';
  const films = filmsIn(object ? objects : others);
  return films.length === 0 && meant && topic ? [topic] : films;
}

function passive(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, subjects } = clause;
  const through = complement(clause, 'through', 'via');
  const by = shown.test(verb.lemma)
    ? (complement(clause, 'by') ?? through)
    : coming.test(verb.lemma)
      ? through
      : undefined;
  if (!by) return [];
  const named = filmsIn(subjects);
  const [subject] = subjects;
  // "The rights were acquired by COMPANY": nothing that is shown.
  if (named.length === 0 && subject && !filmNoun.test(subject.noun ?? '')) return [];
  const films = named.length > 0 ? named : filmDescribed(clause, sentence);
  return told(films, distributorsIn(by.members), clause, sentence);
}

/** "COMPANY will release FILM", also where the verb of planning is read as a noun: "COMPANY plans to release it". */
function whoShows({ subjects, at }: Clause, { nodes }: ReadingSentence): string[] {
  if (subjects.length > 0) return distributorsIn(subjects.map((phrase) => ({ phrase, as: null })));
  const before = nodes[at - 1];
  return isPhrase(before) && plans.test(before.noun ?? '') ? companiesNamed(before) : [];
}

function active(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects } = clause;
  const { topic } = sentence;
  const shows = showing.test(verb.lemma);
  const takes = taking.test(verb.lemma);
  if (verb.passive || !(shows || takes || holding.test(verb.lemma))) return [];
  if (vague.test(verb.lemma) && !saysPlace(clause, cinemas)) return [];
  const companies = whoShows(clause, sentence);
  const films = shows ? filmsReleased(clause, topic) : takes ? filmsIn(objects) : [];
  if (films.length > 0) return told(films, companies, clause, sentence);
  // "the US rights to FILM", "is handling distribution"
  const rights = [...objects, ...(complement(clause, 'on')?.members ?? [])].find(({ phrase }) =>
    rightsOrWork.test(phrase.noun ?? ''),
  );
  if (!rights) return [];
  const words = rights.phrase.words.map((word) => word.lower);
  if (words.some((word) => otherRights.test(word))) return [];
  const to = complement(clause, 'to', 'for', 'of');
  if (to) return told(filmsIn(to.members), companies, clause, sentence);
  // "has the American rights": of the film that is talked of.
  return topic && words.some((word) => showingRights.test(word))
    ? told([topic], companies, clause, sentence)
    : [];
}

/** "distributor COMPANY", "the COMPANY release FILM", "is a COMPANY release". */
function named(phrase: NounPhrase, sentence: ReadingSentence): Finding[] {
  const { nodes, clauses, topic } = sentence;
  const span = spanOf(phrase);
  if (phrase.noun === 'distributor' && !phrase.owner?.name) {
    if (phrase.words.some((word) => notThisOne.test(word.lower))) return [];
    const films = new Set(filmsIn(nodes.filter(isPhrase)));
    const [film = topic] = films;
    return film && films.size <= 1 ? told([film], firmsIn([{ phrase, as: null }]), null, sentence, span) : [];
  }
  if (phrase.noun !== 'release') return [];
  const clause = clauses.find(
    ({ verb, objects }) => verb.lemma === 'be' && objects.some((member) => member.phrase === phrase),
  );
  const film =
    filmOf(phrase) ?? (clause ? filmsIn(clause.subjects)[0] : phrase.determiner === 'the' ? topic : null);
  return film ? told([film], companiesNamed(phrase), clause ?? null, sentence, span) : [];
}

function told(
  films: readonly Name[],
  companies: readonly string[],
  clause: Clause | null,
  sentence: ReadingSentence,
  [start, end]: Span = clause ? clauseSpan(clause, sentence.nodes) : [0, 0],
): Finding[] {
  const modality = clause ? modalityOf(clause, sentence.nodes, 'release') : 'plain';
  // Who sells the discs is another matter.
  if (modality === 'blocked' || (clause && saysPlace(clause, discs))) return [];
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
