import type { Clause } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type NounPhrase } from '../phrases/nodes.ts';
import { placeOf } from '../phrases/place-in-sentence.ts';
import { filmsBound } from '../reading/film-bound.ts';
import { namesOtherWork } from '../reading/film-of-clause.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { gappedParts } from '../reading/gapped-parts.ts';
import { jobOf } from '../reading/jobs.ts';
import { calledOtherwise, isMaker } from '../reading/not-actors.ts';
import { nameOfPart, partIn } from '../reading/parts.ts';
import { filmOf, filmsIn, type PersonHere, peopleIn, personOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-is';

/** "A was B in FILM", "A is B" of the film in question, "FILM, in which A is a B", "the hero was A". */
export const castIs: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film', 'topic'] }, { verbs: 'be,become,make' }],
  examples: [
    {
      text: 'Anna Field is an actress. She was a smuggler in the thriller Winter Harbour and Mrs Voss in the comedy Salt Road.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Salt Road | castMember | Anna Field | Mrs Voss'],
    },
    {
      text: 'The film Winter Harbour opens in May. Anna Field stars as Greta Voss. Peter Lund is Doctor Vane.',
      reads: ['Winter Harbour | castMember | Peter Lund | Doctor Vane'],
    },
    {
      text: 'The jury praised the film Winter Harbour, in which Anna Field is a nurse.',
      reads: ['Winter Harbour | castMember | Anna Field | a nurse'],
    },
    {
      text: 'In the film Salt Road, released in 1999, Mark Bell was Captain Ash.',
      reads: ['Salt Road | castMember | Mark Bell | Captain Ash'],
    },
    {
      text: 'The film Winter Harbour opens in May. Anna Field stars as Greta Voss. The villain is actor Peter Lund.',
      reads: ['Winter Harbour | castMember | Peter Lund | The villain'],
    },
    {
      text: 'The sequel Salt Road 2 opens in May. Mark Bell and Jo Hart are also back.',
      reads: ['Salt Road 2 | castMember | Jo Hart | returning'],
    },
  ],
  counterExamples: [
    'The play Winter Harbour, in which Anna Field is Greta Voss, and the comedy Salt Road open in May.',
    'The film Winter Harbour opens in May. Anna Field is not Greta Voss.',
    'The film Winter Harbour opens in May. Anna Field is the director.',
    'Jane Okoro was a producer of the film Winter Harbour.',
    'Anna Field was Greta Voss in the sitcom Low Tide.',
    'The film Winter Harbour opens in May. The winner was Anna Field.',
    'The film Winter Harbour opens in May. Peter Lund is the brother of Anna Field.',
  ],
  read: (sentence) =>
    sentence.clauses.flatMap((clause) =>
      /^(?:be|become)$/.test(clause.verb.lemma) && clause.verb.form === 'finite' && !clause.verb.negative
        ? [...isPart(clause, sentence), ...partIs(clause, sentence), ...isBack(clause, sentence)]
        : [],
    ),
};

const noPredicate =
  /^(?:interested|involved|present|born|instrumental|director|guest|visitor|prize|winner|nominee|nomination|one|brother|sister|son|daughter|believer|fan|judge|juror|critic|expert|consultant|adviser|extra|double|assistant|money|lot|reason|time|year|way)$/;

