import { type Clause, complement } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, isVerb, type NounPhrase } from '../phrases/nodes.ts';
import { filmsNamed, filmsOfClause, namesOtherWork } from '../reading/film-of-clause.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { jobOf } from '../reading/jobs.ts';
import { partIn, partsOf } from '../reading/parts.ts';
import { filmOf, filmsIn, type PersonHere, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-joins';

const joined =
  /^(?:cast|ensemble|franchise|film|movie|sequel|production|project|line-?up|fray|picture|remake|thriller|comedy|drama|roster)$/;
const newcomers =
  /^(?:names|faces|additions|recruits|members|actors|stars|arrivals|newcomers|cast|talents?|players)$/;

/** "A and B join the cast (of FILM) as C", "new names will join, including A", "all of whom reprise their roles". */
export const castJoins: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film', 'topic'] },
    {
      words:
        'names,faces,additions,recruits,members,actors,stars,arrivals,newcomers,cast,talent,talents,players',
      verbs: 'join,board,reprise,resume,replace',
    },
  ],
  examples: [
    {
      text: 'Anna Field has joined the cast of the thriller Winter Harbour as Greta Voss.',
      reads: ['Winter Harbour | castMember | Anna Field | Greta Voss | joining'],
    },
    {
      text: 'The sequel Salt Road 2 opens in May. It sees Jo Hart and Ian Moss join the cast.',
      reads: [
        'Salt Road 2 | castMember | Ian Moss | joining',
        'Salt Road 2 | castMember | Jo Hart | joining',
      ],
    },
    {
      text: 'The sequel Salt Road 2 opens in May. Several new faces join the franchise, including Jo Hart and Ian Moss.',
      reads: [
        'Salt Road 2 | castMember | Jo Hart | joining',
        'Salt Road 2 | castMember | Ian Moss | joining',
      ],
    },
    {
      text: 'The film Salt Road 2 will reunite Mark Bell with Jo Hart and Ian Moss, all of whom reprise their roles.',
      reads: [
        'Salt Road 2 | castMember | Jo Hart | returning',
        'Salt Road 2 | castMember | Ian Moss | returning',
      ],
    },
    {
      text: 'Actor Mark Bell was born in Oslo. He played Captain Ash in the film Salt Road, a role he reprised in the films Low Tide and Night Ferry.',
      reads: [
        'Low Tide | castMember | Mark Bell | returning',
        'Night Ferry | castMember | Mark Bell | returning',
      ],
    },
    {
      text: 'Actor Peter Lund will replace Ian Moss in the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Peter Lund | joining'],
    },
    {
      text: 'The sequel Salt Road 2 opens in May. Jo Hart and Mark Bell also return to their previous roles, with Peter Lund replacing Ian Moss from the first film.',
      reads: ['Salt Road 2 | castMember | Peter Lund | joining'],
    },
    {
      text: 'Actress Anna Field stars in the thriller Winter Harbour. Field is joined by Peter Lund and Jo Hart.',
      reads: ['Winter Harbour | castMember | Jo Hart'],
    },
  ],
  counterExamples: [
    'Tom Reyes will replace Jane Okoro as director of the thriller Winter Harbour.',
    'Anna Field joined the festival jury after the thriller Winter Harbour opened.',
    'The sequel Salt Road 2 opens in May. Several new songs are heard, including one by Jo Hart.',
    'The sequel Salt Road 2 opens in May. Mark Bell has refused to reprise his role as Dunn.',
    'Anna Field has joined the cast of the sitcom Low Tide. The thriller Winter Harbour opens in May.',
  ],
  read: (sentence) =>
    sentence.clauses.flatMap((clause) => [
      ...joins(clause, sentence),
      ...newNames(clause, sentence),
      ...reprises(clause, sentence),
      ...joinedBy(clause, sentence),
      ...replaces(clause, sentence),
    ]),
};

