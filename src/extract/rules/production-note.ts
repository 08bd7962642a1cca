import type { Finding, Rule } from '../rule.ts';

const id = 'production-note';
const told =
  /\b(?:(?:this|these|his|her|their|the) [^.;]{0,40}stunts?\b|(?:image|photo|footage|clip|video)s?\b[^.;]{0,130}\b(?:shows|shown|showing|teased|demonstrates)\b|back-to-back|production (?:crew|delays?|was halted|was shut down)|delays? caused|(?:filming|shooting|production) (?:was|has been) (?:delayed|halted|paused|suspended|resumed)|performs? (?:his|her|their) own stunts|stunts? involving)\b/i;
const unsure = /\b(?:not|never|would|could|might|may|if)\b[^.]{0,40}\bstunt/i;

/** What a text tells of the making of the film that it is about: stunts, footage, delays. The sentence itself is the note. */
export const productionNote: Rule = {
  id,
  bare: true,
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May. Footage from Winter Harbour has already shown Anna Field jumping off a ferry.',
      reads: [
        'Winter Harbour | productionNote | Footage from Winter Harbour has already shown Anna Field jumping off a ferry.',
      ],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Filming was halted in March because of a storm.',
      reads: ['Winter Harbour | productionNote | Filming was halted in March because of a storm.'],
    },
  ],
  counterExamples: ['The thriller Winter Harbour opens in May. Anna Field likes to sail.'],
  read(sentence) {
    const { masked, topic, article } = sentence;
    if (!topic || !article.isMain(topic) || !told.test(masked.text) || unsure.test(masked.text)) return [];
    const text = article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    if (masked.text.startsWith('\ue800')) return [];
    const finding: Finding = {
      subject: topic,
      property: 'productionNote',
      value: { text },
      start: sentence.start,
      end: sentence.end,
      rule: id,
    };
    return [finding];
  },
};
