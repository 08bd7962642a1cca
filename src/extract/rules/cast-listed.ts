import { type Clause, complement } from '../clauses/clause.ts';
import { listAt, type Member } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { atPremiere } from '../reading/at-premiere.ts';
import { filmDescribed, namesOtherWork } from '../reading/film-of-clause.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { partIn } from '../reading/parts.ts';
import { filmOf, filmsIn, type PersonHere, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-listed';

const castNoun = /^(?:cast|ensemble|line-?up|co-stars|castmates|stars)$/;

/** "stars who turned out on the night included A": of whatever film. */
function areGuests(phrase: NounPhrase, { nodes }: ReadingSentence): boolean {
  const at = placeOf(phrase, nodes);
  const verb = nodes[at + 2];
  return (
    isLink(nodes[at + 1], 'rel') &&
    isVerb(verb) &&
    /^(?:turn|turn out|attend|arrive|come|show up|walk|gather|greet|brave)$/.test(verb.lemma)
  );
}

/** "Rounding out the cast are A and B", "the cast includes A", "FILM reunites A with the likes of B", "the image includes" the cast. */
export const castListed: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film', 'topic'] },
    {
      words:
        'cast,members,member,ensemble,line-up,lineup,co-stars,castmates,stars,image,photo,photograph,picture,snap,selfie',
      verbs: 'reunite,pair,team,bring,unite,star',
    },
  ],
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May. Rounding out the supporting cast are Anna Field, Jo Hart and Ian Moss.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Ian Moss'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Its cast also includes Anna Field and Jo Hart.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Jo Hart'],
    },
    {
      text: 'The thriller Winter Harbour will reunite star Anna Field with the likes of Jo Hart and Ian Moss.',
      reads: ['Winter Harbour | castMember | Jo Hart', 'Winter Harbour | castMember | Ian Moss'],
    },
    {
      text: 'The cast of the thriller Winter Harbour have met for a photo. The photo includes Anna Field, Peter Lund and newcomer Jo Hart.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Jo Hart | joining'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. The director came to the premiere with cast members Jo Hart and Ian Moss.',
      reads: ['Winter Harbour | castMember | Jo Hart', 'Winter Harbour | castMember | Ian Moss'],
    },
    {
      text: 'Director Jane Okoro and stars Jo Hart and Ian Moss attended the premiere of the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Jo Hart', 'Winter Harbour | castMember | Ian Moss'],
    },
    {
      text: 'Starring Anna Field and Jo Hart, both of whom are well known, along with Ian Moss, the thriller Winter Harbour opens in May.',
      reads: ['Winter Harbour | castMember | Ian Moss'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Stars who turned out on the night included Anna Field and Peter Lund.',
    'Stars including Peter Lund attended the premiere of the thriller Winter Harbour.',
    'Director Jane Okoro and Hollywood star Jo Hart attended the premiere of the thriller Winter Harbour.',
    'The thriller Winter Harbour opens in May. The jury includes Anna Field and Jo Hart.',
    'The premiere of the thriller Winter Harbour was on Monday. The photo includes Anna Field and Peter Lund.',
    'The thriller Winter Harbour opens in May. The cast of the sitcom Low Tide includes Anna Field.',
  ],
  read: (sentence) => [
    ...sentence.clauses.flatMap((clause) => [
      ...(sentence.clauses.some(atPremiere) ? [] : castIs(clause, sentence)),
      ...roundOut(clause, sentence),
      ...reunites(clause, sentence),
      ...pictured(clause, sentence),
    ]),
    ...alongWith(sentence),
    ...castMembers(sentence),
    ...withDirector(sentence),
  ],
};

/** "director A and stars B and C came to the premiere of FILM". */
function withDirector(sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  return nodes.flatMap((node, i) => {
    if (!isPhrase(node) || node.name?.kind !== 'person' || node.owner || node.determiner) return [];
    if (!/^(?:(?:co-)?stars|actors|stars)$/.test(node.noun ?? '') || !isLink(nodes[i - 1], 'conj', 'and'))
      return [];
    const director = nodes[i - 2];
    if (!isPhrase(director) || director.name?.kind !== 'person' || director.noun !== 'director') return [];
    const films = [...new Set(filmsIn(nodes.filter(isPhrase)))];
    const film = films.length === 1 ? (films[0] ?? null) : films.length === 0 ? sentence.topic : null;
    const list = listAt(nodes, i);
    return told(sentence, film, peopleIn(list.members), null, spanOf(node, nodes[list.to - 1]));
  });
}

