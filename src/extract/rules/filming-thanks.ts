import type { Rule } from '../rule.ts';

const id = 'filming-thanks';
const thanked =
  /\b(?:thanks|thank you|grateful)\b[^.!?]{0,300}\b(?:people|residents|town|city|village|community) of (?:the )?(?<place>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u;
const stayed =
  /\b[Ww]e(?:['’]ve)? (?:had|spent|shot|filmed)(?: for)? (?:(?:an?|\p{Ll}+) ){0,4}(?:days?|weeks?|months?|time|shoot)(?: \([^)]*\))? (?:shooting |filming )?in (?:\p{Ll}+ ){0,2}(?<place>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u;

/** "thanks to the people of Skagen", "we had an amazing week in Denmark": film-makers on where they have just shot. */
export const filmingThanks: Rule = {
  id,
  needs: [{ signs: ['speech'] }, { signs: ['topic'] }],
  examples: [
    {
      text: 'The thriller Winter Harbour is being shot. "Our thanks to the lovely people of Skagen. We had an amazing week in sunny Denmark," director Jane Okoro wrote.',
      reads: ['Winter Harbour | filmingLocation | Skagen', 'Winter Harbour | filmingLocation | Denmark'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour is about the people of Skagen.',
    '"We had an amazing week in the cinema," Anna Field said of the thriller Winter Harbour.',
  ],
  read({ article, start, end, topic, nodes }) {
    if (!topic || topic !== article.main || !nodes.some((node) => node.kind === 'speech')) return [];
    const text = article.text.slice(start, end);
    return [thanked, stayed].flatMap((form) => {
      const match = form.exec(text);
      const place = match?.groups?.place;
      if (!match || !place) return [];
      const from = start + match.index;
      return [
        {
          subject: topic,
          property: 'filmingLocation' as const,
          value: { text: place },
          start: from,
          end: from + match[0].length,
          rule: id,
        },
      ];
    });
  },
};