const told = (
  films: readonly (Name | null)[],
  people: readonly PersonHere[],
  clause: Clause,
  sentence: ReadingSentence,
  casting: 'joining' | 'returning',
): Finding[] => {
  const parts = partsOf(people.length, complement(clause, 'as')?.members ?? [], sentence.article.text);
  const all = people.map(({ name, as }, i) => ({
    name,
    part: partIn(as, sentence.article.text) ?? parts[i] ?? null,
  }));
  return credits(sentence, id, 'castMember', films, all, clause, clauseSpan(clause, sentence.nodes), {
    casting,
  });
};

/** "A is joined by B and C (in FILM)": of the film in question, where A is an actor. */
function joinedBy(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (verb.lemma !== 'join' || !verb.passive || namesOtherWork(clause)) return [];
  const by = peopleIn(complement(clause, 'by')?.members ?? []);
  const first = peopleIn(clause.subjects);
  if (by.length === 0 || !first.some(({ name }) => sentence.article.isActor(name))) return [];
  const [film] = filmsNamed(clause);
  const { previous, topic } = sentence;
  const inQuestion = film ?? (previous?.topic === topic ? topic : null);
  return credits(
    sentence,
    id,
    'castMember',
    [inQuestion],
    by.map(({ name, as }) => ({ name, part: partIn(as, sentence.article.text) })),
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}

/** "A will replace B in FILM": A is in it, and of B it says nothing. */
function replaces(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects, complements } = clause;
  if (verb.lemma !== 'replace' || verb.passive) return [];
  if (!objects.some(({ phrase }) => /^(?:person|character)$/.test(phrase.name?.kind ?? ''))) return [];
  const named = complements.filter(({ prep }) => prep === 'in').flatMap(({ members }) => filmsIn(members));
  // "A and B return, with C replacing D": in the same film.
  const among =
    verb.form === 'ing' &&
    isLink(sentence.nodes[sentence.nodes.indexOf(clause.subjects[0] as NounPhrase) - 1], 'prep', 'with') &&
    sentence.clauses.some((each) => each.at < clause.at && /^(?:return|star|reprise)$/.test(each.verb.lemma));
  const films = named.length > 0 || !among ? named : [sentence.topic];
  const as = complement(clause, 'as')?.members[0]?.phrase;
  if (as && as.name === null && jobOf(as.noun)?.property !== 'castMember') return [];
  return told(films, peopleIn(clause.subjects), clause, sentence, 'joining');
}

/** The film that is joined: named behind "the cast of", itself, or in question. */
function filmJoined(object: NounPhrase, clause: Clause, sentence: ReadingSentence): Name | null {
  if (filmOf(object)) return filmOf(object);
  const owner = object.owner ? filmOf(object.owner) : null;
  if (owner) return owner;
  if (
    object.name !== null ||
    !joined.test(object.noun ?? '') ||
    namesOtherWork(clause) ||
    object.mentions.some((mention) => mention.kind === 'work')
  )
    return null;
  const [named] = filmsNamed(clause);
  if (named) return named;
  const beside = clause.complements.find(({ prep }) => /^(?:of|for|in|on)$/.test(prep));
  return beside && beside.dates.length === 0 ? null : sentence.topic;
}

function joins(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects } = clause;
  if (!/^(?:join|board)$/.test(verb.lemma) || verb.passive) return [];
  const object = objects[0]?.phrase;
  if (!object) return [];
  const film = filmJoined(object, clause, sentence);
  if (!film) return [];
  // "The sequel sees A and B join the cast": who joins are the objects of what comes before.
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
  const seen =
    before && before.verb.lemma === 'see' && !before.verb.passive && before.at < clause.at
      ? peopleIn(sentence.nodes.slice(before.at + 1, clause.at).filter(isPhrase))
      : [];
  const subjects = peopleIn(clause.subjects).filter(({ phrase }) => phrase.end <= verb.start);
  const people = seen.length > 0 ? seen : subjects;
  return people.some(({ name }) => sentence.article.isDirector(name) && !sentence.article.isActor(name))
    ? []
    : told([film], people, clause, sentence, 'joining');
}

