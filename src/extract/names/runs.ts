import { calendarWords, creditNouns, otherWorkNouns, sequelNumber, starters } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';
import { bare, possessive } from './bare.ts';
import { isFirstName, isFixedName, personShape } from './shape.ts';
import { isConnector } from './tokens-of-names.ts';

export function startsRun(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.word) return false;
  if (token.capital) return true;
  const next = tokens[i + 1];
  // "24 Hour Party People", but neither "12 May" nor "the 7 Oscars"
  return (
    /^\d{1,4}$/.test(token.text) &&
    !/^(?:19|20)\d\d$/.test(token.text) &&
    next?.capital === true &&
    next.spaced &&
    tokens[i + 2]?.capital === true &&
    !calendarWords.has(next.text.toLowerCase()) &&
    !isFixedName(next.text) &&
    personShape(`${next.text} ${bare(tokens[i + 2]?.text ?? '')}`) < 2 &&
    !/^[$£€]$/.test(tokens[i - 1]?.text ?? '')
  );
}

/** The last token of the longest stretch from `i` that might be one name. */
export function endOfRun(tokens: Token[], i: number, limit: number): number {
  let last = i;
  while (last + 1 < limit) {
    const next = tokens[last + 1];
    if (!next) break;
    if (next.word && next.capital && next.spaced) last += 1;
    else if (next.word && next.capital && !next.spaced && tokens[last]?.text === ':') last += 1;
    else if (
      next.word &&
      sequelNumber.test(next.text) &&
      !calendarWords.has((tokens[last + 2]?.text ?? '').toLowerCase()) &&
      !/^(?:million|billion|per|percent|%|years?|weeks?|days?|times|months|of|minutes|hours)$/.test(
        tokens[last + 2]?.text ?? '',
      )
    )
      last += 1;
    else if (
      (next.text === '&' || (next.text === ':' && !isLabel(tokens, i, last))) &&
      (tokens[last + 2]?.capital || /^\d/.test(tokens[last + 2]?.text ?? '')) &&
      tokens[last + 2]?.spaced
    )
      last += 2;
    else if (isNickname(tokens, last)) last += 4;
    else if (next.text === '!' && !next.spaced && last + 2 < tokens.length) last += 1;
    else {
      let reach = last + 1;
      while (reach < limit && reach <= last + 3 && isConnector(tokens[reach])) reach++;
      const target = tokens[reach];
      if (
        reach > last + 1 &&
        reach < limit &&
        target?.spaced &&
        (target.capital || (/^\d+(?:st|nd|rd|th)$/.test(target.text) && tokens[reach - 1]?.text === 'the'))
      )
        last = reach;
      else break;
    }
    // "Nair's Vanity" goes on, "the Smiths' Fox" too; a possessive before a small letter ends the name.
    if (possessive.test(tokens[last]?.text ?? '') && !tokens[last + 1]?.capital) break;
  }
  return last;
}

/** 'Chris "Ludo" Bridge': a name in quotation marks inside a name. */
function isNickname(tokens: Token[], last: number): boolean {
  const [first, open, nick, close, surname] = tokens.slice(last, last + 5);
  return (
    first !== undefined &&
    isFirstName(first.text) &&
    /^["“‘']$/.test(open?.text ?? '') &&
    nick?.capital === true &&
    !nick.spaced &&
    /^["”’']$/.test(close?.text ?? '') &&
    surname?.capital === true &&
    surname.spaced
  );
}

/** "Song: Queen", "Source: …", "News: It …": a label before a colon, not a title's first half. */
function isLabel(tokens: Token[], first: number, last: number): boolean {
  const word = (tokens[last]?.text ?? '').toLowerCase();
  if (
    first === last &&
    (otherWorkNouns.has(word) ||
      creditNouns.has(word) ||
      /^(?:news|source|cast|stars?|quote|update|rating|verdict|grade|genre|runtime|deal|starring)$/.test(
        word,
      ))
  )
    return true;
  const after = tokens[last + 2];
  const next = tokens[last + 3];
  const opens = starters.has((after?.text ?? '').toLowerCase());
  return first === 0 && opens && next !== undefined && /^\p{Ll}/u.test(next.text) && !isConnector(next);
}
