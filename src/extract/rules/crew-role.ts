import { type Clause, complement } from '../clauses/clause.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Name } from '../names/name.ts';
import { complementsAt, listAt } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { crewJob, crewWords } from '../reading/crew-jobs.ts';
import { namesOtherWork } from '../reading/film-of-clause.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { filmOf, filmsIn, type PersonHere, peopleIn, personOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'crew-role';

const byVerb: Record<string, string> = {
  score: 'composer',
  edit: 'editor',
  choreograph: 'choreographer',
  lens: 'cinematographer',
  photograph: 'cinematographer',
  shoot: 'cinematographer',
};
const pieceOf: Record<string, string> = {
  music: 'composer',
  score: 'composer',
  soundtrack: 'composer',
  song: 'composer',
  songs: 'composer',
  cinematography: 'cinematographer',
  photography: 'cinematographer',
  choreography: 'choreographer',
  editing: 'editor',
  costumes: 'costume designer',
};
const making = wordSet('compose write score create provide design handle do arrange choreograph edit be');
const workingAs = wordSet('serve act work join credit hire attach');
const being = wordSet('be become');
const bindingPiece = wordSet('for to on of');
const bindingJob = wordSet('of on for at');
/** Music that may have been there before: "features songs by the band". */
const music: ReadonlySet<string | null> = wordSet('song songs music soundtrack');
const song: ReadonlySet<string | null> = wordSet('song songs');
const producers: ReadonlySet<string | null> = wordSet('producer producers');
const noFilm: ReadonlySet<string | null> = wordSet('series show sitcom programme album play musical');
const noFilmKinds: ReadonlySet<string | undefined> = wordSet('work series');
const indefinite: ReadonlySet<string | null> = wordSet('a an');
/** Said of nobody but film people: a composer, an editor may be anyone's. */
const filmJobs: ReadonlySet<string> = new Set([
  'executive producer',
  'cinematographer',
  'first assistant director',
  'second assistant director',
  'stunt coordinator',
  'production designer',
  'costume designer',
  'visual effects supervisor',
  'line producer',
  'associate producer',
  'casting director',
]);

