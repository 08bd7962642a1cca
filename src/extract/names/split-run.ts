import type { ArticleDocument, DocumentSentence } from '../document.ts';
import { calendarWords, starters } from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';
import { bare, possessive } from './bare.ts';
import { isLead, pronoun } from './leads.ts';
import type { KnownPeople, Piece } from './pieces.ts';
import { makePiece } from './pieces.ts';
import { isCompany, isFirstName, isFixedName, isPlace, personShape } from './shape.ts';
import { followedByYear, isConnector } from './tokens-of-names.ts';

export function splitRun(
  document: ArticleDocument,
  sentence: DocumentSentence,
  first: number,
  last: number,
  people: KnownPeople,
  out: Piece[],
): void {
  const { tokens } = sentence;
  let from = first;
  // What only stands capitalised because a sentence or headline starts here, and words like "Director" before a name.
  while (from <= last && isLead(tokens, from, last, people)) from++;
  if (from > last) return;
  const textOf = (a: number, b: number) => makePiece(document, sentence, a, b, false);
  const emit = (a: number, b: number) => {
    while (a <= b && (isConnector(tokens[a]) || !tokens[a]?.word)) a++;
    while (b >= a && (isConnector(tokens[b]) || (!tokens[b]?.word && tokens[b]?.text !== '!'))) b--;
    // "the Fabulous Mary Lund": the known first name starts the person.
    if (
      b - a >= 2 &&
      !isFirstName(tokens[a]?.text ?? '') &&
      isFirstName(tokens[a + 1]?.text ?? '') &&
      !tokens.slice(a, b).some(isConnector) &&
      personShape(textOf(a + 1, b).name) >= 3 &&
      personShape(textOf(a, b).name) < 3
    )
      a++;
    if (a <= b && !(a === b && pronoun.test(bare(tokens[a]?.text ?? '')))) out.push(textOf(a, b));
  };
  // A capitalised word that the article also has by itself ("Nolan") owns what follows; "Hitchhiker's Guide" has no Hitchhiker.
  const standsAlone = (word: string, at: number) =>
    people.has(word) || (starters.has(word.toLowerCase()) && at > 0);
  const personAt = (a: number, b: number) => {
    const name = textOf(a, b).name;
    return personShape(name) >= 2 || (a === b && people.has(name));
  };
  let start = from;
  for (let i = from; i < last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.capital && possessive.test(token.text) && i >= start && !pronoun.test(bare(token.text))) {
      const owner = textOf(start, i).name;
      if (
        personAt(start, i) ||
        isFixedName(owner) ||
        isCompany(owner) ||
        (i === start && standsAlone(bare(token.text), i))
      ) {
        emit(start, i);
        start = i + 1;
      }
      continue;
    }
    if (!isConnector(token) && token.text !== '&') continue;
    let right = i;
    while (right <= last && (isConnector(tokens[right]) || tokens[right]?.text === '&')) right++;
    let end = right;
    while (end < last && !isConnector(tokens[end + 1]) && tokens[end + 1]?.text !== '&') end++;
    const words = tokens.slice(i, right).map((each) => each.text);
    if (splitsAt(words, textOf(start, i - 1), textOf(right, end), tokens, start, end)) {
      emit(start, i - 1);
      start = right;
    }
    i = right - 1;
  }
  emit(start, last);

  function splitsAt(words: string[], left: Piece, right: Piece, all: Token[], a: number, b: number): boolean {
    const leftPerson = personShape(left.name) >= 2 || people.has(left.name);
    const rightPerson = personShape(right.name) >= 2 || (people.has(right.name) && !isFixedName(right.name));
    const fixed = (name: string) => isFixedName(name) || isCompany(name);
    if (words[0] === 'and' || words[0] === '&') {
      if (words[0] === '&')
        return rightPerson && leftPerson && left.name.includes(' ') && !followedByYear(all, b);
      if (words[1] === 'the' && !left.name.includes(' ') && all[a - 1]?.text !== ',' && !fixed(left.name))
        return false;
      if (
        words[1] === 'the' &&
        leftPerson &&
        /^(?:directed|film|movie|in|of|saw|sequel)$/.test(all[a - 1]?.text ?? '') &&
        !rightPerson
      )
        return false;
      if (leftPerson || rightPerson || fixed(left.name) || fixed(right.name))
        return !(words[1] === 'the' && a === b);
      const before = all[a - 1]?.text ?? '';
      // "Romeo and Juliet, Titanic and Gangs of New York": the list's own "and" comes last.
      if (before === ',' && all[b + 1]?.text === ',' && all[b + 2]?.capital) return false;
      if (/^(?:in|of|including|as|like)$/.test(before) && all[b + 1]?.text === ',' && all[b + 2]?.capital)
        return false;
      if (before === ',' || before === 'both' || before === 'between') return true;
      if (words[1] === 'the' || words[1] === 'his' || words[1] === 'her') return false;
      return (
        !followedByYear(all, b) &&
        !/^(?:film|movie|musical|comedy|drama|thriller|romance|sequel|classic|of|in|called|titled)$/.test(
          before,
        )
      );
    }
    if (words[0] === 'of')
      return isCompany(right.name) || (leftPerson && left.name.includes(' ')) || isPlaceLike(left.name);
    if (leftPerson && (left.name.includes(' ') || people.has(left.name))) return true;
    if (words[0] === 'the' && /^\d/.test(right.name)) return false;
    if (fixed(left.name)) return true;
    if (words.length === 1 && words[0] === 'the') return rightPerson;
    if (rightPerson && right.name.includes(' ')) return true;
    if (
      /^(?:in|at|from|on|by|for|with|to|as|before|after|who|is|are|that|into|over|under|than)$/.test(
        words[0] ?? '',
      )
    ) {
      if (possessive.test(all[a - 1]?.text ?? '') && words[0] === 'in') return false;
      if (words[0] === 'with' && words.length === 1 && !followedByYear(all, b) && right.name.includes(' '))
        return true;
      if (
        fixed(right.name) ||
        isPlace(bare(right.name.split(' ')[0] ?? '')) ||
        rightPerson ||
        calendarWords.has(right.name.split(' ')[0]?.toLowerCase() ?? '')
      )
        return true;
      return (
        /^(?:as|before|who|that|than|by|with|is|are|at)$/.test(words[0] ?? '') &&
        !followedByYear(all, b) &&
        left.name.split(' ').length < 2
      );
    }
    return false;
  }
}

function isPlaceLike(name: string): boolean {
  return isPlace(name) && !/^(?:Venice|Paris|New York|London)$/.test(name);
}
