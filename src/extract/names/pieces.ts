import type { ArticleDocument, DocumentSentence, Span } from '../document.ts';
import { commonWords } from '../lexicon/common-words.ts';
import { companyEndings } from '../lexicon/companies.ts';
import {
  calendarWords,
  connectors,
  creditNouns,
  honorifics,
  otherWorkNouns,
  personNouns,
  sequelNumber,
  starters,
} from '../lexicon/words.ts';
import type { Token } from '../tokens.ts';
import { isCompany, isFirstName, isFixedName, isPlace, nameKey, personShape } from './shape.ts';

/** A stretch of text that may be a name, cut to its likely bounds; what it names is decided over the whole article. */
export interface Piece {
  sentence: number;
  /** Indices of its tokens in the sentence, both inclusive. */
  first: number;
  last: number;
  start: number;
  end: number;
  /** As written, with single spaces and straight quotes, without a possessive. */
  name: string;
  key: string;
  /** Set off by quotation marks or italics. */
  setOff: boolean;
  possessive: boolean;
}

/** Surnames and first names of the people whose full names the article gives. */
export interface KnownPeople {
  has(word: string): boolean;
}

const possessive = /['’]s?$/;
const longestRun = 14;
const pronoun = /^(?:I|I['’]\w+|He|She|It|We|They|You|Mr|Mrs|Ms|Dr|The|A|An|My|No|Yes|OK)$/;

/** Full names that hold by their shape alone; they tell whether "Nolan's" is a person's. */
export function surePeople(document: ArticleDocument): Set<string> {
  const parts = new Set<string>();
  for (const { tokens } of document.sentences)
    for (let i = 0; i + 1 < tokens.length; i++) {
      const [first, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]];
      if (!first?.capital || !second?.spaced || !isFirstName(first.text)) continue;
      const last =
        second.capital && third?.capital && third.spaced && /^\p{Lu}\.$/u.test(second.text) ? third : second;
      const name = `${first.text} ${bare(last.text)}`;
      if (last.capital && personShape(name) >= 3) {
        parts.add(first.text);
        parts.add(bare(last.text));
        if (
          third?.capital &&
          third.spaced &&
          last === second &&
          !second.text.includes('’') &&
          !possessive.test(second.text)
        )
          parts.add(bare(third.text));
      }
    }
  return parts;
}

export function bare(word: string): string {
  return word.replace(/['’]s$/, '').replace(/(?<=s)['’]$/, '');
}

export function findPieces(document: ArticleDocument, people: KnownPeople): Piece[] {
  const pieces: Piece[] = [];
  for (const sentence of document.sentences) {
    const { tokens } = sentence;
    const setOff = setOffSpans(document, sentence);
    let next = 0;
    for (let i = 0; i < tokens.length; i++) {
      while (next < setOff.length && (setOff[next]?.[1] ?? 0) <= (tokens[i]?.start ?? 0)) next++;
      const span = setOff[next];
      if (span && (tokens[i]?.start ?? 0) >= span[0]) {
        let last = i;
        while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? 0) <= span[1]) last++;
        pieces.push(makePiece(document, sentence, i, last, true));
        i = last;
        continue;
      }
      if (!startsRun(tokens, i)) continue;
      const limit = span ? tokens.findIndex((token) => token.start >= span[0]) : tokens.length;
      const last = endOfRun(tokens, i, Math.min(limit < 0 ? tokens.length : limit, i + longestRun));
      splitRun(document, sentence, i, last, people, pieces);
      i = last;
    }
  }
  return joinDashes(document, pieces);
}

/** "Salt Road: Night – Home" and, where "Salt Road" stands before a colon or number elsewhere, "Salt Road - Home": a title with a dash in it. */
function joinDashes(document: ArticleDocument, pieces: Piece[]): Piece[] {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece.key, (counts.get(piece.key) ?? 0) + 1);
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    const sentence = document.sentences[piece.sentence];
    if (
      before &&
      sentence &&
      before.sentence === piece.sentence &&
      !before.possessive &&
      /^ [-–—] $/.test(document.text.slice(before.end, piece.start)) &&
      (before.name.includes(': ') || (before.setOff && piece.setOff)) &&
      (counts.get(before.key) ?? 0) >= 1
    )
      out[out.length - 1] = makePiece(document, sentence, before.first, piece.last, before.setOff);
    else out.push(piece);
  }
  return out;
}

