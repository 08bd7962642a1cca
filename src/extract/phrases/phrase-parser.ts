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
import { usuallyNoun, verbOf } from '../lexicon/verbs.ts';
import { type Bracket, isLink, type Link, type Node, type NounPhrase } from './nodes.ts';
import { NounPhraseReader } from './noun-phrase.ts';
import type { SentenceTokens } from './sentence-tokens.ts';
import { isAuxiliary, verbGroupAt } from './verb-group.ts';

/** Several words that work as one. Longest first. */
const compounds: readonly [words: readonly string[], kind: Link['kind'], word: string][] = [
  [['once', 'again'], 'adv', 'again'],
  [['once', 'more'], 'adv', 'again'],
  [['as', 'well', 'as'], 'conj', 'and'],
  [['along', 'with'], 'conj', 'and'],
  [['together', 'with'], 'conj', 'and'],
  [['not', 'to', 'mention'], 'conj', 'and'],
  [['such', 'as'], 'prep', 'such as'],
  [['according', 'to'], 'prep', 'according to'],
  [['because', 'of'], 'prep', 'because of'],
  [['instead', 'of'], 'prep', 'instead of'],
  [['rather', 'than'], 'prep', 'instead of'],
  [['ahead', 'of'], 'prep', 'ahead of'],
  [['out', 'of'], 'prep', 'out of'],
  [['away', 'from'], 'prep', 'away from'],
  [['apart', 'from'], 'prep', 'apart from'],
  [['to', 'date'], 'adv', 'to date'],
  [['at', 'first'], 'adv', 'at first'],
  [['at', 'least'], 'adv', 'at least'],
  [['as', 'if'], 'sub', 'if'],
  [['even', 'though'], 'sub', 'though'],
  [['so', 'that'], 'sub', 'so'],
  [['in', 'which'], 'rel', 'where'],
  [['for', 'which'], 'rel', 'for which'],
  [['of', 'whom'], 'rel', 'of whom'],
  [['alongside'], 'prep', 'alongside'],
  [['opposite'], 'prep', 'opposite'],
];

const compoundsFrom = new Map<string, (typeof compounds)[number][]>();
for (const compound of compounds) {
  const [first = ''] = compound[0];
  compoundsFrom.set(first, [...(compoundsFrom.get(first) ?? []), compound]);
}

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
            if (before?.kind === 'np' && before.bracket === null && before.to === at)
              attach(sentence, before, bracket);
            else nodes.push(bracket);
            at = bracket.to;
            continue;
          }
        }
        link('mark', plainMark(word), at + 1);
        continue;
      }
      const compound = compoundsFrom
        .get(word)
        ?.find(([words]) =>
          words.every((each, i) => sentence.lower[at + i] === each && !sentence.mentions.has(at + i)),
        );
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
    if (phrase) push(phrase);
    else link('adv', word, at + 1);
  }
  markAppositions(nodes);
  return nodes;
}

function plainMark(mark: string): string {
  if (mark === '“' || mark === '”') return '"';
  if (mark === '’' || mark === '‘') return "'";
  return mark === '–' || mark === '—' || mark === '―' ? '-' : mark;
}

function extent(sentence: SentenceTokens, from: number, to: number) {
  return { from, to, start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to - 1]?.end ?? 0 };
}

function startsPhrase(sentence: SentenceTokens, at: number): boolean {
  if (sentence.mentions.has(at)) return false;
  const word = sentence.lower[at] ?? '';
  return (
    sentence.tokens[at]?.word === true &&
    !isAuxiliary(word) &&
    !prepositions.has(word) &&
    !coordinators.has(word) &&
    !subjectPronouns.has(word) &&
    !determiners.has(word) &&
    !possessivePronouns.has(word) &&
    !sentence.tokens[at]?.capital &&
    !(verbOf(word)?.forms.some((form) => form !== 'base' && form !== 'ing') ?? false)
  );
}

/** "her debut", "her TV debut", "her Salt Road co-star"; but "told her Salt Road would open". */
function ownsWhatFollows(sentence: SentenceTokens, at: number): boolean {
  if (startsPhrase(sentence, at + 1)) return true;
  if (
    /^(?:told|tell|tells|telling|give|gave|given|offer|offered|call|called)$/.test(
      sentence.lower[at - 1] ?? '',
    )
  )
    return false;
  const mention = sentence.mentions.get(at + 1);
  const next = mention ? mention.to : at + 2;
  return (
    (mention !== undefined || sentence.tokens[at + 1]?.capital === true) &&
    (sentence.mentions.has(next) || startsPhrase(sentence, next))
  );
}

/** "Jo Hart's involvement as Greta Voss was": what it leads to is a part, though a verb stands behind. */
const ofCredit = (node: Node | undefined) =>
  node?.kind === 'np' &&
  /^(?:role|part|involvement|turn|return|casting|performance|appearance|portrayal)$/.test(node.noun ?? '');