/** "Several new names will join the franchise, including A", "new additions are A and B", "newcomers include A". */
function newNames(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  const subject = clause.subjects.find((phrase) => phrase.name === null && newcomers.test(phrase.noun ?? ''));
  if (
    !subject ||
    !(
      subject.noun === 'newcomers' ||
      subject.noun === 'additions' ||
      subject.words.some((word) => word.lower === 'new')
    )
  )
    return [];
  const { verb } = clause;
  if (/^(?:be|include)$/.test(verb.lemma))
    return told(
      filmsOfClause(clause, sentence).slice(0, 1),
      peopleIn(clause.objects),
      clause,
      sentence,
      'joining',
    );
  if (verb.lemma !== 'join' && verb.lemma !== 'appear' && verb.lemma !== 'feature') return [];
  const object = clause.objects[0]?.phrase;
  const film = object ? filmJoined(object, clause, sentence) : sentence.topic;
  const include = sentence.clauses.find(
    (each) => each.at > clause.at && each.verb.lemma === 'include' && each.verb.form === 'ing',
  );
  const listed = include
    ? include.objects
    : (complement(clause, 'such as', 'like', 'including')?.members ?? []);
  const people =
    listed.length > 0 && (listed[0]?.phrase.noun ?? '') === 'likes' && include
      ? (complement(include, 'of')?.members ?? [])
      : listed;
  return credits(
    sentence,
    id,
    'castMember',
    [film],
    peopleIn(people),
    clause,
    spanOf(subject, include ? nodes[include.to - 1] : nodes[clause.to - 1]),
    { casting: 'joining' },
  );
}

/** "A and B, all of whom will reprise their roles (from the previous films)": of the film in question. */
function reprises(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects, complements } = clause;
  if (!/^(?:reprise|resume)$/.test(verb.lemma) || verb.passive) return [];
  // "a role he reprised in Salt Road 2": the object stands before.
  const ahead = clause.subjects[0] && sentence.nodes[sentence.nodes.indexOf(clause.subjects[0]) - 1];
  const object = objects[0]?.phrase ?? (isPhrase(ahead) ? ahead : undefined);
  if (!object || object.name || !/^(?:roles?|parts?|characters?|voices?|duties)$/.test(object.noun ?? ''))
    return [];
  if (namesOtherWork(clause)) return [];
  const people = peopleIn(clause.subjects);
  const named = complements
    .filter(({ prep }) => /^(?:in|for)$/.test(prep))
    .flatMap(({ members }) => filmsIn(members));
  // "his role from Salt Road" is the other film.
  const outer = sentence.clauses.find(
    (each) => each.at < clause.at && each.verb.lemma !== 'see' && filmsIn(each.subjects).length > 0,
  );
  const film =
    named[0] ??
    (outer && isRelative(clause, sentence) ? filmsIn(outer.subjects)[0] : undefined) ??
    titleBehind(clause, sentence) ??
    sentence.topic;
  return told(named.length > 1 ? named : [film ?? null], people, clause, sentence, 'returning');
}

const isRelative = (clause: Clause, { nodes }: ReadingSentence) => isLink(nodes[clause.at - 1], 'rel');

/** "Starring A and B, both of whom reprise their roles, FILM opens": the title that the sentence comes to. */
function titleBehind(clause: Clause, { nodes, clauses }: ReadingSentence): Name | null {
  const first = clauses[0];
  if (!first || !isVerb(nodes[0]) || first.verb.form === 'finite' || first === clause) return null;
  const later = clauses.find(
    (each) =>
      each.at > clause.at &&
      each.verb.form === 'finite' &&
      each.subjects.some((phrase) => isPhrase(phrase) && filmOf(phrase)),
  );
  return later ? (filmsIn(later.subjects)[0] ?? null) : null;
}
