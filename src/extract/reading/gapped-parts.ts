import type { Clause } from '../clauses/clause.ts';
import { isLink, isPhrase, isVerb } from '../phrases/nodes.ts';
import type { Finding, ReadingSentence } from '../rule.ts';
import { partIn } from './parts.ts';
import { type PersonHere, personOf } from './people-and-films.ts';

/** "A plays the vicar, B the daughter and C Doctor Vane": people with their parts behind a clause whose verb they share. */
export function gappedParts(
  clause: Clause,
  { nodes, article }: ReadingSentence,
): (PersonHere & { part: Partial<Finding> })[] {
  const out: (PersonHere & { part: Partial<Finding> })[] = [];
  for (let i = clause.at + 2; i < nodes.length - 1; i++) {
    const node = nodes[i];
    if (isVerb(node) && node.form === 'finite' && i > clause.at) break;
    const before = nodes[i - 1];
    if (!isPhrase(node) || node.name?.kind !== 'person' || node.owner !== null) continue;
    if (!isLink(before, 'mark', ',', ';') && !isLink(before, 'conj', 'and', 'while')) continue;
    let next = i + 1;
    if (isLink(nodes[next], 'mark', ',')) next++;
    const part = nodes[next];
    if (!isPhrase(part) || isVerb(nodes[next + 1])) continue;
    const comma = next > i + 1;
    const who = personOf(part);
    if (who && (comma || article.isActor(who))) continue;
    if (part.name === null && !/^(?:the|an?)$/.test(part.determiner ?? '') && part.owner === null) continue;
    // "…, B, the star of Low Tide": said of B, unless a semicolon shows a list of such pairs.
    if (comma && !isLink(before, 'mark', ';')) continue;
    const told = partIn(part, article.text, true);
    if (told) out.push({ name: node.name.name, phrase: node, as: part, part: told });
  }
  return out;
}
