import { complementsAt } from '../phrases/lists.ts';
import { isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { filmsIn } from '../reading/people-and-films.ts';
import type { Finding, ReadingSentence, Rule } from '../rule.ts';

const id = 'star-vehicle';

const filmNoun =
  /^(?:film|movie|comedy|thriller|drama|vehicle|romance|romcom|rom-com|western|musical|blockbuster|hit|picture|sequel|remake|flick|actioner|films|movies|comedies|classic|biopic)$/;

/** "the Anna Field thriller FILM", "a new Peter Lund film, FILM": a star's or, where the article shows it, a director's. */
export const starVehicle: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['film'] },
    {
      words:
        'film,movie,comedy,thriller,drama,vehicle,romance,romcom,rom-com,western,musical,blockbuster,hit,picture,sequel,remake,flick,actioner,films,movies,comedies,classic,biopic',
    },
  ],
  examples: [
    {
      text: 'Actress Anna Field came to Oslo for the new Anna Field thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
  ],
  counterExamples: ['Actress Anna Field came to Oslo for the Anna Field sitcom Low Tide.'],
  read: (sentence) => sentence.nodes.flatMap((node, i) => (isPhrase(node) ? vehicle(node, i, sentence) : [])),
};

function vehicle(phrase: NounPhrase, at: number, sentence: ReadingSentence): Finding[] {
  const { article, nodes } = sentence;
  if (!filmNoun.test(phrase.noun ?? '')) return [];
  const nounAt = phrase.words.findLast((word) => word.lower === phrase.noun)?.from ?? 0;
  const person = phrase.mentions
    .filter((mention) => mention.kind === 'person' && mention !== phrase.name && mention.to <= nounAt)
    .at(-1);
  if (!person || article.isAuthor(person.name)) return [];
  const { complements, to } = complementsAt(nodes, at + 1);
  const films =
    phrase.name?.kind === 'film'
      ? [phrase.name.name]
      : phrase.apposition?.name?.kind === 'film'
        ? [phrase.apposition.name.name]
        : complements
            .filter(({ prep }) => /^(?:including|such as|like)$/.test(prep))
            .flatMap(({ members }) => filmsIn(members));
  const did = phrase.words.find((word) => word.from === person.to)?.lower ?? '';
  const property =
    /^.(?:directed|helmed)$/.test(did) ||
    (!/^.(?:led|star|front|headline)/.test(did) && article.isDirector(person.name))
      ? 'director'
      : 'castMember';
  return credits(
    sentence,
    id,
    property,
    films,
    [{ name: person.name }],
    null,
    spanOf(phrase, phrase.apposition, phrase.name ? null : nodes[to - 1]),
  );
}
