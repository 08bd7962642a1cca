import { type Clause, complement } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { filmsNamed, namesOtherWork } from '../reading/film-of-clause.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { jobOf } from '../reading/jobs.ts';
import { partIn } from '../reading/parts.ts';
import { filmsIn, type PersonHere, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-announced';

/** "A has been cast in FILM", "A is attached as B", "A signed on to FILM", "A joins B and C", "FILM adds A to its cast", "A returns as B". */
export const castAnnounced: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film', 'topic'] },
    { verbs: 'cast,recast,attach,set,confirm,announce,hire,tap,enlist,sign on,sign up,sign,join,add,return' },
  ],
  examples: [
    {
      text: 'Anna Field has been cast in the thriller Winter Harbour as a smuggler.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'The thriller Winter Harbour will shoot in Oslo. Anna Field and Peter Lund are already cast.',
      reads: ['Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'The thriller Winter Harbour will shoot in Oslo. Anna Field is attached as Greta Voss.',
      reads: ['Winter Harbour | castMember | Anna Field | Greta Voss'],
    },
    {
      text: 'Anna Field has signed on for the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Anna Field | joining'],
    },
    {
      text: 'Anna Field has been cast in the thriller Winter Harbour. Field joins Peter Lund and Jo Hart.',
      reads: ['Winter Harbour | castMember | Peter Lund', 'Winter Harbour | castMember | Jo Hart'],
    },
    {
      text: 'The thriller Winter Harbour has added Anna Field and Jo Hart to its cast.',
      reads: ['Winter Harbour | castMember | Anna Field | joining'],
    },
    {
      text: 'The sequel Salt Road 2 opens in May. Anna Field and Peter Lund will be returning as Greta Voss and Captain Ash.',
      reads: [
        'Salt Road 2 | castMember | Anna Field | Greta Voss | returning',
        'Salt Road 2 | castMember | Peter Lund | Captain Ash | returning',
      ],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour will shoot in Oslo. Jane Okoro is attached as director.',
    'The thriller Winter Harbour will shoot in Oslo. Anna Field has been cast in the sitcom Low Tide.',
    'The thriller Winter Harbour will shoot in Oslo. Anna Field was being considered as Greta Voss.',
    'The thriller Winter Harbour opened in May. Anna Field joined Peter Lund at the premiere.',
    'The thriller Winter Harbour opened in May. Anna Field was confirmed as a guest.',
  ],
  read: (sentence) =>
    sentence.clauses.flatMap((clause) => [
      ...chosen(clause, sentence),
      ...signs(clause, sentence),
      ...joinsOthers(clause, sentence),
      ...added(clause, sentence),
      ...returns(clause, sentence),
    ]),
};

const told = (
  film: Name | null,
  people: readonly PersonHere[],
  clause: Clause,
  sentence: ReadingSentence,
  extra: Partial<Finding> = {},
): Finding[] => {
  const as = complement(clause, 'as')?.members ?? [];
  const { text } = sentence.article;
  const each = as.length === people.length;
  return credits(
    sentence,
    id,
    'castMember',
    [film],
    people.map(({ name, as: own }, i) => ({
      name,
      part: partIn(own ?? (each ? (as[i]?.phrase ?? null) : null), text),
    })),
    clause,
    clauseSpan(clause, sentence.nodes),
    extra,
  );
};

/** The one film that a clause names, or the sentence's where it names nothing else. */
function filmHere(clause: Clause, sentence: ReadingSentence): Name | null {
  const named = [...new Set(filmsNamed(clause))];
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  if (namesOtherWork(clause)) return null;
  const inSomething = clause.complements.some(
    ({ prep, members }) =>
      /^(?:in|on|for|to|at|by|of)$/.test(prep) &&
      members.some(
        ({ phrase }) =>
          !/^(?:roles?|parts?|lead|leads|cast|ensemble|film|movie|project)$/.test(phrase.noun ?? ''),
      ),
  );
  return inSomething ? null : sentence.topic;
}

