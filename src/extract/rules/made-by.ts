import type { Property } from '../../model/statement.ts';
import { type Clause, complement } from '../clauses/clause.ts';
import { listAt, startsClause } from '../phrases/lists.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { filmDescribed, filmsNamed, filmsOfClause, namesOtherWork } from '../reading/film-of-clause.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { likelyMakers } from '../reading/makers.ts';
import { filmOf, filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'made-by';

const work: Record<string, Property> = {
  direct: 'director',
  'co-direct': 'director',
  helm: 'director',
  write: 'screenwriter',
  'co-write': 'screenwriter',
  pen: 'screenwriter',
  script: 'screenwriter',
  'co-script': 'screenwriter',
  adapt: 'screenwriter',
  produce: 'producer',
  'co-produce': 'producer',
};

/** By whom a film "was made" or "filmed" is its director; of companies and in the active it says less. */
const passiveWork: Record<string, Property> = {
  ...work,
  make: 'director',
  film: 'director',
  complete: 'director',
  remake: 'director',
  tell: 'director',
};

/** "A directed FILM", "FILM was written and directed by A", "Directed by A, the film …", "A is to direct". */
export const madeBy: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film', 'topic'] }, { verbs: `${Object.keys(passiveWork)}` }],
  examples: [
    {
      text: 'Jane Okoro directed the thriller Winter Harbour.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The thriller Winter Harbour was written and directed by Jane Okoro.',
      reads: ['Winter Harbour | director | Jane Okoro', 'Winter Harbour | screenwriter | Jane Okoro'],
    },
    {
      text: 'Directed by Jane Okoro, the thriller Winter Harbour opens in May.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'Jane Okoro is directing the thriller Winter Harbour, which Sam Lowe has written.',
      reads: ['Winter Harbour | screenwriter | Sam Lowe'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Jane Okoro co-wrote the script with Sam Lowe.',
      reads: ['Winter Harbour | screenwriter | Jane Okoro', 'Winter Harbour | screenwriter | Sam Lowe'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. The film is produced by Ed Stone and Al Lowe of Quay Films, along with Jo Hart.',
      reads: ['Winter Harbour | producer | Al Lowe', 'Winter Harbour | producer | Jo Hart'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. The third entry in the series and the sequel to the film Low Tide (2018), the film is directed by Jane Okoro and Ed Stone.',
      reads: ['Winter Harbour | director | Jane Okoro', 'Winter Harbour | director | Ed Stone'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Ed Stone and Al Lowe are producing alongside Ian Moss.',
      reads: ['Winter Harbour | producer | Ed Stone', 'Winter Harbour | producer | Ian Moss'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. We hope that Jane Okoro will direct the film again.',
    'The thriller Winter Harbour opens in May. Ed Stone was lined up to direct the film, but left.',
    'The thriller Winter Harbour opens in May. Ed Stone is executive producing.',
    'The thriller Winter Harbour opens in May. Ed Stone was to have directed it.',
    'Jane Okoro directed the play Low Tide.',
    'Jane Okoro declined to direct the thriller Winter Harbour.',
    'The film Winter Harbour opens in May. The studio wanted to direct attention to it, with a song by Tom Reyes.',
    'The film Salt Road is based on a novel of the same name by Tom Reyes, who also wrote Winter Harbour.',
    'Salt Road is a 1991 film. It contains ideas from the 1946 French film of the same title directed by Jane Okoro.',
  ],
  read: (sentence) =>
    sentence.clauses.flatMap((clause, i) => [...active(clause, sentence), ...passive(clause, sentence, i)]),
};

const other =
  /^(?:series|show|play|musical|episode|episodes|sitcom|novel|novels|book|books|song|songs|album|music|video|attention|action|traffic|letter|script|screenplay|memoir|history|plays|lyrics|column)$/;

function active(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  const property = work[verb.lemma];
  if (!property || verb.passive || complement(clause, 'by')) return [];
  // "was to have directed it": it did not come to that.
  const have = verb.chain.lastIndexOf('have');
  if (have > 0 && verb.chain[have - 1] === 'be') return [];
  const subjects = peopleIn(clause.subjects);
  const people =
    subjects.length > 0 ? subjects : verb.form === 'finite' ? [] : peopleIn(clause.others).slice(0, 1);
  if (people.length === 0) return [];
  // An author's other titles are books, unless the text says "film".
  if (
    property === 'screenwriter' &&
    people.every(({ name }) => sentence.article.isAuthor(name) && !sentence.article.isDirector(name)) &&
    filmsIn(clause.others).length === 0 &&
    !clause.objects.some(({ phrase }) =>
      /^(?:film|movie|script|screenplay|adaptation)$/.test(phrase.noun ?? ''),
    )
  )
    return [];
  const text = sentence.nodes;
  const named = filmsIn(clause.objects);
  const object = clause.objects[0]?.phrase;
  const directed = peopleIn(clause.objects);
  const script =
    object && /^(?:script|screenplay|adaptation)$/.test(object.noun ?? '') && object.name === null;
  // "A has adapted the novel": for the film that is talked of.
  const source =
    verb.lemma === 'adapt' &&
    verb.form === 'finite' &&
    object?.name === null &&
    written.test(object.noun ?? '');
  if (verb.lemma === 'adapt' && named.length === 0 && !source && filmsIn(clause.others).length === 0)
    return [];
  const it = object?.pronoun === 'it';
  if (
    named.length === 0 &&
    object &&
    !script &&
    !source &&
    !it &&
    !(directed.length > 0 && property === 'director')
  )
    return [];
  if (object && other.test(object.noun ?? '') && !script && !source && named.length === 0) return [];
  if (namesOtherWork(clause)) return [];
  // "A and B produce.": all that a short sentence says.
  if (
    !object &&
    property !== 'director' &&
    clause.complements.length === 0 &&
    filmsIn(clause.others).length === 0 &&
    !(property === 'producer' && verb.form === 'finite' && verb.tense !== 'past' && sentence.topic !== null)
  )
    return [];
  if (executive(clause, sentence)) return [];
  const films = named.length > 0 ? named : filmsOfClause(clause, sentence);
  const span = clauseSpan(clause, text);
  return [
    ...credits(sentence, id, property, films, [...people, ...together(clause, property)], clause, span),
    // "A, who directed B in FILM".
    ...(directed.length > 0 && filmsNamed(clause).length > 0
      ? credits(sentence, id, 'castMember', films, directed, clause, span)
      : []),
  ];
}

/** "co-wrote the script with B", "are producing alongside B": who does it too. */
function together(clause: Clause, property: Property) {
  if (property === 'director' && clause.verb.lemma === 'direct') return [];
  return peopleIn(
    clause.complements
      .filter(({ prep }) => prep === 'with' || prep === 'alongside')
      .flatMap(({ members }) => members),
  ).filter(({ phrase }) => phrase.name !== null);
}

const isSameName = ({ noun, words }: NounPhrase) =>
  /^(?:name|title)$/.test(noun ?? '') && words.some(({ lower }) => lower === 'same');

/** "are executive producing", "will executive produce". */
function executive({ verb, at }: Clause, { nodes }: ReadingSentence): boolean {
  const before = nodes[at - 1];
  return verb.lemma === 'produce' && isPhrase(before) && /^executive$/.test(before.noun ?? '');
}

/** "by A and B of Quay Films, along with C": the list goes on behind whose people they are. */
function furtherPeople(clause: Clause, { nodes }: ReadingSentence) {
  let i = clause.to;
  if (isLink(nodes[i], 'mark', ',')) i++;
  if (!isLink(nodes[i], 'conj', 'and', '&')) return [];
  const last = clause.complements.at(-1);
  const before = clause.complements.at(-2);
  if (!last || before?.prep !== 'by' || !/^(?:of|from|at|for)$/.test(last.prep) || startsClause(nodes, i + 1))
    return [];
  return peopleIn(listAt(nodes, i + 1).members);
}

const written =
  /^(?:scripts?|screenplays?|novels?|books?|plays?|story|stories|memoirs?|comics?|articles?|adaptation|treatment)$/;

function passive(clause: Clause, sentence: ReadingSentence, index: number): Finding[] {
  // "the 1946 film of the same name directed by A": another one.
  if (clause.subjects.some(isSameName)) return [];
  const { verb } = clause;
  const property = passiveWork[verb.lemma];
  const by = complement(clause, 'by');
  const people = [...peopleIn(by?.members ?? []), ...furtherPeople(clause, sentence)];
  if (!property || people.length === 0) return [];
  // "A directs the film from a script by B".
  if (clause.objects.length > 0 && !verb.passive) return [];
  const hung = by && clause.complements[clause.complements.indexOf(by) - 1];
  if (
    /^(?:from|for|with|in)$/.test(hung?.prep ?? '') &&
    hung?.members.some(({ phrase }) => written.test(phrase.noun ?? ''))
  )
    return [];
  const makes = !work[verb.lemma];
  if (
    makes &&
    (likelyMakers(by?.members ?? [], sentence.article).length !== people.length || people.length > 2)
  )
    return [];
  if (
    clause.subjects.some(
      (phrase) =>
        phrase.name?.kind === 'work' ||
        phrase.name?.kind === 'series' ||
        other.test(phrase.name ? '' : (phrase.noun ?? '')),
    )
  ) {
    if (!/^(?:script|screenplay)$/.test(clause.subjects[0]?.noun ?? '')) return [];
  }
  const subject = filmsIn(clause.subjects);
  const films = subject.length > 0 ? subject : filmDescribed(clause, sentence);
  // "a scheme completed by A": only what is said of a film itself.
  if (makes && subject.length === 0 && !besideFilm(clause, sentence)) return [];
  const properties = [property];
  // "written, produced and directed by A".
  for (let i = index - 1; i >= 0; i--) {
    const before = sentence.clauses[i];
    const more = before && work[before.verb.lemma];
    if (!more || complement(before, 'by') || before.objects.length > 0) break;
    properties.push(more);
  }
  const span = clauseSpan(clause, sentence.nodes);
  return properties.flatMap((each) => credits(sentence, id, each, films.slice(0, 1), people, clause, span));
}

/** "FILM, told in four countries by A", "a western made by A": right behind the title or a word for it, or at the head of the sentence. */
function besideFilm(clause: Clause, { nodes }: ReadingSentence): boolean {
  if (clause.at === 0) return true;
  let i = clause.at - 1;
  while (isLink(nodes[i], 'mark', ',', '"') || isLink(nodes[i], 'adv') || nodes[i]?.kind === 'bracket') i--;
  const before = nodes[i];
  return isPhrase(before) && before.name?.kind !== 'person' && filmOf(before) !== null;
}
