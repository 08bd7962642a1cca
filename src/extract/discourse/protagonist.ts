import type { ArticleDocument } from '../document.ts';
import { genderOf } from '../lexicon/name-gender.ts';
import type { Name } from '../names/name.ts';
import type { Registry } from '../names/registry.ts';

/** Named in the headline or the first sentences, and far more often than anybody else. */
const opening = 3;
const leastMentions = 4;
const lead = 2;
/** Who is named once or twice, and then is "he" throughout, and next to nobody else of the article is "she". */
const leastPronouns = 9;
/** Of who is named far more often than anybody else fewer tell as much. */
const leastOfNamed = 4;
const pronounLead = 2.5;

export interface Protagonist {
  name: Name;
  /** The article tells a life: "he", or "she", is this person wherever nothing speaks against it. Null for who is only named most. */
  always: 'm' | 'f' | null;
}

/** The person whose life or work an article tells, or null: an obituary, a profile, an interview. */
export function protagonistOf(document: ArticleDocument, registry: Registry): Protagonist | null {
  const counts = new Map<Name, number>();
  const early = new Set<Name>();
  for (const { piece, name } of registry.mentions) {
    if (name.kind !== 'person') continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (piece.sentence < opening || document.sentences[piece.sentence]?.kind === 'headline') early.add(name);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const always = pronounOf(document, leastPronouns);
  if (always) {
    const fitting = ranked.filter(([name]) => (genderOf(name.name) ?? always) === always);
    const most = fitting[0]?.[1] ?? 0;
    const told = fitting.find(([name, count]) => early.has(name) && 2 * count >= most);
    if (told) return { name: told[0], always };
  }
  const [first, second] = ranked;
  if (!first || first[1] < leastMentions || !early.has(first[0])) return null;
  if (second && second[1] * lead > first[1]) return null;
  const pronoun = pronounOf(document, leastOfNamed);
  return { name: first[0], always: pronoun && genderOf(first[0].name) === pronoun ? pronoun : null };
}

/** Whether an article says "he" of one throughout, or "she", and hardly the other. */
function pronounOf(document: ArticleDocument, least: number): 'm' | 'f' | null {
  let [he, she] = [0, 0];
  for (const { tokens } of document.sentences)
    for (const { text } of tokens) {
      if (/^(?:he|him|his)$/i.test(text)) he++;
      else if (/^(?:she|her|hers)$/i.test(text)) she++;
    }
  if (he >= least && he >= pronounLead * she) return 'm';
  return she >= least && she >= pronounLead * he ? 'f' : null;
}
