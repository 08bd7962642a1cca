import type { Property } from '../../model/statement.ts';
import { listAt } from '../phrases/lists.ts';
import { isLink, isPhrase, isVerb, type Node, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { partIn } from '../reading/parts.ts';
import { peopleIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'film-brackets';

/** What a verb in the brackets says of whoever stands behind it; behind "by" where it is a participle. */
const work: Record<string, Property> = {
  star: 'castMember',
  'co-star': 'castMember',
  feature: 'castMember',
  direct: 'director',
  helm: 'director',
  write: 'screenwriter',
  produce: 'producer',
};

/** "FILM (starring A and B)", "FILM (1999, written and directed by A)". */
export const filmBrackets: Rule = {
  id,
  needs: [{ signs: ['bracket'] }, { signs: ['person'] }, { signs: ['film'] }],
  examples: [
    {
      text: 'Two thrillers were shown. The first was the thriller Winter Harbour (starring Anna Field, Peter Lund and directed by Jane Okoro).',
      reads: [
        'Winter Harbour | castMember | Anna Field',
        'Winter Harbour | castMember | Peter Lund',
        'Winter Harbour | director | Jane Okoro',
      ],
    },
    {
      text: 'The last was the thriller Winter Harbour (1999, written and directed by Jane Okoro).',
      reads: ['Winter Harbour | screenwriter | Jane Okoro', 'Winter Harbour | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'The last was the thriller Winter Harbour (now showing in Oslo, Anna Field said).',
    'The sitcom Low Tide (starring Anna Field) was better than the thriller Winter Harbour.',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node) =>
      isPhrase(node) && node.name?.kind === 'film' && node.bracket ? inside(node, sentence) : [],
    ),
};

function inside(phrase: NounPhrase, sentence: ReadingSentence): Finding[] {
  const nodes: readonly Node[] = phrase.bracket?.nodes ?? [];
  const told: Finding[] = [];
  let properties: Property[] = [];
  nodes.forEach((node, i) => {
    if (isVerb(node)) {
      const property = work[node.lemma];
      // "written and directed by": both wait for who it was.
      if (!isLink(nodes[i - 1], 'conj')) properties = [];
      if (property && !node.negative) properties.push(property);
      return;
    }
    if (!isPhrase(node) || properties.length === 0) return;
    const before = nodes[i - 1];
    const by = isLink(before, 'prep', 'by');
    if (!by && !isVerb(before)) return;
    const people = peopleIn(listAt(nodes, i).members);
    for (const property of properties)
      if (by === (property !== 'castMember'))
        told.push(
          ...credits(
            sentence,
            id,
            property,
            [phrase.name?.name ?? null],
            people.map(({ name, as }) => ({ name, part: partIn(as, sentence.article.text) })),
            null,
            spanOf(phrase),
          ),
        );
    properties = [];
  });
  return told;
}
