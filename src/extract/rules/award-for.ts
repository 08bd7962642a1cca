import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
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
  ],
  counterExamples: [
    'Peter Lund, 40, was nominated for best original song for the thriller Winter Harbour.',
    'Anna Field has won a Tony award for the thriller Winter Harbour.',
    'Costume designer Jo Hart won an award for the thriller Winter Harbour.',
    'Anna Field did not win an award for the thriller Winter Harbour.',
  ],
  read(sentence) {
    const { nodes, article } = sentence;
    return [
      ...nominees(sentence),
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
              i < each.to &&
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
