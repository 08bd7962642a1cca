import { type Clause, complement } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { crewJob, crewWords } from '../reading/crew-jobs.ts';
import { filmDescribed, namesOtherWork } from '../reading/film-of-clause.ts';
import { clauseSpan, credits, type Span, spanOf } from '../reading/findings.ts';
import { filmOf, filmsIn, peopleIn, personOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'crew-role';

const byVerb: Record<string, string> = {
  compose: 'composer',
  score: 'composer',
  edit: 'editor',
  choreograph: 'choreographer',
  lens: 'cinematographer',
  photograph: 'cinematographer',
  shoot: 'cinematographer',
  'executive-produce': 'executive producer',
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

/** "executive producer A", "music by A", "edited by A", "A composed the score", "A serves as cinematographer". */
export const crewRole: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film', 'topic'] },
    { words: `${crewWords},${Object.keys(pieceOf)},executive,produce`, verbs: `${Object.keys(byVerb)}` },
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
    const out = sentence.clauses.flatMap((clause) => [
      ...doneBy(clause, sentence),
      ...does(clause, sentence),
      ...servesAs(clause, sentence),
    ]);
    sentence.nodes.forEach((node, i) => {
      if (isPhrase(node))
        out.push(
          ...executes(node, i, sentence),
          ...titled(node, i, sentence),
          ...workBy(node, i, sentence),
          ...withAs(node, i, sentence),
          ...pieceFor(node, i, sentence),
        );
    });
    return out;
  },
};

const told = (
  films: readonly (Name | null)[],
  people: readonly Name[],
  role: string,
  clause: Clause | null,
  sentence: ReadingSentence,
  span: Span,
): Finding[] =>
  credits(
    sentence,
    id,
    role === 'producer' ? 'producer' : 'crewMember',
    films.slice(0, 1),
    people.map((name) => ({ name })),
    clause,
    span,
    role === 'producer' ? {} : { role },
  );

/** "executive producer A (will also attend)", "director of photography A": what a film's people are called beside their names. */
function titled(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, topic } = sentence;
  // "director of photography Ian Moss" is two phrases.
  const photography = phrase.noun === 'photography' || phrase.words.at(0)?.lower === 'photography';
  const of =
    photography &&
    isLink(nodes[at - 1], 'prep', 'of') &&
    isPhrase(nodes[at - 2]) &&
    /^directors?$/.test((nodes[at - 2] as NounPhrase).noun ?? '');
  const words = phrase.words.map((word) => word.lower);
  const job = of ? 'cinematographer' : crewJob(words);
  const person = phrase.name?.kind === 'person' ? phrase.name.name : null;
  if (!job || !person) return [];
  const film = phrase.mentions.find((mention) => mention.kind === 'film');
  const owner = phrase.owner ? filmOf(phrase.owner) : null;
  if (film || owner) return told([film?.name ?? owner], [person], job, null, sentence, spanOf(phrase));
  if (phrase.owner || (phrase.determiner !== null && !of)) return [];
  // Only what is said of nobody but film people: a composer, an editor may be anyone's.
  if (
    !/^(?:executive producer|cinematographer|first assistant director|second assistant director|stunt coordinator|production designer|costume designer|visual effects supervisor|line producer|associate producer|casting director)$/.test(
      job,
    )
  )
    return [];
  if (phrase.mentions.length > 1 || namedOtherwise(sentence)) return [];
  return told([topic], [person], job, null, sentence, spanOf(phrase));
}

/** A play, a show or a company of theirs stands in the sentence: the job may be there. */
const namedOtherwise = ({ nodes }: ReadingSentence) =>
  nodes.some(
    (node) =>
      isPhrase(node) &&
      (node.name?.kind === 'work' ||
        node.name?.kind === 'series' ||
        /^(?:series|show|sitcom|programme|album|play|musical)$/.test(node.noun ?? '')),
  );