/** "as he prepares …" against "as an assassin". */
function clauseFollows(sentence: SentenceTokens, at: number): boolean {
  const next = sentence.lower[at + 1] ?? '';
  if (subjectPronouns.has(next)) return true;
  const mention = sentence.mentions.get(at + 1);
  if (!mention) return false;
  const behind = sentence.lower[mention.to] ?? '';
  const verb = verbOf(behind);
  return (
    isAuxiliary(behind) ||
    (verb !== undefined &&
      !usuallyNoun(behind) &&
      !verb.forms.includes('ing') &&
      verb.forms.some((form) => form === 's' || form === 'past'))
  );
}

/** Whether a lone verb form at `at` is a verb, seen from what stands before it. */
function verbStands(sentence: SentenceTokens, at: number, nodes: readonly Node[]): boolean {
  const word = sentence.lower[at] ?? '';
  if (word === 'to') return true;
  const reading = verbOf(word);
  if (!reading) return false;
  let before: Node | undefined;
  for (let i = nodes.length - 1; i >= 0; i--) {
    before = nodes[i];
    if (before?.kind !== 'adv') break;
  }
  const { forms } = reading;
  if (reading.lemma === 'round' && sentence.lower[at + 1] === 'out') return true;
  const noun = usuallyNoun(word);
  const only = (form: string) => forms.length === 1 && forms[0] === form;
  // "The film, based on a novel, stars Anna Field."
  if (
    word === 'stars' &&
    isLink(before, 'mark', ',') &&
    objectBehind(sentence, at) &&
    nodes.some(
      (node) =>
        node.kind === 'np' &&
        (node.name?.kind === 'film' || filmLike.test(node.noun ?? '') || node.pronoun === 'it'),
    ) &&
    !nodes.some((node) => node.kind === 'vg' && node.form === 'finite' && node.tense !== 'past')
  )
    return true;
  // "features returning star Anna Field": an adjective before its noun.
  if (only('ing') && before?.kind === 'vg' && startsPhrase(sentence, at + 1) && !objectBehind(sentence, at))
    return false;
  // "Anna Field and Peter Lund co-star."
  if (
    forms.includes('base') &&
    before?.kind === 'np' &&
    before.name?.kind === 'person' &&
    !sentence.tokens[at + 1]?.word &&
    nodes.some((node) => isLink(node, 'conj'))
  )
    return true;
  if (only('ing'))
    return (
      !noun ||
      ((before?.kind === 'sub' || before?.kind === 'prep') && objectBehind(sentence, at)) ||
      before === undefined ||
      before.kind === 'np' ||
      nounBehind(sentence, at)
    );
  if (before?.kind === 'prep') return false;
  if (before?.kind === 'np') return afterPhrase(sentence, at, before, forms, noun);
  if (before?.kind === 'rel') return true;
  if (
    before === undefined ||
    before.kind === 'mark' ||
    before.kind === 'conj' ||
    before.kind === 'date' ||
    before.kind === 'vg' ||
    before.kind === 'sub'
  ) {
    if (before?.kind === 'vg' && before.passive === false && noun) return false;
    // "Directed by", "and wrote", ", starred": no lone base form, which is a noun or an adjective there.
    if (forms.some((form) => form === 'past' || form === 'participle'))
      return !noun || objectBehind(sentence, at);
    if (forms.includes('s')) return before?.kind === 'conj' && (!noun || objectBehind(sentence, at));
    // "It sees Anna Field, Jo Hart and Ian Moss, join the cast."
    if (
      before?.kind === 'mark' &&
      !noun &&
      forms.includes('base') &&
      determiners.has(sentence.lower[at + 1] ?? '')
    ) {
      const listed = nodes.at(-2);
      return (
        listed?.kind === 'np' &&
        listed.name?.kind === 'person' &&
        nodes.some((node) => node.kind === 'vg' && node.lemma === 'see')
      );
    }
    return (
      before?.kind === 'conj' &&
      nodes.some(
        (node) =>
          node.kind === 'vg' &&
          (node.tense === 'future' || node.form === 'infinitive' || node.tense === 'conditional'),
      ) &&
      (!noun || objectBehind(sentence, at))
    );
  }
  return !noun && forms.some((form) => form === 'past' || form === 's');
}

function afterPhrase(
  sentence: SentenceTokens,
  at: number,
  before: NounPhrase,
  forms: readonly string[],
  noun: boolean,
): boolean {
  const plural =
    before.pronoun === 'they' ||
    before.pronoun === 'we' ||
    before.pronoun === 'i' ||
    before.pronoun === 'you' ||
    /[^s]s$/.test(before.noun ?? '');
  if (before.pronoun) return forms.some((form) => form !== 'base') || plural;
  const closed = before.name !== null || before.noun !== null;
  if (!closed) return false;
  if (!noun) return forms.some((form) => form !== 'base') || plural || before.name !== null;
  // "Depp stars", "the film stars Anna Field", "Anna Field and Peter Lund star in": a noun that is used as a verb.
  if (
    before.name?.kind === 'person' ||
    before.name?.kind === 'film' ||
    before.name?.kind === 'none' ||
    before.name?.kind === 'character'
  )
    return (
      (forms.some((form) => form !== 'base') && objectBehind(sentence, at)) ||
      (forms.includes('base') && prepositionBehind(sentence, at) && !nounBehind(sentence, at))
    );
  return forms.some((form) => form === 's' || form === 'past') && objectBehind(sentence, at);
}

