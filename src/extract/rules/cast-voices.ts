import { listAt } from '../phrases/lists.ts';
import { isLink, isPhrase } from '../phrases/nodes.ts';
import { filmAround } from '../reading/film-around.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { partIn } from '../reading/parts.ts';
import { peopleIn } from '../reading/people-and-films.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-voices';

const cast = /^(?:star|co-star|feature|include|reprise|have|boast|use|add)$/;

/** "stars A, B and the voices of C and D", "A plays a vicar, as well as the voices of C and D". */
export const castVoices: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['film', 'topic'] }, { words: 'voices' }],
  examples: [
    {
      text: 'The cartoon film Salt Road opens in May. It stars Mark Bell, Ian Moss, and the voices of Jo Hart and Anna Field.',
      reads: ['Salt Road | castMember | Jo Hart | voice', 'Salt Road | castMember | Anna Field | voice'],
    },
    {
      text: 'The cartoon film Salt Road opens in May. Mark Bell stars as a vicar, with Ian Moss in a small role, as well as the voices of Jo Hart and Anna Field.',
      reads: ['Salt Road | castMember | Jo Hart | voice', 'Salt Road | castMember | Anna Field | voice'],
    },
  ],
  counterExamples: [
    'The film Salt Road opens in May. Critics missed the voices of Jo Hart and Anna Field.',
    'The sitcom Low Tide features the voices of Jo Hart and Anna Field.',
  ],
  read(sentence) {
    const { nodes, article } = sentence;
    return nodes.flatMap((node, i) => {
      if (!isPhrase(node) || node.noun !== 'voices' || node.name || !isLink(nodes[i + 1], 'prep', 'of'))
        return [];
      const list = listAt(nodes, i + 2);
      const people = peopleIn(list.members).filter(({ phrase }) => phrase.name !== null);
      const before = sentence.clauses.filter((clause) => clause.at < i);
      if (people.length === 0 || !before.some(({ verb }) => cast.test(verb.lemma) && !verb.negative))
        return [];
      return credits(
        sentence,
        id,
        'castMember',
        [filmAround(i, sentence)],
        people.map(({ name, as }) => ({ name, part: { role: 'voice', ...partIn(as, article.text) } })),
        null,
        spanOf(node, nodes[list.to - 1]),
      );
    });
  },
};
