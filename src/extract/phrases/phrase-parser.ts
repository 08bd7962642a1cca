import {
  coordinators,
  determiners,
  isAdverb,
  objectPronouns,
  adverbs as plainAdverbs,
  possessivePronouns,
  prepositions,
  relativePronouns,
  subjectPronouns,
  subordinators,
} from '../lexicon/function-words.ts';
import { markAppositions } from './appositions.ts';
import { compoundAt } from './compounds.ts';
import { type Bracket, isLink, isVerb, type Link, type Node, type NounPhrase } from './nodes.ts';
import { NounPhraseReader } from './noun-phrase.ts';
import type { SentenceTokens } from './sentence-tokens.ts';
import { verbGroupAt } from './verb-group.ts';
import { clauseFollows, ofCredit, ownsWhatFollows, startsPhrase, verbStands } from './verb-stands.ts';

const timeOwner = /^(?:year|month|week|summer|spring|autumn|fall|winter)'s$/;

/** A sentence in phrases, left to right. Linear: every token is looked at a bounded number of times. */
export function parsePhrases(sentence: SentenceTokens, from = 0, to = sentence.tokens.length): Node[] {
  const nodes: Node[] = [];
  const { tokens } = sentence;
  const phrases = new NounPhraseReader(sentence);
  let at = from;
  const push = (node: Node) => {
    nodes.push(node);
    at = node.to;
  };
  const link = (kind: Link['kind'], word: string, until: number) =>
    push({
      kind,
      word,
      from: at,
      to: until,
      start: tokens[at]?.start ?? 0,
      end: tokens[until - 1]?.end ?? 0,
    });
  while (at < to) {
    const speechEnd = sentence.speech.get(at);
    if (speechEnd !== undefined && speechEnd > at) {
      push({ kind: 'speech', ...extent(sentence, at, Math.min(speechEnd, to)) });
      continue;
    }
    const date = sentence.dates.get(at);
    if (
      date &&
      date.to <= to &&
      !(date.date.value?.precision === 'year' && phrases.yearBelongs(at, date.to))
    ) {
      push({ kind: 'date', date: date.date, ...extent(sentence, at, date.to) });
      continue;
    }
    const word = sentence.lower[at] ?? '';
    if (!sentence.mentions.has(at) && !date) {
      if (!sentence.tokens[at]?.word) {
        if (word === '(') {
          const bracket = bracketAt(sentence, at, to);
          if (bracket) {
            const before = nodes.at(-1);
            if (isRelative(bracket)) nodes.push(...betweenCommas(bracket, sentence));
            else if (before?.kind === 'np' && before.bracket === null && before.to === at)
              attach(sentence, before, bracket);
            else nodes.push(bracket);
            at = bracket.to;
            continue;
          }
        }
        link('mark', plainMark(word), at + 1);
        continue;
      }
      const compound = compoundAt(sentence, at);
      if (compound && at + compound[0].length <= to) {
        link(compound[1], compound[2], at + compound[0].length);
        continue;
      }
      if (coordinators.has(word)) {
        link('conj', word, at + 1);
        continue;
      }
      const verb = verbGroupAt(sentence, at, verbStands(sentence, at, nodes));
      if (verb && verb.to <= to) {
        push(verb);
        continue;
      }
      if (word === 'that' && !startsPhrase(sentence, at + 1)) {
        link(nodes.at(-1)?.kind === 'np' ? 'rel' : 'sub', word, at + 1);
        continue;
      }
      if (relativePronouns.has(word) && word !== 'that' && word !== 'whose') {
        link('rel', word, at + 1);
        continue;
      }
      if (subordinators.has(word) && prepositions.has(word) && sentence.dates.has(at + 1)) {
        link('prep', word, at + 1);
        continue;
      }
      if (
        subordinators.has(word) &&
        word !== 'that' &&
        !(word === 'as' && (ofCredit(nodes.at(-1)) || !clauseFollows(sentence, at)))
      ) {
        link('sub', word, at + 1);
        continue;
      }
      if (prepositions.has(word) || word === 'as' || word === 'to') {
        link('prep', word, at + 1);
        continue;
      }
      if (subjectPronouns.has(word) || objectPronouns.has(word)) {
        if (
          !possessivePronouns.has(word) ||
          !(word === 'her' ? ownsWhatFollows(sentence, at) : sentence.tokens[at + 1]?.word)
        ) {
          push(phrases.pronoun(at));
          continue;
        }
      } else if (/^(?:next|last)$/.test(word) && timeOwner.test(sentence.lower[at + 1] ?? '')) {
        // "next year's thriller": a phrase.
      } else if (plainAdverbs.has(word) || (isAdverb(word) && !determiners.has(word))) {
        link('adv', word, at + 1);
        continue;
      }
    }
    const phrase = phrases.at(at, to);
    if (phrase) push(withOwner(phrase, nodes, sentence));
    else link('adv', word, at + 1);
  }
  markAppositions(nodes);
  return nodes;
}

