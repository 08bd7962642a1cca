import { isPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { jobOf } from '../reading/jobs.ts';
import type { Rule } from '../rule.ts';

const id = 'called-by-film';

/** "The FILM star has married": of whom the article spoke just before. */
export const calledByFilm: Rule = {
  id,
  needs: [{ signs: ['film'] }, { signs: ['person'] }, { words: 'actor,actress,star,director' }],
  examples: [
    {
      text: 'The thriller “Winter Harbour” was a hit in May. Anna Field is to marry in June. The “Winter Harbour” star, 34, met her fiance in Oslo.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'Jane Okoro will make two episodes of the series. The Oscar-winning Winter Harbour director also wrote them. The film Winter Harbour is from 2004.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'Anna Field is to marry in June. The star of the sitcom “Winter Harbour” met her fiance in Oslo.',
    'Actress Anna Field is to marry in June. The “Winter Harbour” director is a friend of hers.',
    'Anna Field is to marry in June. The next “Winter Harbour” actor must be younger.',
  ],
  read: (sentence) =>
    sentence.nodes.flatMap((node) => {
      if (!isPhrase(node) || node.name || node.referent?.kind !== 'person') return [];
      const films = node.mentions.filter(({ kind }) => kind === 'film').map(({ name }) => name);
      const job = jobOf(node.noun);
      return job && films.length === 1
        ? credits(sentence, id, job.property, films, [{ name: node.referent }], null, spanOf(node))
        : [];
    }),
};
