import type { Name } from '../names/name.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { clauseSpan, credits, spanOf } from '../reading/findings.ts';
import { calledOtherwise } from '../reading/not-actors.ts';
import { filmsIn, peopleIn, personOf } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'award-for';

const award =
  /^(?:oscars?|awards?|nominations?|baftas?|prizes?|globes?|nods?|trophy|emmy|cesar|bear|lion|honou?rs?|nominees?|winners?)$/;

/** "A won a best actress Oscar for FILM", "an Oscar for A in FILM": acting and directing that was honoured. */
export const awardFor: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film'] }],
  examples: [
    {
      text: 'The award for best actor was won by Mark Bell for the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Mark Bell'],
    },
    {
      text: 'The thriller Winter Harbour won twice. Peter Lund won Best Supporting Actor for the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'In the running for best director are Jane Okoro for the thriller Winter Harbour and Tom Reyes for the comedy Salt Road.',
      reads: ['Winter Harbour | director | Jane Okoro', 'Salt Road | director | Tom Reyes'],
    },
    {
      text: 'Anna Field won the best actress award for the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'Director Jane Okoro was born in Oslo. Okoro won an award for the thriller Winter Harbour.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The thriller Winter Harbour won twice. Peter Lund was named best actor for the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'The thriller Winter Harbour won best director for Jane Okoro and best actress for Anna Field.',
      reads: ['Winter Harbour | director | Jane Okoro', 'Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'Best actor nominee Peter Lund is 40. He won in 2001 for the comedy Salt Road.',
      reads: ['Salt Road | castMember | Peter Lund'],
    },
    {
      text: 'Peter Lund is up for best actor. Lund will compete with Mark Bell for the comedy Salt Road and Ian Moss for the thriller Winter Harbour.',
      reads: ['Salt Road | castMember | Mark Bell', 'Winter Harbour | castMember | Ian Moss'],
    },
  ],
  counterExamples: [
    'The award for the best costume was won by Jo Hart for the thriller Winter Harbour.',
    'Peter Lund is up for best song. Lund will compete with Mark Bell for the comedy Salt Road and Ian Moss for the drama Low Tide.',
    'Peter Lund, 40, was nominated for best original song for the thriller Winter Harbour.',
    'Anna Field has won a Tony award for the thriller Winter Harbour.',
    'Costume designer Jo Hart won an award for the thriller Winter Harbour.',
    'Anna Field did not win an award for the thriller Winter Harbour.',
  ],
  read(sentence) {
    const { nodes, article } = sentence;
    return [
      ...nominees(sentence),
      ...honoured(sentence),
      ...rivals(sentence),
      ...wonFor(sentence),
      ...wonBy(sentence),
      ...nodes.flatMap((node, i): Finding[] => {
        if (
          !isPhrase(node) ||
          (node.name?.kind === 'film' && !bestActing.test(node.name.name.name)) ||
          !awardPhrase(node, nodes[i - 1])
        )
          return [];
        const { complements, to } = complementsAt(nodes, i + 1);
        const films = complements
          .filter(({ prep }) => prep === 'for' || prep === 'in' || prep === 'with')
          .flatMap(({ members }) => filmsIn(members));
        if (films.length === 0) return [];
        // Of the stage and of television.
        if (
          /\b(?:tony|emmy|olivier|grammy|obie|drama desk)s?\b/i.test(article.text.slice(node.start, node.end))
        )
          return [];
        const best = isLink(nodes[i - 1], 'adv', 'best') ? nodes[i - 1] : undefined;
        const words = article.text.slice(best?.start ?? node.start, node.end).toLowerCase();
        const said =
          /best (?:new |supporting |young |lead(?:ing)? )?(?:actor|actress)|acting|(?:top|supporting) (?:actor|actress)/.test(
            words,
          )
            ? 'castMember'
            : /best director|directing/.test(words)
              ? 'director'
              : null;
        if (
          said === null &&
          /\b(?:best|screenplay|music|song|costume|score|cinematography|editing|effects|picture|film)\b/.test(
            words,
          )
        )
          return [];
        const clause =
          sentence.clauses.findLast(
            (each) =>
              each.at < i &&
              (i < each.to || nodes.slice(each.at + 1, i).every((between) => between.kind !== 'vg')) &&
              /^(?:win|receive|earn|get|take|collect|pick up|land|scoop|nominate|claim|accept|have|bag|be|share|secure|gain)$/.test(
                each.verb.lemma,
              ),
          ) ?? null;
        const given = complements
          .filter(({ prep }) => prep === 'for' || prep === 'to')
          .flatMap(({ members }) => peopleIn(members));
        const owner = node.owner ? personOf(node.owner) : null;
        const people =
          given.length > 0 ? given : owner ? [{ name: owner }] : clause ? peopleIn(clause.subjects) : [];
        if (clause?.verb.negative) return [];
        return people.flatMap(({ name }) => {
          const property =
            said ?? (article.isDirector(name) ? 'director' : article.isActor(name) ? 'castMember' : null);
          return property
            ? credits(
                sentence,
                id,
                property,
                films,
                [{ name }],
                clause,
                spanOf(clause ? clause.verb : node, node, nodes[to - 1]),
              )
            : [];
        });
      }),
    ];
  },
};

