import { shapes } from '../text/word-list.ts';
import type { Possible } from './gather.ts';

/**
 * The learnt models know names from lists of tens of thousands of films, where most of what looks like a title is none, and where
 * people of one film are mostly namesakes of somebody else. Of an entity that a pack has read about in a text, with a quote, that
 * is not so: its full name, written as a name, means it. These are the log odds that such a name has at least.
 */
const atLeast = 1.6;
/** The same beside another capital, which may be a title of honour or the rest of a longer name. */
const besideCapital = 0.5;
/** Bits of surprise of the name's words: below, they are everyday words ("the way"). */
const leastBits = 20;

/** The least log odds of a vouched entity's name here, or null where the words may be something else. */
export function vouchedOdds(possible: Possible, signs: 'none' | 'comma' | 'break'): number | null {
  const { candidate, caseClass, rarity, neighbours, inside } = possible;
  if (candidate.to - candidate.from < 2 || rarity.bits < leastBits) return null;
  if (signs !== 'none' || inside !== 'none') return null;
  if (caseClass === 'styled' || caseClass === 'lowerRun') return atLeast;
  if (caseClass !== 'informed' && caseClass !== 'opening') return null;
  // Beside words in capitals only, a capital says nothing: "TOM CRUISE RETURNS. He said".
  if (neighbours.capitalAfter) return isUpper(possible) ? besideCapital : null;
  return neighbours.capitalBefore ? besideCapital : atLeast;
}

function isUpper({ view: { words }, candidate: { from, to } }: Possible): boolean {
  for (let i = from; i < to; i++) if (((words.shape[i] as number) & shapes.anyLower) !== 0) return false;
  return true;
}