/** "cast members A and B", "fellow cast member A": of the film in question. */
function castMembers(sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  return nodes.flatMap((node, i) => {
    if (!isPhrase(node) || node.name?.kind !== 'person' || !/^members?$/.test(node.noun ?? '')) return [];
    if (!node.words.some((word) => word.lower === 'cast')) return [];
    const list = listAt(nodes, i);
    const film = node.owner ? filmOf(node.owner) : filmOfCast({ ...node, owner: null }, sentence);
    return told(sentence, film, peopleIn(list.members), null, spanOf(node, nodes[list.to - 1]));
  });
}

const told = (
  sentence: ReadingSentence,
  film: ReturnType<typeof filmOf>,
  people: readonly PersonHere[],
  clause: Clause | null,
  span: readonly [number, number],
): Finding[] =>
  people.flatMap((person) => {
    const casting = person.phrase.words.some((word) => /^newcomers?$/.test(word.lower))
      ? ({ casting: 'joining' } as const)
      : {};
    return credits(
      sentence,
      id,
      'castMember',
      [film],
      [{ name: person.name, part: partIn(person.as, sentence.article.text) }],
      clause,
      span,
      casting,
    );
  });

/** The people of a list, also behind "the likes of", without those who only made the film: "as well as director A". */
function castOf(members: readonly Member[], clause: Clause | null): PersonHere[] {
  const [first] = members;
  const likes =
    first &&
    first.phrase.name === null &&
    /^(?:likes|talents?|voices|names|stars)$/.test(first.phrase.noun ?? '');
  const all = likes && clause ? (complement(clause, 'of')?.members ?? []) : members;
  return peopleIn(all).filter(
    ({ phrase }) =>
      phrase.name !== null &&
      !phrase.words.some((word) =>
        /^(?:director|writer|producer|filmmaker|film-maker|cinematographer|composer|screenwriter)$/.test(
          word.lower,
        ),
      ),
  );
}

/** The film whose cast a phrase speaks of: "the cast of FILM", "the film's cast", "the supporting cast". */
function filmOfCast(phrase: NounPhrase, sentence: ReadingSentence): ReturnType<typeof filmOf> {
  const { nodes } = sentence;
  if (phrase.owner) return filmOf(phrase.owner) ?? (phrase.owner.pronoun === 'its' ? sentence.topic : null);
  const at = placeOf(phrase, nodes);
  if (isLink(nodes[at + 1], 'prep', 'of', 'for', 'in')) {
    const of = nodes[at + 2];
    return isPhrase(of) ? filmOf(of) : null;
  }
  if (phrase.words.some((word) => /^(?:original|stage|tv|television|broadway|west|london)$/.test(word.lower)))
    return null;
  return nodes.some((node) => isPhrase(node) && node.name?.kind === 'work') ? null : sentence.topic;
}

/** "the cast includes A", "the supporting cast are A", "the ensemble features A", "the cast is led by A". */
function castIs(clause: Clause, sentence: ReadingSentence): Finding[] {
  const subject = clause.subjects.find((phrase) => phrase.name === null && castNoun.test(phrase.noun ?? ''));
  if (!subject) return [];
  const { verb } = clause;
  if (areGuests(subject, sentence)) return [];
  const led = verb.passive && /^(?:lead|head|round out|top|complete)$/.test(verb.lemma);
  if (!led && !/^(?:include|feature|be|comprise|boast|contain)$/.test(verb.lemma)) return [];
  const people = castOf(led ? (complement(clause, 'by')?.members ?? []) : clause.objects, clause);
  return people.length === 0
    ? []
    : told(sentence, filmOfCast(subject, sentence), people, clause, clauseSpan(clause, sentence.nodes));
}

/** "Rounding out the cast are A and B", "A and B round out the cast". */
function roundOut(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects } = clause;
  if (!/^(?:round out|round|complete|fill out|fill|make up|lead|head|join)$/.test(verb.lemma) || verb.passive)
    return [];
  const object = objects[0]?.phrase;
  if (!object || object.name || !castNoun.test(object.noun ?? '') || object.noun === 'stars') return [];
  const { nodes } = sentence;
  const film = filmOfCast(object, sentence) ?? null;
  if (verb.form === 'ing' && clause.at <= 1) {
    const main = sentence.clauses.find(
      (each) => each.at > clause.at && /^(?:be|include)$/.test(each.verb.lemma),
    );
    return main
      ? told(sentence, film, castOf(main.objects, main), main, spanOf(verb, nodes[main.to - 1]))
      : [];
  }
  return verb.lemma === 'join'
    ? []
    : told(
        sentence,
        film,
        castOf(
          clause.subjects.map((phrase) => ({ phrase, as: null })),
          null,
        ),
        clause,
        clauseSpan(clause, nodes),
      );
}