const bestActing = /^Best (?:Supporting )?(?:Actor|Actress|Director)/;
const category =
  /\bbest (?:new |supporting |young |lead(?:ing)? )?(actor|actress|director)\b|\b(?:top|lead|supporting) (actor|actress)\b|\b(?:best|other|directing|acting) (directors)\b/gi;

/** "Best actress nominees are A for FILM and B for FILM": each of a list with a film of their own. */
function nominees(sentence: ReadingSentence): Finding[] {
  const { nodes, article, start, end } = sentence;
  const text = article.text.slice(start, end);
  if (!/\bbest\b|\b(?:top|lead|supporting) act/i.test(text)) return [];
  const named = [...text.matchAll(category)].map((match) => ({
    at: start + match.index,
    property: /direct/i.test(match[0]) ? ('director' as const) : ('castMember' as const),
  }));
  return nodes.flatMap((node, i): Finding[] => {
    if (!isPhrase(node) || node.name?.kind !== 'person' || !isLink(nodes[i + 1], 'prep', 'for')) return [];
    if (/^Best /.test(node.name.name.name)) return [];
    let next = i + 2;
    while (isLink(nodes[next], 'mark', '"')) next++;
    const shown = nodes[next];
    const last = named.findLast(({ at }) => at < node.start);
    if (!last || !isPhrase(shown) || shown.name?.kind !== 'film' || shown.owner) return [];
    const between = article.text.slice(last.at, node.start);
    if (
      /\b(?:screenplay|song|score|music|costume|editing|cinematography|effects|not|lost|snub\w*|miss\w*)\b/i.test(
        between,
      )
    )
      return [];
    return credits(
      sentence,
      id,
      last.property,
      [shown.name.name],
      [{ name: node.name.name }],
      null,
      spanOf(node, shown),
    );
  });
}

const honouring =
  /^(?:win|name|choose|honour|honor|nominate|cite|acclaim|recognise|recognize|reward|shortlist|vote|select|crown|compete|applaud|judge)$/;
const actingWords =
  /\b(?:best|supporting|leading|lead|top) (?:\w+ ){0,2}(?:actor|actress)|\bacting\b|\bperformances?\b|\bactors?\b|\bactress(?:es)?\b/i;
const otherWords =
  /\b(?:director|directing|screenplay|script|song|music|score|costume|editing|cinematography|effects|writer|documentary|screenwriting)\b/i;

/** What sort of honour this sentence and the one before it talk of, where they talk of one only. */
function honourHere({ article, start, end, previous }: ReadingSentence, name: Name): 'castMember' | null {
  const here = article.text.slice(start, end);
  if (otherWords.test(here)) return null;
  if (actingWords.test(here)) return 'castMember';
  if (article.isDirector(name) || article.isAuthor(name)) return null;
  if (article.isActor(name)) return 'castMember';
  const before = previous ? article.text.slice(previous.start, previous.end) : '';
  return actingWords.test(before) && !otherWords.test(before) ? 'castMember' : null;
}

/** "A was named best actor for FILM", "A won in 2001 for FILM". */
function honoured(sentence: ReadingSentence): Finding[] {
  return sentence.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (!honouring.test(verb.lemma) || verb.form === 'infinitive') return [];
    const films = clause.complements
      .filter(({ prep }) => prep === 'for')
      .flatMap(({ members }) =>
        filmsIn(members.filter(({ phrase }) => phrase.owner === null || phrase.name)),
      );
    const [person, ...others] = peopleIn(clause.subjects);
    // "will compete with A for FILM": A's.
    if (clause.complements.some(({ prep }) => prep === 'with' || prep === 'against' || prep === 'to'))
      return [];
    if (!person || others.length > 0 || films.length === 0 || calledOtherwise(person.phrase)) return [];
    const property = honourHere(sentence, person.name);
    return property
      ? credits(
          sentence,
          id,
          property,
          films,
          [{ name: person.name }],
          clause,
          clauseSpan(clause, sentence.nodes),
        )
      : [];
  });
}