/** "the film was edited by A", "its music was composed by A", "a song composed by A". */
function doneBy(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  const people = peopleIn(complement(clause, 'by')?.members ?? []).map(({ name }) => name);
  if (people.length === 0 || clause.objects.length > 0) return [];
  const subject = clause.subjects.at(-1);
  const piece = subject && subject.name === null ? pieceOf[subject.noun ?? ''] : undefined;
  const span = clauseSpan(clause, sentence.nodes);
  if (
    piece &&
    /^(?:compose|write|score|create|provide|design|handle|do|arrange|perform|choreograph|edit)$/.test(
      verb.lemma,
    ) &&
    !(verb.lemma === 'perform')
  ) {
    const owner = subject?.owner ? filmOf(subject.owner) : null;
    const holder = sentence.clauses.find(
      (each) => each.verb.lemma === 'have' && each.objects.some(({ phrase }) => phrase === subject),
    );
    const had = holder ? filmsIn(holder.subjects)[0] : undefined;
    const of = owner ?? had ?? sentence.topic;
    return of && !namesOtherWork(clause) ? told([of], people, piece, clause, sentence, span) : [];
  }
  const role = byVerb[verb.lemma];
  if (!role || verb.lemma === 'compose') return [];
  if (subject?.name && !filmOf(subject)) return [];
  const films = clause.subjects.flatMap((phrase) => filmOf(phrase) ?? []);
  if (
    films.length === 0 &&
    (subject === undefined ||
      !/^(?:film|movie|thriller|comedy|drama|feature|picture|documentary)$/.test(subject.noun ?? ''))
  )
    return [];
  return told(
    films.length > 0 ? films : filmDescribed(clause, sentence),
    people,
    role,
    clause,
    sentence,
    span,
  );
}

/** "A composed the score for FILM", "A edited FILM". */
function does(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects } = clause;
  if (verb.passive || complement(clause, 'by')) return [];
  const people = peopleIn(clause.subjects).map(({ name }) => name);
  const object = objects[0]?.phrase;
  if (people.length === 0 || !object) return [];
  const span = clauseSpan(clause, sentence.nodes);
  const piece = object.name === null ? pieceOf[object.noun ?? ''] : undefined;
  if (piece && /^(?:compose|write|score|provide|choreograph|create|design)$/.test(verb.lemma)) {
    const named = clause.complements
      .filter(({ prep }) => /^(?:for|of|to|in)$/.test(prep))
      .flatMap(({ members }) => filmsIn(members));
    const owner = object.owner ? filmOf(object.owner) : null;
    return told(owner ? [owner] : named, people, piece, clause, sentence, span);
  }
  const role = byVerb[verb.lemma];
  const films = filmsIn(objects);
  return role && films.length > 0 && !/^(?:shoot|compose)$/.test(verb.lemma)
    ? told(films, people, role, clause, sentence, span)
    : [];
}

/** "A and B are executive producing", "A will executive produce FILM". */
function executes(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  const producing = nodes[at + 1];
  const own = phrase.noun === 'produce' && phrase.words.at(-2)?.lower === 'executive';
  if (!own && !(phrase.noun === 'executive' && isVerb(producing) && producing.lemma === 'produce')) return [];
  let i = at - 1;
  while (isVerb(nodes[i]) || isLink(nodes[i], 'adv')) i--;
  if (i === at - 1 || !isPhrase(nodes[i])) return [];
  const object = nodes[own ? at + 1 : at + 2];
  if (isPhrase(object) && !filmOf(object)) return [];
  let first = i;
  while (
    first > 0 &&
    (isPhrase(nodes[first - 1]) || isLink(nodes[first - 1], 'conj') || isLink(nodes[first - 1], 'mark', ','))
  )
    first--;
  const people = peopleIn(nodes.slice(first, i + 1).filter(isPhrase)).map(({ name }) => name);
  const film = isPhrase(object) ? filmOf(object) : sentence.topic;
  return told([film], people, 'executive producer', null, sentence, spanOf(nodes[first], producing));
}

/** "A serves as executive producer", "A is the film's cinematographer", "A is executive producer of FILM". */
function servesAs(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  const as = /^(?:serve|act|work|join|sign on|credit|hire|attach)$/.test(verb.lemma)
    ? complement(clause, 'as')
    : undefined;
  const phrase = as
    ? as.members[0]?.phrase
    : verb.lemma === 'be' || verb.lemma === 'become'
      ? clause.objects[0]?.phrase
      : undefined;
  if (!phrase || phrase.name) return [];
  const role = jobIn(phrase, sentence);
  if (!role) return [];
  const people = peopleIn(clause.subjects).map(({ name }) => name);
  const named = clause.complements
    .filter(({ prep }) => /^(?:of|on|for)$/.test(prep))
    .flatMap(({ members }) => filmsIn(members));
  const other = clause.complements.some(
    ({ prep, members }) =>
      /^(?:of|on|for|at)$/.test(prep) &&
      members.some(({ phrase: each }) => filmOf(each) === null && !/^photography$/.test(each.noun ?? '')),
  );
  const owner = phrase.owner ? filmOf(phrase.owner) : null;
  if (
    (other && named.length === 0) ||
    (phrase.owner && !owner) ||
    (named.length === 0 && !owner && (verb.tense === 'past' || namedOtherwise(sentence)))
  )
    return [];
  return told(
    owner ? [owner] : named.length > 0 ? named : [sentence.topic],
    people,
    role,
    clause,
    sentence,
    clauseSpan(clause, sentence.nodes),
  );
}

