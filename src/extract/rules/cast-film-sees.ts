import { type Clause, complement } from '../clauses/clause.ts';
import { isPhrase, isVerb, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { clauseSpan, credits } from '../reading/findings.ts';
import { calledOtherwise, isMaker } from '../reading/not-actors.ts';
import { partIn } from '../reading/parts.ts';
import { filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'cast-film-sees';

/** "FILM sees A return as B", "FILM reunites A with B", "FILM has A as B", "FILM gave A an award". */
export const castFilmSees: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film'] },
    { verbs: 'see,reunite,pair,team,introduce,cast,show,follow,have,give,bring,earn,win,put,hand' },
  ],
  examples: [
    {
      text: 'The thriller Winter Harbour saw Anna Field make her final appearance as Greta Voss.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'The comedy Salt Road reunites Mark Bell with Jo Hart.',
      reads: ['Salt Road | castMember | Mark Bell', 'Salt Road | castMember | Jo Hart'],
    },
    {
      text: 'The thriller Winter Harbour has Anna Field as a nurse and Peter Lund as Doctor Vane.',
      reads: [
        'Winter Harbour | castMember | Anna Field | a nurse',
        'Winter Harbour | castMember | Peter Lund | Doctor Vane',
      ],
    },
    {
      text: 'The comedy Salt Road gave Mark Bell an Oscar nomination.',
      reads: ['Salt Road | castMember | Mark Bell'],
    },
  ],
  counterExamples: [
    'The comedy Salt Road gave Mark Bell a headache.',
    'The comedy Salt Road has Mark Bell as its producer.',
    'The premiere of the thriller Winter Harbour saw Anna Field in a red dress.',
    'The sitcom Low Tide saw Anna Field return.',
  ],
  read: (sentence) =>
    sentence.clauses.flatMap((clause) => [...sees(clause, sentence), ...has(clause, sentence)]),
};

const honour =
  /^(?:oscars?|nominations?|nod|nods|awards?|prizes?|bafta|chance|roles?|parts?|break|breakthrough|fame|stardom|career|lead|globe|part)$/;
const together = /^(?:have|give|bring|earn|win|hand)$/;

/** "FILM has A as B", "FILM gave A the lead", "FILM brought A an Oscar". */
function has(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects } = clause;
  const { article, nodes } = sentence;
  if (!together.test(verb.lemma) || verb.passive || verb.negative) return [];
  const films = [...new Set(filmsIn(clause.subjects))];
  const people = peopleIn(objects).filter(
    ({ name, phrase }) => !isMaker(name, article) && !calledOtherwise(phrase) && phrase.owner === null,
  );
  const [film] = films;
  if (!film || films.length > 1 || people.length === 0) return [];
  const last = objects.at(-1)?.phrase;
  const behind = nodes[nodes.indexOf(last as NounPhrase) + 1];
  const parts = people.map(({ as }) => partIn(as, article.text));
  if (verb.lemma === 'have') {
    const inRole = complement(clause, 'in')?.members.some(({ phrase }) =>
      /^(?:roles?|parts?|leads?)$/.test(phrase.noun ?? ''),
    );
    const doing = isVerb(behind) && behind.form === 'ing';
    if (!inRole && !doing && parts.every((part) => part === null)) return [];
  } else {
    const got = people.length === 1 && isPhrase(behind) && honour.test(behind.noun ?? '');
    if (
      !got ||
      (isPhrase(behind) && /director|screenplay|song/i.test(article.text.slice(behind.start, behind.end)))
    )
      return [];
  }
  return credits(
    sentence,
    id,
    'castMember',
    [film],
    people.map(({ name }, i) => ({ name, part: parts[i] ?? null })),
    clause,
    clauseSpan(clause, nodes),
  );
}

function sees(clause: Clause, sentence: ReadingSentence): Finding[] {
  const { verb, objects } = clause;
  if (!/^(?:see|reunite|pair|team|introduce|cast|show|follow)$/.test(verb.lemma) || verb.passive) return [];
  const films = filmsIn(clause.subjects);
  // "saw Field's fearless Greta Voss go to sea": whom an actor owns is a part.
  const people = peopleIn(objects).filter(
    ({ name, phrase }) =>
      (phrase.owner?.referent?.kind !== 'person' ||
        /^(?:co-star|costar|star|actor|actress)s?$/.test(phrase.noun ?? '')) &&
      // "saw Voss and her crew tracking a ship" is the story; "saw Anna Field make her debut" is a career.
      (verb.lemma !== 'see' ||
        phrase.owner !== null ||
        sentence.article.isActor(name) ||
        career(sentence.nodes.slice(clause.at + 1))),
  );
  if (films.length !== 1 || people.length === 0) return [];
  if (
    /^(?:show|follow|introduce)$/.test(verb.lemma) &&
    !complement(clause, 'as') &&
    !people.some(({ as }) => as)
  )
    return [];
  const more = /^(?:reunite|pair|team)$/.test(verb.lemma)
    ? peopleIn(complement(clause, 'with')?.members ?? [])
    : [];
  return credits(
    sentence,
    id,
    'castMember',
    films,
    [...people, ...more].map(({ name, as }) => ({ name, part: partIn(as, sentence.article.text) })),
    clause,
    clauseSpan(clause, sentence.nodes),
  );
}

/** The first verb behind is one of an actor's life. */
function career(nodes: readonly Node[]): boolean {
  const verb = nodes.find(isVerb);
  return (
    verb !== undefined &&
    /^(?:make|return|play|star|star in|win|join|take|take on|reprise|team|team up|reunite|earn|receive|appear|portray|voice|become|get|land|nominate|step|direct)$/.test(
      verb.lemma,
    )
  );
}