function prepositionBehind(sentence: SentenceTokens, at: number): boolean {
  return /^(?:in|as|opposite|alongside|together|on)$/.test(sentence.lower[at + 1] ?? '');
}

/** What a verb is followed by and a noun is not: a determiner, a name, a preposition of manner. */
function objectBehind(sentence: SentenceTokens, at: number): boolean {
  const next = sentence.lower[at + 1] ?? '';
  return (
    sentence.mentions.has(at + 1) ||
    sentence.dates.has(at + 1) ||
    determiners.has(next) ||
    objectPronouns.has(next) ||
    possessivePronouns.has(next) ||
    prepositions.has(next) ||
    next === 'as' ||
    next === 'to' ||
    next === '"' ||
    next === '“' ||
    sentence.tokens[at + 1]?.capital === true ||
    /^(?:alongside|opposite|again|together|himself|herself|by|actor|actress|newcomer|director|cinemas|theaters|theatres|screens)$/.test(
      next,
    )
  );
}

function nounBehind(sentence: SentenceTokens, at: number): boolean {
  return determiners.has(sentence.lower[at + 1] ?? '') || sentence.mentions.has(at + 1);
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

const isFilmLike = (phrase: NounPhrase) => phrase.name?.kind === 'film';

/** "his next film, the thriller Salt Road," and "Jane Okoro, the director of …,": two phrases for one thing. */
function markAppositions(nodes: readonly Node[]): void {
  for (let i = 0; i + 2 < nodes.length; i++) {
    // "his only film to date - The Brave".
    let gap = isLink(nodes[i + 1], 'adv') ? 1 : 0;
    // "“Salt Road,” a thriller", "his last film, “Salt Road,” opens".
    if (isLink(nodes[i + 1], 'mark', '"') && isLink(nodes[i + 2], 'mark', ',')) gap = 1;
    const comma = nodes[i + 1 + gap];
    if (isLink(comma, 'mark', ',', ':', '-') && isLink(nodes[i + 2 + gap], 'mark', '"')) gap++;
    const [first, second] = [nodes[i], nodes[i + 2 + gap]];
    if (first?.kind !== 'np' || second?.kind !== 'np' || comma?.kind !== 'mark') continue;
    if (!/^[,:-]$/.test(comma.word)) continue;
    const [a, b] = [first, second];
    const closes = (node: Node | undefined) =>
      node === undefined ||
      node.kind === 'mark' ||
      node.kind === 'vg' ||
      node.kind === 'rel' ||
      node.kind === 'date';
    // Nameless, then named: "the film, Sins", "his co-star, Peter Lund".
    if (
      a.name === null &&
      a.noun !== null &&
      b.name !== null &&
      (a.determiner !== null || a.owner !== null) &&
      fits(a.noun, b) &&
      (closes(nodes[i + 3 + gap]) || isFilmLike(b))
    ) {
      a.apposition = b;
      b.apposition = a;
    } else if (
      a.name !== null &&
      b.name === null &&
      b.noun !== null &&
      fits(b.noun, a) &&
      (b.determiner !== null || b.owner !== null)
    ) {
      a.apposition = b;
      b.apposition = a;
    }
  }
}

const filmLike =
  /^(?:film|movie|picture|feature|comedy|drama|thriller|sequel|prequel|remake|project|musical|western|horror|romance|documentary|blockbuster|biopic|epic|adaptation|effort|outing|follow-up|debut|venture|production|vehicle|flick|adventure|fantasy|mystery|hit|classic|release|entry|instalment|installment|spin-off|reboot|satire|parody|one)$/;
const personLike =
  /(?:or|er|ist|ian|ress|star|man|woman|wife|husband|son|daughter|brother|sister|mother|father|friend|actor|actress|newcomer|veteran|legend|nominee|icon|partner|boss|chief|head|widow|fianc.e|model|comic|host|boyfriend|girlfriend)$/;

function fits(noun: string, phrase: NounPhrase): boolean {
  const kind = phrase.name?.kind;
  if (kind === 'film' || kind === 'work' || kind === 'series') return filmLike.test(noun);
  if (kind === 'company') return /^(?:company|studio|distributor|firm|label|banner|outfit)$/.test(noun);
  return (
    (kind === 'person' || kind === 'character' || kind === 'none') &&
    personLike.test(noun) &&
    !filmLike.test(noun)
  );
}