/** "A was a B in FILM", "he was superb in FILM": whoever it is said of was in it. */
function isPart(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { article, nodes } = sentence;
  const people = peopleIn(clause.subjects).filter(({ phrase }) => !calledOtherwise(phrase));
  if (people.length === 0) return [];
  const [object] = clause.objects;
  const films = filmsBound(clause, sentence);
  const inFilm =
    films.length > 0 &&
    (clause.where !== null ||
      clause.complements.some(({ prep, members }) => prep === 'in' && filmsIn(members).length > 0) ||
      clause.complements.every(({ members }) => filmsIn(members).length === 0));
  const actors = people.filter(({ name }) => !isMaker(name, article));
  const out: Finding[] = [];
  if (inFilm) {
    const part = object ? partSaid(object.phrase, article.text) : null;
    if (
      object ? fitsFilm(object.phrase, part) : clause.complements[0]?.prep === 'in' && clause.where === null
    )
      out.push(...told(clause, sentence, films, part?.character ? people : actors, part));
  } else if (
    object &&
    sentence.topic &&
    clause.where === null &&
    isCastTalk(clause, object.phrase, people, sentence)
  )
    out.push(...told(clause, sentence, [sentence.topic], actors, partSaid(object.phrase, article.text)));
  if (out.length > 0)
    for (const { name, part } of gappedParts(clause, sentence))
      out.push(...out.slice(0, 1).map((each) => ({ ...bare(each), value: { person: name }, ...part })));
  // "…, the poet in FILM; and a drug dealer in FILM".
  for (let i = clause.to; i < nodes.length; i++) {
    const node = nodes[i];
    if (isVerb(node) && node.form === 'finite') break;
    if (!isPhrase(node) || isLink(nodes[i - 1], 'prep') || !object || object.phrase === node) continue;
    const somebody = personOf(node);
    if (filmOf(node) || isVerb(nodes[i + 1]) || (somebody && article.isActor(somebody))) continue;
    const { complements, to } = complementsAt(nodes, i + 1);
    const more = complements.filter(({ prep }) => prep === 'in').flatMap(({ members }) => filmsIn(members));
    const part = partSaid(node, article.text);
    if (more.length > 0 && part && fitsFilm(node, part) && (inFilm || actors.length > 0))
      out.push(
        ...credits(
          sentence,
          id,
          'castMember',
          more,
          actors.map(({ name }) => ({ name, part })),
          clause,
          spanOf(clause.verb, nodes[to - 1]),
        ),
      );
  }
  return out;
}

/** Without whom somebody else plays. */
function bare(finding: Finding): Finding {
  const { character: _, role: __, ...rest } = finding;
  return rest;
}

/** "A and B are back (as C)", "A will be back": of the film in question. */
function isBack(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { article, nodes, topic } = sentence;
  let i = clause.at + 1;
  while (isLink(nodes[i], 'adv') && !isLink(nodes[i], 'adv', 'back')) i++;
  if (!isLink(nodes[i], 'adv', 'back') || clause.objects.length > 0 || namesOtherWork(clause)) return [];
  const [next] = complementsAt(nodes, i + 1).complements;
  const as = next?.prep === 'as' ? (next.members[0]?.phrase ?? null) : null;
  if (next && !as && !/^(?:for|in)$/.test(next.prep)) return [];
  // "is back as cinematographer".
  if (as && as.name === null && jobOf(as.noun) !== null) return [];
  const people = peopleIn(clause.subjects).filter(
    ({ name, phrase }) => phrase.name !== null && !isMaker(name, article) && !calledOtherwise(phrase),
  );
  const films = next && !as ? filmsIn(next.members) : topic ? [topic] : [];
  return credits(
    sentence,
    id,
    'castMember',
    films,
    people.map(({ name }) => ({ name, part: people.length === 1 ? partIn(as, article.text) : null })),
    clause,
    clauseSpan(clause, nodes),
    { casting: 'returning' },
  );
}

const partSaid = (phrase: NounPhrase, text: string) =>
  phrase.name && /^(?:film|work|company|place|series)$/.test(phrase.name.kind) ? null : partIn(phrase, text);

function fitsFilm(phrase: NounPhrase, part: Partial<Finding> | null): boolean {
  if (part?.character) return true;
  const job = jobOf(phrase.noun, phrase.words.map(({ lower }) => lower).slice(0, -1));
  if (job) return job.property === 'castMember';
  return phrase.name === null && !noPredicate.test(phrase.noun ?? '');
}

const told = (
  clause: Clause,
  sentence: ReadingSentence,
  films: readonly Name[],
  people: readonly PersonHere[],
  part: Partial<Finding> | null,
): Finding[] =>
  credits(
    sentence,
    id,
    'castMember',
    films,
    people.map(({ name }) => ({ name, part })),
    clause,
    clauseSpan(clause, sentence.nodes),
  );

