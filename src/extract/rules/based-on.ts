import { type Clause, complement } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { type Complement, complementsAt, type Member } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type NounPhrase } from '../phrases/nodes.ts';
import { filmMeantBy } from '../reading/film-meant-by.ts';
import { filmDescribed } from '../reading/film-of-clause.ts';
import { clauseSpan, type Span, spanOf } from '../reading/findings.ts';
import { filmOf, isNamedFilm, personOf } from '../reading/people-and-films.ts';
import { workTold } from '../reading/work-told.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'based-on';

/** "FILM is based on the novel by A", "FILM, adapted from A's play X", "the film adaptation of X", "a remake of the 1972 film F". */
export const basedOn: Rule = {
  id,
  needs: [
    {
      words:
        'from,of,adaptation,version,remake,re-make,retelling,reimagining,re-imagining,dramatisation,dramatization',
      verbs: 'base,adapt,inspire,draw,take,come,derive,be',
    },
  ],
  examples: [
    {
      text: 'The thriller Winter Harbour, based on a novel by Ann Lisle, opens in May.',
      reads: ['Winter Harbour | basedOn | novel by Ann Lisle'],
    },
    {
      text: 'The comedy Salt Road was adapted from a novel of the same name.',
      reads: ['Salt Road | basedOn | Salt Road'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. The film is inspired by the true story of a smuggler.',
      reads: ['Winter Harbour | basedOn | true story of a smuggler'],
    },
    {
      text: 'Anna Field will star in the film version of Winter Harbour. The film Winter Harbour opens in May.',
      reads: ['Winter Harbour | basedOn | Winter Harbour'],
    },
    {
      text: 'The thriller Night Ferry, a remake of the 1972 film Low Tide, opens in May.',
      reads: ['Night Ferry | basedOn | Low Tide'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. It comes from a short story by Ann Lisle.',
      reads: ['Winter Harbour | basedOn | short story by Ann Lisle'],
    },
    {
      text: 'The thriller Winter Harbour, taken from the Ann Lisle novel, opens in May.',
      reads: ['Winter Harbour | basedOn | Ann Lisle novel'],
    },
    {
      text: 'The thriller Winter Harbour, Jane Okoro’s film of the play by Ann Lisle, opens in May.',
      reads: ['Winter Harbour | basedOn | play by Ann Lisle'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. The prop was taken from a novel by Ann Lisle.',
    'The thriller Winter Harbour opens in May. The actor comes from a family of writers.',
    'The production company of the thriller Winter Harbour is based in Oslo.',
    'The play Salt Road is based on a novel by Ann Lisle. The thriller Winter Harbour opens in May.',
    'The thriller Winter Harbour opens in May. It is not based on a true story.',
    'The festival showed the original version of the film Winter Harbour.',
    'Anna Field starred in a stage adaptation of the film Winter Harbour.',
  ],
  read(sentence) {
    const out = sentence.clauses.flatMap((clause) => made(clause, sentence));
    sentence.nodes.forEach((node, i) => {
      if (isPhrase(node)) out.push(...versionOf(node, i, sentence), ...fromWork(i, sentence));
    });
    return out;
  },
};

const finding = (film: Name, text: string, [start, end]: Span): Finding => ({
  subject: film,
  property: 'basedOn',
  value: { text },
  start,
  end,
  rule: id,
});

/** The preposition that leads to the source, by the verb. */
const leads: Record<string, readonly string[]> = {
  base: ['on', 'upon'],
  adapt: ['from'],
  inspire: ['by'],
  draw: ['from', 'on', 'upon'],
  take: ['from'],
  come: ['from'],
  derive: ['from'],
  be: ['from'],
};
/** "draws on a comic", "comes from a story": what a film itself does. */
const ofItself = /^(?:draw|come|be)$/;

const notFilm =
  /^(?:series|show|play|musical|opera|characters?|games?|role|book|novel|sitcom|episode|song|album|exhibition|company|firm|studio|group|choreography|score|costumes?|design|sets?|performance|look|ride|toys?)$/;

function made(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  const prepositions = leads[verb.lemma];
  if (!prepositions || verb.negative) return [];
  const source = complement(clause, ...prepositions);
  const first = source?.members[0];
  if (!source || !first) return [];
  // What a script is written for is the film itself.
  if (/^(?:script|screenplay)s?$/.test(first.phrase.noun ?? '') && !first.phrase.name) return [];
  // "A director based on the coast", "the play is based on": whose source it is must be a film's.
  const subject = clause.subjects.at(-1);
  const script = /^(?:screenplay|script|story|plot|premise)$/.test(subject?.noun ?? '');
  if (subject && !filmOf(subject) && !script && subject.name) return [];
  if (
    verb.form === 'finite' &&
    !verb.passive &&
    verb.lemma !== 'adapt' &&
    !(ofItself.test(verb.lemma) && (script || (subject && filmOf(subject)))) &&
    clause.at > 0 &&
    subject &&
    !participleAfter(clause, sentence)
  )
    return [];
  const adapted = verb.lemma === 'adapt' && clause.objects.length > 0;
  if (adapted && !clause.objects.some(({ phrase }) => filmOf(phrase))) return [];
  const beside = sentence.nodes[clause.at - 1];
  if (isPhrase(beside) && !filmOf(beside) && notFilm.test(beside.noun ?? '')) return [];
  const opening = clause.subjects.length > 0 && clause.subjects.every((phrase) => phrase.start > verb.start);
  if (!opening && subject && !filmOf(subject) && !script && notFilm.test(subject.noun ?? '')) return [];
  const films = adapted
    ? clause.objects.flatMap(({ phrase }) => filmOf(phrase) ?? [])
    : filmDescribed(clause, sentence);
  const [film] = films;
  if (!film) return [];
  // Much comes from somewhere; a film that comes from a book is made from it.
  if (/^(?:take|come|be|derive)$/.test(verb.lemma) || (verb.lemma === 'draw' && source.prep !== 'from')) {
    if (!isBook(first.phrase, sentence) || (subject && !script && !filmOf(subject))) return [];
    if (verb.lemma === 'take' && verb.form === 'finite' && !verb.passive) return [];
    if (/^(?:be|come|draw)$/.test(verb.lemma) && !subject) return [];
  }
  const told = workTold(first.phrase, behind(clause.complements, source), film, sentence);
  return told ? [finding(film, told.text, spanOf(...near(clause, sentence), told))] : [];
}

const book =
  /^(?:novel|novels|novella|book|books|play|plays|story|stories|memoir|memoirs|comic|comics|bestseller|biography|autobiography|poem|manga|musical|game|article|diaries|tale|legend)$/;

/** A book, a play, …: also "the Ann Lisle novel", which is two phrases, and "the first of Ann Lisle's novels". */
function isBook(phrase: NounPhrase, { nodes }: ReadingSentence): boolean {
  if (phrase.name?.kind === 'work' || book.test(phrase.noun ?? '')) return true;
  const next = nodes[nodes.indexOf(phrase) + 1];
  if (isPhrase(next) && next.name === null && next.determiner === null && book.test(next.noun ?? ''))
    return phrase.name?.kind === 'person';
  const [of] = complementsAt(nodes, nodes.indexOf(phrase) + 1).complements;
  return (
    of?.prep === 'of' &&
    /^(?:first|second|third|one|several|two)$/.test(phrase.noun ?? phrase.words.at(-1)?.lower ?? '') &&
    book.test(of.members[0]?.phrase.noun ?? '')
  );
}

/** "a thriller based on": a past form that only stands like a finite verb. */
function participleAfter(clause: Clause, { nodes }: ReadingSentence): boolean {
  const before = nodes[clause.at - 1];
  return (
    isPhrase(before) ||
    isLink(before, 'mark', ',', '-') ||
    isLink(before, 'adv') ||
    before?.kind === 'bracket'
  );
}

const near = (clause: Clause, sentence: ReadingSentence) => {
  const [start] = clauseSpan({ ...clause, to: clause.at + 1 }, sentence.nodes);
  return [{ start: Math.min(start, clause.verb.start), end: clause.verb.end }];
};

const behind = (complements: readonly Complement[], source: Complement) =>
  complements.slice(complements.indexOf(source) + 1);

const version =
  /^(?:adaptation|version|remake|re-make|retelling|reimagining|re-imagining|dramatisation|dramatization)$/;
const screen =
  /^(?:film|movie|screen|big-screen|big|cinema|cinematic|feature|feature-length|live-action|hollywood|animated|imax|3d|forthcoming|upcoming|new|planned)$/;
const onScreen =
  /^(?:film|movie|screen|big-screen|big|cinema|cinematic|feature|feature-length|live-action|hollywood|animated)$/;
const stage =
  /^(?:stage|tv|television|musical|radio|broadway|theatre|theatrical|opera|ballet|bbc|small|small-screen|original|cut|extended|edited|censored|longer|shorter|latest|video|audio|dvd|final|english|dubbed|subtitled|earlier|previous)$/;

/** "a film version of X", "the film adaptation of A's X", "a remake of the 1972 film F". */
function versionOf(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const film = /^(?:film|movie)$/.test(phrase.noun ?? '') && isBookBehind(at, sentence);
  if (phrase.name || !(version.test(phrase.noun ?? '') || film) || phrase.determiner === 'no') return [];
  const words = phrase.words.map((word) => word.lower);
  const owned = phrase.owner ? personOf(phrase.owner) : null;
  const remake = /^re/.test(phrase.noun ?? '');
  if (words.some((word) => stage.test(word)) && !words.includes('big')) return [];
  const bookBehind = isBookBehind(at, sentence);
  if (
    !remake &&
    !bookBehind &&
    !words.some((word) => screen.test(word)) &&
    !(owned && phrase.noun !== 'version') &&
    phrase.noun !== 'adaptation'
  )
    return [];
  const { complements } = complementsAt(sentence.nodes, at + 1);
  const [source, ...more] = complements;
  const first: Member | undefined = source?.members[0];
  if (source?.prep !== 'of' || !first || source.members.length > 1) return [];
  const meant = filmMeantBy(phrase, at, source.to, sentence);
  const own = first.phrase;
  const namesake = isNamedFilm(own) ? filmOf(own) : null;
  const made =
    meant && meant.film !== namesake
      ? meant.film
      : (namesake ??
        (phrase.determiner === 'the' && phrase.noun === 'adaptation'
          ? (sentence.topic ?? (sentence.previous === null ? sentence.article.main : null))
          : null));
  if (!made) return [];
  // "a new version of FILM" is another film, of its name or not.
  if (made === namesake && phrase.noun === 'version' && !words.some((word) => onScreen.test(word))) return [];
  if (made === namesake && (remake ? !futureOf(sentence, at) : false) && own.year === null) return [];
  // "remake of the 1972 film F" without a title of its own: two films of one name.
  if (made === namesake && own.year !== null) return [];
  const told = workTold(own, more, made, sentence);
  return told ? [finding(made, told.text, spanOf(phrase, told))] : [];
}

/** "of A's novel", "of the play by A". */
function isBookBehind(at: number, sentence: ReadingSentence): boolean {
  const [source] = complementsAt(sentence.nodes, at + 1).complements;
  const first = source?.prep === 'of' ? source.members[0]?.phrase : undefined;
  return first !== undefined && first.name?.kind !== 'film' && isBook(first, sentence);
}

/** A remake that is being made goes by its model's name; of one long made a title of its own is to be expected. */
function futureOf(sentence: ReadingSentence, at: number): boolean {
  const clause = sentence.clauses.findLast((each) => each.at < at && at < each.to + 1);
  return (
    clause !== undefined &&
    (clause.verb.tense === 'future' || clause.verb.tense === 'present' || clause.verb.form !== 'finite')
  );
}

/** "FILM, from the novel by A": only between commas, right behind the title. */
function fromWork(at: number, sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  const [title, comma, from, object] = [nodes[at], nodes[at + 1], nodes[at + 2], nodes[at + 3]];
  if (
    !isPhrase(title) ||
    !isNamedFilm(title) ||
    !isLink(comma, 'mark', ',') ||
    !isLink(from, 'prep', 'from', 'out of') ||
    !isPhrase(object)
  )
    return [];
  if (!isBook(object, sentence)) return [];
  const film = filmOf(title);
  const { complements, to } = complementsAt(nodes, at + 4);
  if (!film || isVerb(nodes[to - 1])) return [];
  const told = workTold(object, complements, film, sentence);
  return told ? [finding(film, told.text, spanOf(title, told))] : [];
}