/** Titles in quotation marks or italics: short, mostly capitals, and no speech. */
function setOffSpans(document: ArticleDocument, sentence: DocumentSentence): Span[] {
  const text = document.text.slice(sentence.start, sentence.end);
  const spans: [number, number][] = [];
  const quoted =
    /["“]([^"“”]{1,70})["”]|(?<![\p{L}\p{N}])['‘]([\p{Lu}\p{N}][^'‘’"“”]*(?:['’]\p{L}[^'‘’"“”]*){0,3})['’](?![\p{L}\p{N}])|(?<![\p{L}\p{N}*_])[*_]{1,2}([^*_\n]{1,70})[*_]{1,2}(?![\p{L}\p{N}*_])/gu;
  for (const match of text.matchAll(quoted)) {
    const inner = (match[1] ?? match[2] ?? match[3] ?? '').trim().replace(/ [,.]$/, '');
    const start = sentence.start + match.index + match[0].indexOf(inner);
    spans.push([start, start + inner.replace(/[,.]$/, '').length]);
  }
  for (const [start, end] of document.emphasis)
    if (start >= sentence.start && end <= sentence.end) spans.push([start, end]);
  spans.sort((a, b) => a[0] - b[0]);
  let free = 0;
  return spans.filter(([start, end]) => {
    if (start < free || !isTitleCase(document.text.slice(start, end))) return false;
    free = end;
    return true;
  });
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 9 || !/^[\p{Lu}\p{N}]/u.test(text) || /[.?…]$/.test(text) || /[,;]\s\p{Ll}/u.test(text))
    return false;
  return words.every(
    (word, i) =>
      /^[\p{Lu}\p{N}&–—:(-]/u.test(word) ||
      connectors.has(word) ||
      word === 'and' ||
      (i > 0 && words.length > 4 && word.length < 4),
  );
}

function startsRun(tokens: Token[], i: number): boolean {
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
function endOfRun(tokens: Token[], i: number, limit: number): number {
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

function isConnector(token: Token | undefined): boolean {
  return token?.word === true && (connectors.has(token.text) || token.text === 'and');
}

function splitRun(
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

function followedByYear(tokens: Token[], last: number): boolean {
  return tokens[last + 1]?.text === '(' && /^(?:19|20)\d\d$/.test(tokens[last + 2]?.text ?? '');
}

/** A capital that the place in the sentence explains, before the name proper. */
function isLead(tokens: Token[], at: number, last: number, people: KnownPeople): boolean {
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

function makePiece(
  document: ArticleDocument,
  sentence: DocumentSentence,
  first: number,
  last: number,
  setOff: boolean,
): Piece {
  const { tokens } = sentence;
  const start = tokens[first]?.start ?? sentence.start;
  let end = tokens[last]?.end ?? sentence.end;
  const lastWord = tokens[last]?.text ?? '';
  const owned = !setOff && possessive.test(lastWord);
  if (owned) end -= lastWord.length - bare(lastWord).length;
  else if (tokens[last + 1]?.text.match(/^['’]$/) && !tokens[last + 1]?.spaced && /s$/.test(lastWord))
    return { ...makeAt(start, end), possessive: true };
  return makeAt(start, end);

  function makeAt(from: number, to: number): Piece {
    const name = writeName(tokens.slice(first, last + 1), from, to, document.text);
    return {
      sentence: sentence.index,
      first,
      last,
      start: from,
      end: to,
      name,
      key: nameKey(name),
      setOff,
      possessive: owned,
    };
  }
}

/** The name with one space where the text has any white space, also where a glued word was taken off. */
function writeName(_tokens: Token[], from: number, to: number, text: string): string {
  return text.slice(from, to).replace(/\s+/g, ' ').replace(/’/g, '’').trim();
}

export function endsLikeCompany(name: string): boolean {
  return companyEndings.has(name.split(' ').at(-1) ?? '');
}