/** "Jane Okoro's (Low Tide) thriller Salt Road": brackets stand between an owner and what is owned. */
function withOwner(phrase: NounPhrase, nodes: Node[], sentence: SentenceTokens): NounPhrase {
  const owner = nodes.at(-1);
  if (
    owner?.kind !== 'np' ||
    owner.bracket === null ||
    owner.to !== phrase.from ||
    owner.name?.to !== owner.bracket.from ||
    phrase.owner !== null ||
    phrase.determiner !== null ||
    !/['’]s?$/.test(sentence.tokens[owner.bracket.from - 1]?.text ?? '')
  )
    return phrase;
  nodes.pop();
  return { ...phrase, owner, from: owner.from, start: owner.start };
}

function plainMark(mark: string): string {
  if (mark === '“' || mark === '”') return '"';
  if (mark === '’' || mark === '‘') return "'";
  return mark === '–' || mark === '—' || mark === '―' ? '-' : mark;
}

function extent(sentence: SentenceTokens, from: number, to: number) {
  return { from, to, start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to - 1]?.end ?? 0 };
}

const longestBracket = 60;

function bracketAt(sentence: SentenceTokens, from: number, to: number): Bracket | null {
  for (let at = from + 1; at < Math.min(to, from + longestBracket); at++)
    if (sentence.lower[at] === ')') {
      const nodes = parsePhrases(sentence, from + 1, at);
      return { kind: 'bracket', nodes, ...extent(sentence, from, at + 1) };
    } else if (sentence.lower[at] === '(') return null;
  return null;
}

const isRelative = ({ nodes }: Bracket) => isLink(nodes[0], 'rel', 'which', 'who') && nodes.some(isVerb);

/** "Salt Road (which opens in May) stars …" tells what "Salt Road, which opens in May, stars …" does. */
function betweenCommas(bracket: Bracket, { tokens }: SentenceTokens): Node[] {
  const comma = (at: number): Link => ({
    kind: 'mark',
    word: ',',
    from: at,
    to: at + 1,
    start: tokens[at]?.start ?? 0,
    end: tokens[at]?.end ?? 0,
  });
  return [comma(bracket.from), ...bracket.nodes, comma(bracket.to - 1)];
}

function attach(sentence: SentenceTokens, phrase: NounPhrase, bracket: Bracket): void {
  phrase.bracket = bracket;
  phrase.to = bracket.to;
  phrase.end = bracket.end;
  const first = bracket.nodes.find((node) => node.kind === 'date');
  if (first?.kind === 'date' && phrase.year === null && first.date.value && first.from - bracket.from <= 3)
    phrase.year = {
      value: first.date.value.date.slice(0, 4),
      start: first.start,
      end: sentence.tokens[first.to]?.text === ')' ? bracket.end : first.end,
    };
}
