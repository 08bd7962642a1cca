import { isLink, isVerb } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { partIn } from '../reading/parts.ts';
import { filmsIn, peopleIn } from '../reading/people-and-films.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-inverted';

/** "Also appearing in the film are A and B", "Joining A are B and C". */
export const castInverted: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film', 'topic'] },
    { verbs: 'appear,star,co-star,feature,join,return,round out' },
  ],
  examples: [
    {
      text: 'The film Winter Harbour opens in May. Also appearing in the film are Anna Field and Peter Lund as Doctor Vane.',
      reads: [
        'Winter Harbour | castMember | Anna Field',
        'Winter Harbour | castMember | Peter Lund | Doctor Vane',
      ],
    },
    {
      text: 'The film Winter Harbour stars Anna Field. Also starring are Peter Lund and Jo Hart.',
      reads: ['Winter Harbour | castMember | Jo Hart'],
    },
  ],
  counterExamples: [
    'The film Winter Harbour opens in May. Also appearing at the festival are Anna Field and Peter Lund.',
    'The sitcom Low Tide is back. Also starring are Peter Lund and Jo Hart.',
  ],
  read(sentence) {
    const { nodes, article, topic } = sentence;
    const [first, second] = sentence.clauses;
    if (!first || !second || second.verb.lemma !== 'be' || second.verb.negative) return [];
    const { verb } = first;
    if (verb.form !== 'ing' || !/^(?:appear|star|co-star|feature|return)$/.test(verb.lemma)) return [];
    // Nothing stands before it but an adverb, and it is what the being is said of.
    if (!nodes.slice(0, first.at).every((node) => isLink(node, 'adv'))) return [];
    if (!isVerb(nodes[second.at]) || second.at < first.to) return [];
    const where = first.complements.flatMap(({ members }) => members);
    const named = first.complements
      .filter(({ prep }) => prep === 'in')
      .flatMap(({ members }) => filmsIn(members));
    const films = where.length === 0 ? [topic] : named;
    return credits(
      sentence,
      id,
      'castMember',
      films.slice(0, 1),
      peopleIn(second.objects).map(({ name, as }) => ({ name, part: partIn(as, article.text) })),
      second,
      spanOf(verb, nodes[second.to - 1]),
    );
  },
};