/** "FILM will reunite A with the likes of B and C", "FILM brings together A and B", "FILM pairs A with B". */
function reunites(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (!/^(?:reunite|pair|team|bring|unite)$/.test(verb.lemma) || verb.passive) return [];
  const film = clause.subjects.map(filmOf).find((name) => name !== null);
  const objects = peopleIn(clause.objects).filter(({ phrase }) => phrase.name !== null);
  if (!film || objects.length === 0 || namesOtherWork(clause)) return [];
  const at = clause.complements.findIndex(({ prep }) => prep === 'with' || prep === 'and');
  const beside = clause.complements[at];
  if (!beside && verb.lemma !== 'bring' && clause.objects.length < 2) return [];
  if (
    verb.lemma === 'bring' &&
    !sentence.nodes.slice(clause.at, clause.to).some((node) => isLink(node, 'adv', 'together'))
  )
    return [];
  const more = beside
    ? castOf(beside.members, { ...clause, complements: clause.complements.slice(at + 1) })
    : [];
  const made = (person: PersonHere) =>
    person.phrase.words.some((word) => /^(?:director|writer|producer|filmmaker)$/.test(word.lower)) ||
    (sentence.article.isDirector(person.name) && !sentence.article.isActor(person.name));
  return told(
    sentence,
    film,
    [...objects, ...more].filter((person) => !made(person)),
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}

const picture = /^(?:image|photo|photograph|picture|snap|selfie)$/;

/** "The cast of FILM united for an image. The image includes A and B". */
function pictured(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { topic, previous } = sentence;
  if (!/^(?:include|feature|show)$/.test(clause.verb.lemma) || clause.verb.passive || !topic) return [];
  if (!clause.subjects.some((phrase) => picture.test(phrase.noun ?? '') && phrase.name === null)) return [];
  const ofCast = [...(previous?.nodes ?? []), ...sentence.nodes.slice(0, clause.at)].some(
    (node) =>
      isPhrase(node) &&
      node.name === null &&
      node.noun === 'cast' &&
      (node.owner ? filmOf(node.owner) : nextFilm(node, previous ?? sentence)) === topic,
  );
  return ofCast
    ? told(sentence, topic, castOf(clause.objects, clause), clause, clauseSpan(clause, sentence.nodes))
    : [];
}

function nextFilm(phrase: NounPhrase, { nodes }: ReadingSentence): ReturnType<typeof filmOf> {
  const at = placeOf(phrase, nodes);
  const of = nodes[at + 2];
  return at >= 0 && isLink(nodes[at + 1], 'prep', 'of') && isPhrase(of) ? filmOf(of) : null;
}

/** "Starring A and B, who …, along with C and D, FILM …": the list goes on behind what is said of its first half. */
function alongWith(sentence: ReadingSentence): Finding[] {
  const { nodes, clauses } = sentence;
  const opening = clauses[0];
  if (opening?.verb.lemma !== 'star' || opening.verb.form !== 'ing' || opening.at > 1) return [];
  const at = nodes.findIndex(
    (node, i) =>
      i > opening.to &&
      isLink(node, 'conj', 'and') &&
      isLink(nodes[i - 1], 'mark', ',') &&
      isPhrase(nodes[i + 1]) &&
      nodes.slice(opening.to, i).some(isVerb),
  );
  if (at < 0) return [];
  const list = listAt(nodes, at + 1);
  const title = nodes[list.to + 1];
  const people = castOf(list.members, null);
  if (
    !isLink(nodes[list.to], 'mark', ',') ||
    !isPhrase(title) ||
    filmsIn([title]).length !== 1 ||
    people.length !== list.members.length
  )
    return [];
  return told(
    sentence,
    filmDescribed(opening, sentence)[0] === filmOf(title) ? filmOf(title) : null,
    people,
    opening,
    spanOf(nodes[at + 1], title),
  );
}
