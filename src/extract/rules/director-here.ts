import { modalityOf } from '../clauses/modality.ts';
import { isLink, isPhrase } from '../phrases/nodes.ts';
import { credits, spanOf } from '../reading/findings.ts';
import { isWriterDirector, jobNouns, jobOf } from '../reading/jobs.ts';
import type { Finding, Rule } from '../rule.ts';

const id = 'director-here';

const ofMaking =
  /^(?:direct|helm|make|shoot|film|return|join|leave|quit|exit|drop out|walk away|step down|sign on|sign up|board|do|finish|complete|work|write|produce)$/;

/** Words before "director" that leave it a film's: "veteran director Jane Okoro" may have made another. */
const telling =
  /^(?:film|movie|co|first-time|writer|british|american|french|german|indian|australian|japanese|spanish|italian|irish|producer|and|actor)$/;

/** "Director A said …", "co-star A came": of the film that the article is about. */
export const directorHere: Rule = {
  id,
  needs: [{ signs: ['person'] }, { signs: ['topic'] }, { words: jobNouns }],
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May. Co-star Peter Lund came to Oslo.',
      reads: ['Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. In it, director and screenwriter Jane Okoro tells of a smuggler.',
      reads: ['Winter Harbour | director | Jane Okoro', 'Winter Harbour | screenwriter | Jane Okoro'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Director Jane Okoro will attend the premiere of the film.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. The actor, director and writer Don Lund was born in Oslo.',
    'The thriller Winter Harbour opens in May. Museum director Jane Okoro liked it.',
    'The thriller Winter Harbour (1999) and the comedy Salt Road (2001) were compared by director Jane Okoro.',
  ],
  read(sentence) {
    const { article, topic } = sentence;
    if (!topic || topic !== article.main) return [];
    return sentence.nodes.flatMap((node, i): Finding[] => {
      if (!isPhrase(node) || node.name?.kind !== 'person' || node.owner) return [];
      const before = node.words.filter((word) => word.lower !== node.noun).map((word) => word.lower);
      const job = jobOf(node.noun, before);
      const isOther = job?.property === 'castMember' && !/^co-?stars?$/.test(node.noun ?? '');
      if (!job || isOther || node.mentions.some((mention) => mention !== node.name)) return [];
      if (before.some((word) => !telling.test(word)) || node.determiner === 'a' || node.determiner === 'an')
        return [];
      // "like director Jane Okoro", "to director Jane Okoro's last film".
      if (isLink(sentence.nodes[i - 1], 'prep', 'like', 'as', 'of', 'to', 'such as', 'than', 'alongside'))
        return [];
      if (
        sentence.clauses.some(
          (clause) =>
            clause.subjects.includes(node) &&
            // "Director A did not come": director he is.
            !(clause.verb.negative && !ofMaking.test(clause.verb.lemma)) &&
            modalityOf(clause, sentence.nodes) !== 'plain',
        )
      )
        return [];
      // "the actor, director and writer A": what he does, whatever the film.
      const third = sentence.nodes[i - 4];
      if (
        isLink(sentence.nodes[i - 1], 'conj') &&
        isLink(sentence.nodes[i - 3], 'mark', ',') &&
        isPhrase(third) &&
        jobOf(third.noun) !== null
      )
        return [];
      // "Writer Sam Lowe said they had copied his play": of that, as well as may be.
      if (
        job.property === 'screenwriter' &&
        sentence.nodes.some(
          (each) =>
            isPhrase(each) &&
            (each.name?.kind === 'work' ||
              /^(?:play|novel|book|series|show|musical|memoir)$/.test(each.noun ?? '')),
        )
      )
        return [];
      const film = [topic];
      // "director and screenwriter A".
      const double = sentence.nodes[i - 2];
      const also =
        isLink(sentence.nodes[i - 1], 'conj', 'and', '&') && isPhrase(double) && double.name === null
          ? jobOf(
              double.noun,
              double.words.slice(0, -1).map((word) => word.lower),
            )
          : null;
      const person = [{ name: node.name.name }];
      return [
        ...credits(
          sentence,
          id,
          job.property,
          film,
          person,
          null,
          spanOf(node),
          job.role ? { role: job.role } : {},
        ),
        ...(also &&
        /^(?:director|screenwriter|producer)$/.test(also.property) &&
        also.property !== job.property
          ? credits(sentence, id, also.property, film, person, null, spanOf(double, node))
          : []),
        ...(isWriterDirector(node.noun)
          ? credits(sentence, id, 'screenwriter', film, person, null, spanOf(node))
          : []),
      ];
    });
  },
};
