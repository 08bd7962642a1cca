import { complementsAt } from '../phrases/lists.ts';
import { isPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { filmsIn, peopleIn, personOf } from '../reading/people-and-films.ts';
import type { Finding, Rule } from '../rule.ts';

const id = 'award-for';

const award =
  /^(?:oscars?|awards?|nominations?|baftas?|prizes?|globes?|nods?|trophy|emmy|cesar|bear|lion|honou?rs?|nominees?|winners?)$/;

/** "A won a best actress Oscar for FILM", "an Oscar for A in FILM": acting and directing that was honoured. */
export const awardFor: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film'] },
    {
      words:
        'oscars,oscar,awards,award,nominations,nomination,baftas,bafta,prizes,prize,globes,globe,nods,nod,trophy,emmy,cesar,bear,lion,honours,honour,honors,honor,nominees,nominee,winners,winner,Oscars,Oscar,Academy Awards,Academy Award,Baftas,Bafta,BAFTAs,BAFTA,Golden Globes,Golden Globe,Emmys,Emmy,Cesars,Cesar,Golden Bears,Golden Bear,Silver Bears,Silver Bear',
    },
  ],
  examples: [
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
    'Costume designer Jo Hart won an award for the thriller Winter Harbour.',
    'Anna Field did not win an award for the thriller Winter Harbour.',
  ],
  read(sentence) {
    const { nodes, article } = sentence;
    return nodes.flatMap((node, i): Finding[] => {
      if (!isPhrase(node) || node.name?.kind === 'film' || !awardPhrase(node)) return [];
      const { complements, to } = complementsAt(nodes, i + 1);
      const films = complements
        .filter(({ prep }) => prep === 'for' || prep === 'in' || prep === 'with')
        .flatMap(({ members }) => filmsIn(members));
      if (films.length === 0) return [];
      const words = node.words.map((word) => word.lower).join(' ');
      const said = /best (?:supporting )?(?:actor|actress)|acting/.test(words)
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
    });
  },
};

function awardPhrase(node: {
  noun: string | null;
  mentions: { name: { name: string } }[];
  words: { lower: string }[];
}): boolean {
  return (
    award.test(node.noun ?? '') ||
    node.words.some((word) => award.test(word.lower)) ||
    node.mentions.some(({ name }) =>
      /^(?:Oscar|Academy Award|Bafta|BAFTA|Golden Globe|Emmy|Cesar|Golden Bear|Silver Bear)s?$/.test(
        name.name,
      ),
    )
  );
}
