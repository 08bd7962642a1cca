import type { Name } from '../names/name.ts';
import type { ReadingSentence } from '../rule.ts';
import { filmOf } from './people-and-films.ts';

/** The film of what is told at node `at`: the subject of its clause ("Low Tide, which saw Field's Greta Voss …"), else the sentence's. */
export function filmAround(at: number, sentence: ReadingSentence): Name | null {
  const { nodes, topic } = sentence;
  const clause = sentence.clauses.findLast((each) => each.at < at);
  const subject = clause?.subjects.map(filmOf).find((name) => name !== null);
  return clause && subject && nodes.slice(clause.at + 1, at).every((node) => node.kind !== 'vg')
    ? subject
    : topic;
}
