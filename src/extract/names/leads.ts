import { commonWords } from '../lexicon/common-words.ts';
import { connectors, creditNouns, honorifics, personNouns, starters } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';
import { bare } from './bare.ts';
import type { KnownPeople } from './pieces.ts';
import { isFirstName, personShape } from './shape.ts';
import { isConnector } from './tokens-of-names.ts';

export const pronoun = /^(?:I|I['’]\w+|He|She|It|We|They|You|Mr|Mrs|Ms|Dr|The|A|An|My|No|Yes|OK)$/;

/** A capital that the place in the sentence explains, before the name proper. */
export function isLead(tokens: Token[], at: number, last: number, people: KnownPeople): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (!token.word || isConnector(token)) return true;
  const lower = token.text.toLowerCase().replace(/['’]s$/, '');
  const next = tokens[at + 1];
  const more = at < last;
  if (
    honorifics.has(lower) &&
    more &&
    !/^(?:king|queen|prince|princess|lady|lord|president|miss|professor)$/.test(lower)
  )
    return next?.capital === true;
  if ((personNouns.has(lower) || creditNouns.has(lower)) && more && next?.capital)
    return (
      isFirstName(next.text) ||
      personShape(`${next.text} ${bare(tokens[at + 2]?.text ?? '')}`) >= 2 ||
      (at + 1 === last && people.has(bare(next.text))) ||
      (at === 0 &&
        at + 1 < last &&
        !/^(?:stars?|winner|legend|model|icon|veteran|editor|author|comic|host)$/.test(lower))
    );
  const opens = at === 0 || /^["“:—–]$/.test(tokens[at - 1]?.text ?? '');
  if (!opens && at > 0) {
    // Behind a word that was itself stripped, the next may be a lead too: "When Director X".
    const before = tokens[at - 1];
    if (!before?.capital || !starters.has(before.text.toLowerCase())) return false;
  }
  if (/^(?:the|a|an)$/.test(lower) && /-(?:winning|nominated|based|born)$/i.test(next?.text ?? ''))
    return more;
  if (/^(?:the|a|an)$/.test(lower))
    return !more || (next?.word === true && !next.capital && !isConnector(next));
  if (!more && at > 0) return false;
  if (/-(?:winning|nominated|based|born|style|inspired|led|backed|produced|directed|themed)$/i.test(lower))
    return more;
  // "It's A Wonderful Life", "Touching From A Distance": a little word with a capital stands only in titles.
  if (
    more &&
    next?.capital &&
    connectors.has(next.text.toLowerCase()) &&
    !/^(?:the|his|her|my)$/i.test(next.text)
  )
    return false;
  const person = personShape(`${token.text} ${bare(next?.text ?? '')}`);
  if (person >= 4 || (person >= 3 && !starters.has(lower))) return false;
  if (starters.has(lower)) return true;
  if (
    more &&
    at === 0 &&
    commonWords.has(lower) &&
    personShape(`${next?.text ?? ''} ${bare(tokens[at + 2]?.text ?? '')}`) >= 3
  )
    return true;
  return (
    /^\p{Lu}\p{Ll}+(?:ing|ed|ly)$/u.test(token.text) &&
    more &&
    personShape(`${token.text} ${next?.text ?? ''}`) < 2 &&
    personShape(`${next?.text ?? ''} ${tokens[at + 2]?.text ?? ''}`) >= 2
  );
}