function jobIn(phrase: NounPhrase, { nodes }: ReadingSentence): string | null {
  const at = placeOf(phrase, nodes);
  const next = nodes[at + 2];
  if (
    /^directors?$/.test(phrase.noun ?? '') &&
    isLink(nodes[at + 1], 'prep', 'of') &&
    isPhrase(next) &&
    next.noun === 'photography'
  )
    return 'cinematographer';
  return crewJob(phrase.words.map((word) => word.lower));
}

/** "music by A", "with cinematography by A", "songs by A and B". */
function workBy(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const role = phrase.name === null ? pieceOf[phrase.noun ?? ''] : undefined;
  if (!role) return [];
  const is = saidBy(phrase, sentence);
  if (
    phrase.determiner !== null &&
    !(phrase.determiner === 'the' && (is || isLink(sentence.nodes[at + 1], 'mark', ',')))
  )
    return [];
  const next = phrase.determiner === 'the' && isLink(sentence.nodes[at + 1], 'mark', ',') ? at + 2 : at + 1;
  const behind = complementsAt(sentence.nodes, next);
  const by = is ?? (behind.complements[0]?.prep === 'by' ? behind.complements[0] : undefined);
  const to = is ? is.to : behind.to;
  const owner = phrase.owner ? filmOf(phrase.owner) : null;
  if (!by || (phrase.owner && !owner)) return [];
  // "features songs by the band": music that was there before.
  if (
    /^(?:songs?|music|soundtrack)$/.test(phrase.noun ?? '') &&
    !isLink(sentence.nodes[at - 1], 'prep', 'with') &&
    !isLink(sentence.nodes[at - 1], 'mark') &&
    at > 0 &&
    !owner &&
    !is
  )
    return [];
  return told(
    [owner ?? sentence.topic],
    peopleIn(by.members).map(({ name }) => name),
    role,
    null,
    sentence,
    spanOf(phrase, sentence.nodes[to - 1]),
  );
}

/** "The music is by A", "the score will be by A". */
function saidBy(phrase: NounPhrase, { clauses }: ReadingSentence) {
  const clause = clauses.find(({ subjects }) => subjects.length === 1 && subjects[0] === phrase);
  return clause?.verb.lemma === 'be' && clause.objects.length === 0 && !clause.verb.negative
    ? complement(clause, 'by')
    : undefined;
}

/** "A's score for FILM", "an Oscar for his music for FILM". */
function pieceFor(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const role = phrase.name === null ? pieceOf[phrase.noun ?? ''] : undefined;
  const person = phrase.owner ? personOf(phrase.owner) : null;
  if (!role || !person || /^songs?$/.test(phrase.noun ?? '')) return [];
  const [of] = complementsAt(sentence.nodes, at + 1).complements;
  if (!of || !/^(?:for|to|on)$/.test(of.prep)) return [];
  return told(filmsIn(of.members), [person], role, null, sentence, spanOf(phrase, sentence.nodes[of.to - 1]));
}

/** "with A as executive producer". */
function withAs(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, topic } = sentence;
  const job = nodes[at + 2];
  const person = personOf(phrase);
  if (
    !person ||
    !phrase.name ||
    !isLink(nodes[at - 1], 'prep', 'with') ||
    !isLink(nodes[at + 1], 'prep', 'as') ||
    !isPhrase(job)
  )
    return [];
  const role = jobIn(job, sentence) ?? (/^producers?$/.test(job.noun ?? '') ? 'producer' : null);
  return role && !namedOtherwise(sentence)
    ? told([topic], [person], role, null, sentence, spanOf(phrase, job))
    : [];
}