const castParts =
  /^(?:villains?|hero|heroine|heroes|leads?|baddies?|mother|father|mum|dad|wife|husband|daughters?|sons?|sisters?|brothers?|vicar|priest|detective|inspector|sheriff|cop|policeman|policewoman|captain|soldiers?|nurse|doctor|lawyer|teacher|headmaster|headmistress|boss|gangsters?|thief|thieves|killer|murderer|assassin|spy|spies|king|queen|prince|princess|wizard|witch|lovers?|boyfriend|girlfriend|friends?|neighbou?rs?|landlady|landlord|butler|maid|boys?|girls?|officers?|agents?|grandmother|grandfather|aunt|uncle|stepmother|stepfather|psychiatrist|scientist|journalist|reporter|farmer|widow|widower|bride|groom|couple|parents|cousins?|stranger|love interest|sidekick|mobster|hitman|shepherd|squire|pilot|racers|twins|baron|count|countess|emperor|opponent|monster|creature|narrator|mayor|judge|guard|jailer|sergeant|colonel|general|housekeeper|governess|servant)$/;

/** Without a title in it "A is B" tells of a part only beside other talk of a cast, and where B is no trade of A's own. */
function isCastTalk(
  clause: Clause,
  phrase: NounPhrase,
  people: readonly PersonHere[],
  sentence: ReadingSentence,
): boolean {
  const { article, topic, nodes } = sentence;
  if (namesOtherWork(clause) || people.some(({ phrase: each }) => each.pronoun !== null)) return false;
  const { verb } = clause;
  if (verb.tense === 'conditional' || clause.subordinator !== null) return false;
  const behind = nodes[placeOf(phrase, nodes) + 1];
  // "A and B are its leads".
  if (/^(?:leads?|stars?)$/.test(phrase.noun ?? '') && phrase.owner?.referent?.kind === 'film') return true;
  if (phrase.name?.kind === 'character') return true;
  if (phrase.name) {
    return (
      phrase.name.kind === 'person' &&
      !article.isActor(phrase.name.name) &&
      !article.isDirector(phrase.name.name) &&
      !article.isAuthor(phrase.name.name)
    );
  }
  if (nameOfPart(phrase, article.text) !== null)
    return (phrase.determiner === 'the' || phrase.words.length > 1) && talksOfCast(sentence);
  if (!castParts.test(phrase.noun ?? '')) return false;
  if (isLink(behind, 'prep', 'of', 'to')) {
    const whose = nodes[placeOf(phrase, nodes) + 2];
    if (isPhrase(whose) && whose.name?.kind === 'person') return false;
  }
  const owner = phrase.owner?.name?.kind === 'person' ? phrase.owner.name.name : null;
  if (owner && !article.isActor(owner)) return false;
  return topic !== null && phrase.determiner !== 'a' && talksOfCast(sentence);
}

const castVerb = /^(?:(?:co-)?star|star in|play|portray|voice|appear|cast|feature|reprise)$/;

/** This sentence or the one before it says who plays in something. */
function talksOfCast(sentence: ReadingSentence): boolean {
  return [sentence, sentence.previous].some((each) =>
    each?.clauses.some(
      ({ verb, objects }) =>
        castVerb.test(verb.lemma) ||
        (verb.lemma === 'be' && objects.some(({ phrase }) => phrase.name?.kind === 'character')),
    ),
  );
}

/** "The villain is A", "B is A": a part first, then who plays it. */
function partIs(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { article } = sentence;
  const subject = clause.subjects.at(-1);
  const [object, ...others] = clause.objects;
  if (!subject || !object || others.length > 0 || clause.subjects.length > 1) return [];
  const person = personOf(object.phrase);
  if (!person || object.phrase.pronoun || isMaker(person, article) || calledOtherwise(object.phrase))
    return [];
  if (personOf(subject) || filmOf(subject) || subject.pronoun !== null) return [];
  const character = subject.name?.kind === 'character';
  if (!character && !(subject.name === null && castParts.test(subject.noun ?? '') && talksOfCast(sentence)))
    return [];
  if (subject.owner?.name && !character) return [];
  const films = filmsBound(clause, sentence);
  const film = films[0] ?? (clause.where || namesOtherWork(clause) ? null : sentence.topic);
  return credits(
    sentence,
    id,
    'castMember',
    [film],
    [{ name: person, part: partIn(subject, article.text) }],
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}