/** "A has been cast (in FILM)", "A is attached as B". */
function chosen(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (!verb.passive || !/^(?:cast|recast|attach|set|confirm|announce|hire|tap|enlist)$/.test(verb.lemma))
    return [];
  const people = peopleIn(clause.subjects);
  if (people.length === 0) return [];
  const as = complement(clause, 'as')?.members ?? [];
  if (as.some(({ phrase }) => jobOf(phrase.noun) !== null && phrase.name === null)) return [];
  // Whom one hires or confirms may be anybody, unless a part is named.
  const part = partIn(as[0]?.phrase ?? people[0]?.as ?? null, sentence.article.text);
  if (verb.lemma !== 'cast' && !part?.character) return [];
  if (verb.lemma === 'cast' && complement(clause, 'by')) return [];
  return told(filmHere(clause, sentence), people, clause, sentence);
}

/** "A has signed on for FILM". */
function signs(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (!/^(?:sign on|sign up|sign)$/.test(verb.lemma) || verb.passive) return [];
  if (complement(clause, 'as')?.members.some(({ phrase }) => phrase.name === null)) return [];
  const films = clause.complements
    .filter(({ prep }) => /^(?:for|to)$/.test(prep))
    .flatMap(({ members }) => filmsIn(members));
  const [film] = films;
  const made = ({ name, phrase }: PersonHere) =>
    sentence.article.isDirector(name) ||
    (phrase.noun !== null && jobOf(phrase.noun)?.property !== 'castMember' && jobOf(phrase.noun) !== null);
  if (!film || films.length > 1) return [];
  return told(
    film,
    peopleIn(clause.subjects).filter((each) => !made(each)),
    clause,
    sentence,
    { casting: 'joining' },
  );
}

/** "A joins B and C": of the film in question, where the sentence before told who is in it. */
function joinsOthers(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (verb.lemma !== 'join' || verb.passive || verb.negative) return [];
  const others = peopleIn(clause.objects).filter(({ phrase }) => phrase.name !== null);
  const people = peopleIn(clause.subjects).filter(({ phrase }) => phrase.end <= verb.start);
  if (others.length < 2 || people.length === 0 || clause.complements.length > 0) return [];
  const before = sentence.previous;
  if (!before || before.topic !== sentence.topic || sentence.topic === null) return [];
  const cast = before.nodes.some(
    (node) =>
      (node.kind === 'vg' && /^(?:star|star in|join|cast|sign on|play|board)$/.test(node.lemma)) ||
      (isPhrase(node) && /^(?:cast|ensemble|role|roles|part)$/.test(node.noun ?? '')),
  );
  return cast ? told(sentence.topic, others, clause, sentence) : [];
}

/** "FILM has added A and B to its cast". */
function added(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (verb.lemma !== 'add' || verb.passive) return [];
  const to = complement(clause, 'to')?.members[0]?.phrase;
  if (!to || !/^(?:cast|ensemble|line-?up)$/.test(to.noun ?? '')) return [];
  const film = filmsIn(clause.subjects)[0];
  if (!film) return [];
  return told(film, peopleIn(clause.objects), clause, sentence, { casting: 'joining' });
}

/** "A and B will be returning as C and D". */
function returns(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb } = clause;
  if (verb.lemma !== 'return' || verb.passive || verb.tense === 'conditional') return [];
  const as = partsBehind(complement(clause, 'as')?.from ?? -1, sentence);
  const people = peopleIn(clause.subjects);
  const { text } = sentence.article;
  if (people.length === 0 || as.length !== people.length || filmsNamed(clause).length > 0) return [];
  if (!as.every((phrase) => partIn(phrase, text)?.character)) return [];
  return told(
    filmHere(clause, sentence),
    people.map((person, i) => ({ ...person, as: as[i] ?? null })),
    clause,
    sentence,
    { casting: 'returning' },
  );
}

/** The phrases of a list behind "as", be they taken for people or for characters. */
function partsBehind(at: number, { nodes }: ReadingSentence): NounPhrase[] {
  const out: NounPhrase[] = [];
  for (let i = at + 1; at >= 0 && i < nodes.length; i++) {
    const node = nodes[i];
    if (isPhrase(node)) out.push(node);
    else if (!isLink(node, 'mark', ',', '"') && !isLink(node, 'conj', 'and', '&')) break;
  }
  return out;
}
