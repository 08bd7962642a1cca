import type { Clause } from '../clauses/clause.ts';
import type { Name } from '../names/name.ts';
import { complementsAt, listAt } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { jobOf } from '../reading/jobs.ts';
import { calledOtherwise, isMaker } from '../reading/not-actors.ts';
import { nameOfPart, partIn } from '../reading/parts.ts';
import { filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-seen-in';

/** "A, of FILM,", "A, the android in FILM", "A, last seen in FILM", "A, best known as B in FILM", "A in FILM". */
export const castSeenIn: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film'] }, { words: 'of,in,from,for,as,with' }],
  examples: [
    {
      text: 'Anna Field, of the film Winter Harbour, guest stars on Saturday.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'Peter Lund, the android Bishop in the film Salt Road, is the only link.',
      reads: ['Salt Road | castMember | Peter Lund | Bishop'],
    },
    {
      text: 'The part went to Mark Bell, last seen in the comedy Salt Road.',
      reads: ['Salt Road | castMember | Mark Bell'],
    },
    {
      text: 'Jo Hart, best known as Doctor Vane in the film Winter Harbour, was there.',
      reads: ['Winter Harbour | castMember | Jo Hart | Doctor Vane'],
    },
    {
      text: 'Second place went to Anna Field in the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'Peter Lund, who shot to fame in the thriller Winter Harbour, is to marry.',
      reads: ['Winter Harbour | castMember | Peter Lund'],
    },
  ],
  counterExamples: [
    'Author Ann Lisle found fame with the film Winter Harbour.',
    'Jane Okoro, the director of the film Winter Harbour, was there.',
    'Anna Field, of the sitcom Low Tide, was there.',
    'Jane Okoro, best known for directing the film Winter Harbour, was there.',
    'The producers interested Jane Okoro in the film Winter Harbour.',
  ],
  read: (sentence) => [
    ...sentence.nodes.flatMap((node, i) =>
      isPhrase(node) && node.name?.kind === 'person' ? seenAt(node, node.name.name, i, sentence) : [],
    ),
    ...sentence.clauses.flatMap((clause) => famousFor(clause, sentence)),
  ],
};

const fame = /^(?:fame|prominence|stardom|attention|notice|name|breakthrough|mark)$/;

/** "A found fame in FILM", "A, who shot to fame in FILM", "A made his name with FILM": an actor's film, unless the article shows a maker. */
function famousFor(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects, complements } = clause;
  if (verb.negative || verb.passive) return [];
  const told =
    (/^(?:find|win|gain|make|achieve|get|have|earn|attract)$/.test(verb.lemma) &&
      objects.some(({ phrase }) => phrase.name === null && fame.test(phrase.noun ?? ''))) ||
    (/^(?:shoot|rise|come|spring|leap|rocket|catapult|soar|be)$/.test(verb.lemma) &&
      complements.some(
        ({ prep, members }) => prep === 'to' && members.some(({ phrase }) => fame.test(phrase.noun ?? '')),
      ));
  if (!told) return [];
  const where = complements.find(
    ({ prep, members }) => /^(?:in|with|for)$/.test(prep) && filmsIn(members).length > 0,
  );
  const [person, ...others] = peopleIn(clause.subjects);
  if (!where || !person || others.length > 0 || calledOtherwise(person.phrase)) return [];
  if (isMaker(person.name, sentence.article)) return [];
  if (where.prep !== 'in' && !sentence.article.isActor(person.name)) return [];
  return credits(
    sentence,
    id,
    'castMember',
    filmsIn(where.members),
    [{ name: person.name }],
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}