/** "will compete with A for FILM, B for FILM": a list of people, each with a film. */
function rivals(sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  const pairs = nodes.flatMap((node, i) => {
    if (!isPhrase(node) || node.name?.kind !== 'person' || !isLink(nodes[i + 1], 'prep', 'for')) return [];
    let next = i + 2;
    while (isLink(nodes[next], 'mark', '"')) next++;
    const shown = nodes[next];
    return isPhrase(shown) && shown.name?.kind === 'film'
      ? [{ phrase: node, person: node.name.name, shown, film: shown.name.name }]
      : [];
  });
  if (pairs.length < 2) return [];
  return pairs.flatMap(({ phrase, person, shown, film }) => {
    const property = calledOtherwise(phrase) ? null : honourHere(sentence, person);
    return property
      ? credits(sentence, id, property, [film], [{ name: person }], null, spanOf(phrase, shown))
      : [];
  });
}

/** "FILM won best director for A and best actress for B": whose honours a film's own are. */
function wonFor(sentence: ReadingSentence): Finding[] {
  const { nodes } = sentence;
  return sentence.clauses.flatMap((clause) => {
    const { verb } = clause;
    if (verb.passive || verb.negative || !winning.test(verb.lemma)) return [];
    const [film, ...others] = filmsIn(clause.subjects);
    if (!film || others.length > 0) return [];
    const next = sentence.clauses.find((each) => each.at > clause.at)?.at ?? nodes.length;
    return nodes.flatMap((node, i): Finding[] => {
      if (i <= clause.at || i >= next || !isPhrase(node) || !isLink(nodes[i - 1], 'adv', 'best')) return [];
      const property =
        node.noun === 'director'
          ? 'director'
          : /^(?:actor|actress)$/.test(node.noun ?? '')
            ? 'castMember'
            : null;
      const [given] = complementsAt(nodes, i + 1).complements;
      if (!property || !given || !/^(?:for|to)$/.test(given.prep)) return [];
      return credits(
        sentence,
        id,
        property,
        [film],
        peopleIn(given.members),
        clause,
        spanOf(node, nodes[given.to - 1]),
      );
    });
  });
}

/** "best actor": what the prize is for. */
function categoryOf(
  prize: NounPhrase | undefined,
  { nodes }: ReadingSentence,
): 'castMember' | 'director' | null {
  if (!prize || !isLink(nodes[nodes.indexOf(prize) - 1], 'adv', 'best')) return null;
  if (prize.noun === 'director') return 'director';
  return /^(?:actor|actress)$/.test(prize.noun ?? '') ? 'castMember' : null;
}

/** "best actor was won by A for FILM", "FILM took awards for best actor, won by A". */
function wonBy(sentence: ReadingSentence): Finding[] {
  return sentence.clauses.flatMap((clause) => {
    const { verb, complements, subjects } = clause;
    if (!verb.passive || verb.negative || verb.lemma !== 'win') return [];
    const membersOf = (wanted: string) =>
      complements.filter(({ prep }) => prep === wanted).flatMap(({ members }) => members);
    const [person, ...others] = peopleIn(membersOf('by'));
    const named = filmsIn(membersOf('for'));
    const [film] = named.length > 0 ? named : filmsIn(sentence.nodes.filter(isPhrase));
    if (!person || others.length > 0 || !film || filmsIn(subjects).length > 0) return [];
    const property = categoryOf(subjects[0], sentence) ?? honourHere(sentence, person.name);
    return property
      ? credits(
          sentence,
          id,
          property,
          [film],
          [{ name: person.name }],
          clause,
          clauseSpan(clause, sentence.nodes),
        )
      : [];
  });
}

const winning = /^(?:win|take|earn|collect|receive|score|scoop|pick up|get|claim|land|bring|secure|have)$/;

function awardPhrase(node: NounPhrase, before: Node | undefined): boolean {
  return (
    (isLink(before, 'adv', 'best') && /^(?:actor|actress|director)$/.test(node.noun ?? '')) ||
    award.test(node.noun ?? '') ||
    node.words.some((word) => award.test(word.lower)) ||
    node.mentions.some(({ name }) =>
      /^(?:Best (?:Supporting )?(?:Actor|Actress|Director)|Oscar|Academy Award|Bafta|BAFTA|Golden Globe|Emmy|Cesar|Golden Bear|Silver Bear)s?$/.test(
        name.name,
      ),
    )
  );
}
