import { modalityOf } from '../clauses/modality.ts';
import { complementsAt } from '../phrases/lists.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { filmOf, personOf } from '../reading/people-and-films.ts';
import type { Finding, Rule } from '../rule.ts';

const id = 'debut-of';

const work = /^(?:debut|feature|effort|film|movie|outing)$/;
const directing = /^(?:directorial|directing|director|filmmaking|film-making|feature|feature-length)$/;

/** "FILM is A's directorial debut", "FILM, A's second feature", "A's feature debut, FILM". */
export const debutOf: Rule = {
  id,
  needs: [
    { signs: ['person'] },
    { signs: ['owner'] },
    { signs: ['film', 'topic'] },
    { words: 'debut,feature,effort,film,movie,outing' },
  ],
  examples: [
    {
      text: 'The thriller Winter Harbour is Jane Okoro’s directorial debut.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The actress Anna Field is to make her directorial debut with the thriller Winter Harbour.',
      reads: ['Winter Harbour | director | Anna Field'],
    },
    {
      text: 'The thriller Winter Harbour, Jane Okoro’s second feature, won a prize.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. This is writer-director Jane Okoro’s directorial debut.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'Actor Mark Bell, 40, is a father. In 1995 he hit it big with his first ever feature film, Winter Harbour.',
    'Winter Harbour is Anna Field’s second film.',
    'The thriller Winter Harbour would have been Jane Okoro’s directorial debut.',
    'The sitcom Low Tide is Jane Okoro’s directorial debut.',
  ],
  read(sentence) {
    const { nodes, clauses, article } = sentence;
    return nodes.flatMap((node, i): Finding[] => {
      if (!isPhrase(node) || node.name || !node.owner || !work.test(node.noun ?? '')) return [];
      const words = node.words.map((word) => word.lower);
      if (
        !words.some((word) => directing.test(word)) ||
        words.some((word) => /^(?:tv|television|stage|theatre)$/.test(word))
      )
        return [];
      const person = personOf(node.owner);
      if (!person) return [];
      // "his first feature film": an actor's, unless it is said to be of his directing.
      if (
        article.isActor(person) &&
        !article.isDirector(person) &&
        !words.some((word) => /^direct/.test(word))
      )
        return [];
      const told = (film: ReturnType<typeof filmOf>, ...parts: NounPhrase[]) =>
        credits(sentence, id, 'director', [film], [{ name: person }], null, spanOf(node, ...parts));
      // "makes her directorial debut with FILM".
      const [first] = complementsAt(nodes, i + 1).complements;
      const makes = clauses.find(
        ({ verb, objects }) => verb.lemma === 'make' && objects.some((member) => member.phrase === node),
      );
      if (makes && first && /^(?:with|on)$/.test(first.prep)) {
        const [title] = first.members.filter(({ phrase }) => phrase.name?.kind === 'film');
        if (title && modalityOf(makes, nodes) === 'plain') return told(filmOf(title.phrase), title.phrase);
      }
      if (node.apposition?.name?.kind === 'film') return told(node.apposition.name.name, node.apposition);
      let before = i - 1;
      while (isLink(nodes[before], 'mark', ',', '"', '-')) before--;
      const title = nodes[before];
      if (before < i - 1 && isPhrase(title) && title.name?.kind === 'film')
        return told(title.name.name, title);
      const clause = clauses.find(
        ({ verb, objects }) =>
          /^(?:be|mark|become)$/.test(verb.lemma) &&
          !verb.negative &&
          objects.some((member) => member.phrase === node),
      );
      if (!clause || modalityOf(clause, nodes) !== 'plain' || clause.verb.tense === 'conditional') return [];
      const subject = clause.subjects[0];
      if (!subject) return [];
      const film = filmOf(subject);
      if (film) return told(film, subject);
      return /^(?:this|it)$/.test(subject.pronoun ?? subject.determiner ?? '') &&
        subject.name === null &&
        sentence.topic
        ? told(sentence.topic, subject)
        : [];
    });
  },
};
