import type { NounPhrase } from '../phrases/nodes.ts';

const performers = /^(?:actor|actress|star|comedian|comic|singer|performer|newcomer)$/;
const makers = /^(?:director|film-maker|filmmaker|helmer|writer-director|auteur)$/;
const ages = /-year-old$/;
const other = /^(?:best|supporting|lead|leading|other|late|casting|assistant|first|only|same)$/;

/** Whom "the director", "the actress", "the 34-year-old" may mean: by trade, anybody, or nobody (null). */
export function tradeMeant({ noun, words }: NounPhrase): 'director' | 'actor' | 'any' | null {
  if (noun === null || words.some((word) => other.test(word.lower))) return null;
  if (makers.test(noun)) return 'director';
  if (performers.test(noun)) return 'actor';
  return ages.test(noun) ? 'any' : null;
}
