import { commonWords } from '../lexicon/common-words.ts';
import type { Vote } from './evidence.ts';
import { isCompany, isFixedName, isHonour, isOrigin, isPlace, personShape } from './shape.ts';

/** What a name's own letters say. */
export function votesOfShape(name: string, setOff: boolean): Vote[] {
  const votes: Vote[] = [];
  const person = personShape(name);
  if (person > 0) votes.push({ kind: 'person', sign: 'shape', weight: person >= 3 ? 3.5 : person });
  if (isFixedName(name) || isHonour(name))
    votes.push({ kind: isPlace(name) ? 'place' : 'none', sign: 'known', weight: isOrigin(name) ? 12 : 5 });
  if (isCompany(name)) votes.push({ kind: 'company', sign: 'company', weight: 5.5 });
  if (setOff) votes.push({ kind: 'film', sign: 'set off', weight: 1.5 });
  if (/\p{L}.*: \p{Lu}/u.test(name) || /\p{L} (?:\d|II|III|IV|Part (?:\d|One|Two|Three|I+))$/u.test(name))
    votes.push({ kind: 'film', sign: 'title form', weight: name.includes(': ') ? 2.5 : 1.5 });
  const words = name.split(' ');
  // Little words inside, or several everyday words with capitals: people, places and companies have neither.
  if (person < 2 && !isCompany(name) && !isFixedName(name)) {
    if (/ (?:of|the|in|to|a|for|on|at|from|with|and|&|your|my|me|who|is) /i.test(name) && words.length > 2)
      votes.push({ kind: 'film', sign: 'title words', weight: words.length > 3 ? 1.5 : 1 });
    else if (words.length > 1 && words.some((word) => commonWords.has(word.toLowerCase())))
      votes.push({ kind: 'film', sign: 'everyday words', weight: 0.5 });
  }
  return votes;
}