/** "executive producer A", "music by A", "edited by A", "A composed the score", "A serves as cinematographer". */
export const crewRole: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film', 'topic'] },
    {
      words: `${crewWords},${Object.keys(pieceOf)},executive,produce`,
      verbs: `compose,${Object.keys(byVerb)}`,
    },
  ],
  examples: [
    {
      text: 'Composer Ida Brandt was born in Oslo. Brandt won a prize for her score for the thriller Winter Harbour.',
      reads: ['Winter Harbour | crewMember | Ida Brandt | composer'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. The film’s composer Ida Brandt is pleased.',
      reads: ['Winter Harbour | crewMember | Ida Brandt | composer'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Sam Lowe will be executive producer.',
      reads: ['Winter Harbour | crewMember | Sam Lowe | executive producer'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Its music was composed by Ida Brandt.',
      reads: ['Winter Harbour | crewMember | Ida Brandt | composer'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Director of photography Ian Moss will attend the premiere.',
      reads: ['Winter Harbour | crewMember | Ian Moss | cinematographer'],
    },
    {
      text: 'The thriller Winter Harbour was edited by Jo Hart.',
      reads: ['Winter Harbour | crewMember | Jo Hart | editor'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Ian Moss serves as stunt coordinator.',
      reads: ['Winter Harbour | crewMember | Ian Moss | stunt coordinator'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. The music is by Ida Brandt.',
      reads: ['Winter Harbour | crewMember | Ida Brandt | composer'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Magazine editor Ida Brandt liked it.',
    'The thriller Winter Harbour opens in May. The composer Ida Brandt was compared to the director.',
    'The opera Low Tide was composed by Ida Brandt. The thriller Winter Harbour opens in May.',
    'The thriller Winter Harbour opens in May. Sam Lowe was replaced as executive producer.',
  ],
  read(sentence) {
    const { clauses, nodes } = sentence;
    return [
      ...clauses.flatMap((clause) => [
        ...doneBy(clause, sentence),
        ...does(clause, sentence),
        ...servesAs(clause, sentence),
      ]),
      ...nodes.flatMap((node, i) =>
        isPhrase(node)
          ? [
              ...executes(node, i, sentence),
              ...titled(node, i, sentence),
              ...workBy(node, i, sentence),
              ...pieceFor(node, sentence),
            ]
          : isLink(node, 'prep', 'with')
            ? withAs(i, sentence)
            : [],
      ),
    ];
  },
};

/** By a clause, or by parts of the sentence. */
function told(
  films: readonly (Name | null)[],
  people: readonly PersonHere[],
  role: string,
  by: Clause | readonly Node[],
  sentence: ReadingSentence,
): Finding[] {
  const clause = 'verb' in by ? by : null;
  const span =
    'verb' in by ? clauseSpan(by, sentence.nodes) : spanOf(...by, ...people.map((each) => each.phrase));
  return role === 'producer'
    ? credits(sentence, id, 'producer', films, people, clause, span)
    : credits(sentence, id, 'crewMember', films, people, clause, span, { role });
}

const pieceIn = ({ name, noun }: NounPhrase) => (name === null && noun !== null ? pieceOf[noun] : undefined);

/** The films of "the film's score", "the score for the film", or null where none is told. */
function filmsOfPiece(piece: NounPhrase, { nodes }: ReadingSentence): Name[] | null {
  const owner = piece.owner ? filmOf(piece.owner) : null;
  if (owner) return [owner];
  const [of] = complementsAt(nodes, placeOf(piece, nodes) + 1).complements;
  return of && bindingPiece.has(of.prep) ? filmsIn(of.members) : null;
}

/** A play, a show or a company of theirs stands in the sentence: the job may be there. */
const namedOtherwise = ({ nodes }: ReadingSentence) =>
  nodes.some((node) => isPhrase(node) && (noFilmKinds.has(node.name?.kind) || noFilm.has(node.noun)));

/** "executive producer A (will also attend)", "director of photography A": what a film's people are called beside their names. */
function titled(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, topic } = sentence;
  if (phrase.name?.kind !== 'person') return [];
  // "director of photography Ian Moss" is two phrases.
  const job = jobBetween((nodes[at - 2] ?? phrase).start, phrase.name.start, sentence);
  if (!job) return [];
  const film = phrase.owner
    ? filmOf(phrase.owner)
    : phrase.mentions.find((mention) => mention.kind === 'film')?.name;
  if (film) return told([film], peopleIn([phrase]), job, [phrase], sentence);
  const alone = phrase.owner === null && phrase.determiner === null && phrase.mentions.length === 1;
  return alone && filmJobs.has(job) && !namedOtherwise(sentence)
    ? told([topic], peopleIn([phrase]), job, [phrase], sentence)
    : [];
}

/** The job that a stretch of the text ends with. */
const jobBetween = (start: number, end: number, { article }: ReadingSentence) =>
  crewJob(article.text.slice(start, end).toLowerCase().trim().split(/\s+/));

/** "the film was edited by A", "its music was composed by A", "the music is by A", "a song composed by A". */
function doneBy(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  const people = peopleIn(complement(clause, 'by')?.members ?? []);
  const subject = clause.subjects.at(-1);
  const piece = subject && pieceIn(subject);
  if (subject && piece && making.has(verb.lemma) && clause.objects.length === 0) {
    const films = filmsOfPiece(subject, sentence) ?? [sentence.topic];
    return namesOtherWork(clause) ? [] : told(films, people, piece, clause, sentence);
  }
  const role = byVerb[verb.lemma];
  return role ? told(filmsIn(clause.subjects), people, role, clause, sentence) : [];
}

/** "A composed the score for FILM", "A edited FILM". */
function does(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects } = clause;
  const people = peopleIn(clause.subjects);
  const object = objects[0]?.phrase;
  const piece = object && pieceIn(object);
  if (object && piece && making.has(verb.lemma))
    return told(filmsOfPiece(object, sentence) ?? [], people, piece, clause, sentence);
  const role = byVerb[verb.lemma];
  // "Jane Okoro shot FILM": its director.
  return role && verb.lemma !== 'shoot' ? told(filmsIn(objects), people, role, clause, sentence) : [];
}

/** "A and B are executive producing", "A will executive produce FILM". */
function executes(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, topic, article } = sentence;
  const next = nodes[at + 1];
  const last = isVerb(next) ? next : phrase;
  if (!/^executive produc(?:e|ing)$/i.test(article.text.slice(phrase.start, last.end))) return [];
  let to = at - 1;
  while (isVerb(nodes[to]) || isLink(nodes[to], 'adv')) to--;
  if (!isPhrase(nodes[to])) return [];
  let from = to;
  while (isListPart(nodes[from - 1])) from--;
  const people = peopleIn(nodes.slice(from, to + 1).filter(isPhrase));
  const object = last === phrase ? next : nodes[at + 2];
  const film = isPhrase(object) ? filmOf(object) : topic;
  return told([film], people, 'executive producer', [last], sentence);
}

const isListPart = (node: Node | undefined) =>
  isPhrase(node) || isLink(node, 'conj') || isLink(node, 'mark', ',');

/** "A serves as executive producer", "A is the film's cinematographer", "A is executive producer of FILM". */
function servesAs(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  const jobs = workingAs.has(verb.lemma)
    ? complement(clause, 'as')?.members
    : being.has(verb.lemma)
      ? clause.objects
      : undefined;
  const phrase = jobs?.[0]?.phrase;
  const role = phrase && jobIn(phrase, sentence);
  if (!role) return [];
  const people = peopleIn(clause.subjects);
  if (phrase.owner) return told([filmOf(phrase.owner)], people, role, clause, sentence);
  const places = clause.complements
    .filter(({ prep }) => bindingJob.has(prep))
    .flatMap(({ members }) => members);
  const films = filmsIn(places);
  if (films.length > 0) return told(films, people, role, clause, sentence);
  const elsewhere = places.some((place) => place.phrase.noun !== 'photography');
  return elsewhere || verb.tense === 'past' || isTrade(phrase, role) || namedOtherwise(sentence)
    ? []
    : told([sentence.topic], people, role, clause, sentence);
}

/** "He is a composer": what he is in life, or plays. */
const isTrade = ({ determiner }: NounPhrase, role: string) =>
  indefinite.has(determiner) && !filmJobs.has(role);

/** The job that a phrase names, which is two for a "director of photography". */
function jobIn(phrase: NounPhrase, sentence: ReadingSentence): string | null {
  const { nodes } = sentence;
  const behind = nodes[placeOf(phrase, nodes) + 2];
  const last = isPhrase(behind) && behind.noun === 'photography' ? behind : phrase;
  return jobBetween(phrase.start, last.end, sentence);
}

/** "music by A", "with cinematography by A", "the score, by A and B". */
function workBy(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, topic } = sentence;
  const role = pieceIn(phrase);
  const [by] = complementsAt(nodes, at + 1).complements;
  if (!role || by?.prep !== 'by') return [];
  const people = peopleIn(by.members);
  if (phrase.owner) return told([filmOf(phrase.owner)], people, role, [phrase], sentence);
  const before = nodes[at - 1];
  const used = before !== undefined && !isLink(before, 'prep', 'with') && !isLink(before, 'mark');
  const inserted = isLink(nodes[at + 1], 'mark', ',');
  const some = phrase.determiner !== null && !(phrase.determiner === 'the' && inserted);
  return some || (used && music.has(phrase.noun)) ? [] : told([topic], people, role, [phrase], sentence);
}

/** "A's score for FILM", "an Oscar for his music for FILM". */
function pieceFor(phrase: NounPhrase, sentence: ReadingSentence): Finding[] {
  const role = pieceIn(phrase);
  return role && phrase.owner && personOf(phrase.owner) && !song.has(phrase.noun)
    ? told(filmsOfPiece(phrase, sentence) ?? [], peopleIn([phrase.owner]), role, [phrase], sentence)
    : [];
}

/** "with A as executive producer". */
function withAs(at: number, sentence: ReadingSentence): Finding[] {
  return listAt(sentence.nodes, at + 1).members.flatMap(({ phrase, as }) => {
    if (!as || namedOtherwise(sentence)) return [];
    const role = producers.has(as.noun) ? (jobIn(as, sentence) ?? 'producer') : jobIn(as, sentence);
    return role && !isTrade(as, role) ? told([sentence.topic], peopleIn([phrase]), role, [as], sentence) : [];
  });
}