function seenAt(phrase: NounPhrase, person: Name, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, article } = sentence;
  if (
    calledOtherwise(phrase) ||
    isMaker(person, article) ||
    /^(?:Best|Mrs?|Miss|Captain|Doctor|Dr) /.test(person.name)
  )
    return [];
  const { text } = article;
  // "for portraying Doctor Vane in FILM", "worked for Jane Okoro in FILM": who is shown there, or made it.
  const before = nodes[at - 1];
  if (isLink(before, 'prep', 'as', 'for', 'of', 'about') || (isVerb(before) && portraying.test(before.lemma)))
    return [];
  let i = at + 1;
  const comma = isLink(nodes[i], 'mark', ',', '-');
  if (comma) i++;
  while (isLink(nodes[i], 'adv')) i++;
  if (!comma) return isLink(nodes[i], 'prep', 'in') ? inFilm(phrase, person, i, sentence) : [];
  const found = (films: readonly Name[], part: Partial<Finding> | null, to: number): Finding[] =>
    credits(sentence, id, 'castMember', films, [{ name: person, part }], null, spanOf(phrase, nodes[to - 1]));
  // "A, of FILM and FILM".
  if (isLink(nodes[i], 'prep', 'of', 'from')) {
    const [of] = complementsAt(nodes, i).complements;
    return of ? found(filmsIn(of.members), null, of.to) : [];
  }
  // "A, last seen in FILM", "A, best known as B in FILM", "A, known for FILM".
  const verb = nodes[i];
  const known = isVerb(verb)
    ? verb.lemma
    : isPhrase(verb) && verb.name === null && /^(?:known|seen|remembered)$/.test(verb.noun ?? '')
      ? verb.noun
      : null;
  if (known !== null && /^(?:know|see|known|seen|remember|remembered|hear)$/.test(known)) {
    // "last seen chasing B in FILM".
    const doing = sentence.clauses.find((each) => each.at === i + 1 && each.verb.form === 'ing');
    const complements = doing?.complements ?? complementsAt(nodes, i + 1).complements;
    const as = complements.find(({ prep }) => prep === 'as');
    const where = complements.find(
      ({ prep, members }) => /^(?:in|from|for)$/.test(prep) && filmsIn(members).length > 0,
    );
    if (!where || (where.prep === 'for' && !article.isActor(person))) return [];
    const first = as?.members[0]?.phrase ?? null;
    if (first && jobOf(first.noun) && jobOf(first.noun)?.property !== 'castMember' && !first.name) return [];
    return found(filmsIn(where.members), partIn(first, text), where.to);
  }
  // "A, the boy from FILM", "A, Lieutenant Uhura in FILM".
  if (
    !isPhrase(verb) ||
    isVerb(nodes[i + 1]) ||
    verb.owner?.pronoun === 'whose' ||
    isLink(nodes[i - 1], 'adv', 'then')
  )
    return [];
  const kind = verb.name?.kind;
  if (kind === 'film' || kind === 'work' || kind === 'company' || kind === 'place' || kind === 'series')
    return [];
  if (verb.name?.kind === 'person' && verb.determiner === null && article.isActor(verb.name.name)) return [];
  const [where] = complementsAt(nodes, i + 1).complements;
  if (!where || !/^(?:in|from|of)$/.test(where.prep)) return [];
  const films = filmsIn(where.members.filter(({ phrase: each }) => each.name?.kind === 'film'));
  if (films.length === 0) return [];
  const job = jobOf(verb.noun);
  if (job && verb.name === null) return [];
  const name = nameOfPart(verb, text);
  const part = partIn(verb, text);
  if (
    !part ||
    (name === null && (where.prep === 'of' || calledOtherwise(verb) || notPart.test(verb.noun ?? '')))
  )
    return [];
  return where.prep === 'of' && kind !== 'character' ? [] : found(films, part, where.to);
}

const portraying = /^(?:play|portray|voice|depict|impersonate|embody|name|call|become|be|direct)$/;

const notPart =
  /^(?:son|daughter|wife|husband|brother|sister|widow|widower|winner|nominee|one|veteran|man|woman|name|face|figure|force|voice|success|debut|legend|choice|fan|extra|believer|favourite|favorite)$/;

const interest =
  /^(?:interest|involve|direct|invest|engage|rely|believe|thank|praise|meet|join|help|portray|depict|work|assist|interview|spend|follow|credit|criticise|include|quote|lead)$/;

/** "A in FILM": seen there, unless a verb ties him to it by something else. */
function inFilm(phrase: NounPhrase, person: Name, at: number, sentence: ReadingSentence): Finding[] {
  const { nodes, clauses } = sentence;
  const object = nodes[isLink(nodes[at + 1], 'mark', '"') ? at + 2 : at + 1];
  if (!isPhrase(object) || object.name?.kind !== 'film' || object.mentions.length > 2) return [];
  const to = listAt(nodes, nodes.indexOf(object)).to;
  const films = filmsIn([object]);
  const governor = clauses.findLast((each) => each.at < at && at < each.to);
  if (governor && interest.test(governor.verb.lemma)) return [];
  if (governor?.verb.negative) return [];
  // "A in FILM and B in FILM" without a verb, or what a list of nominees has.
  const before = nodes[nodes.indexOf(phrase) - 1];
  if (isLink(before, 'prep', 'by') && !isActing(nodes[nodes.indexOf(phrase) - 2])) return [];
  return credits(
    sentence,
    id,
    'castMember',
    films,
    [{ name: person }],
    governor ?? null,
    spanOf(phrase, nodes[Math.min(to, at + 3) - 1]),
  );
}

const isActing = (node: Node | undefined) =>
  (isPhrase(node) && /^(?:performances?|turns?|roles?|cameos?|work)$/.test(node.noun ?? '')) ||
  (isVerb(node) && /^(?:play|portray|voice|perform)$/.test(node.lemma));
