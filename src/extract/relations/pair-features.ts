import type { Clause } from '../clauses/clause.ts';
import { modalityOf } from '../clauses/modality.ts';
import { verbOf } from '../lexicon/verbs.ts';
import type { Name } from '../names/name.ts';
import type { NounPhrase } from '../phrases/nodes.ts';
import type { Finding, ReadingSentence } from '../rule.ts';
import type { Pair } from './pairs.ts';
import { type Symbols, symbolAt } from './symbols.ts';

const bucket = (count: number) =>
  count < 4
    ? `${count}`
    : count < 7
      ? '4+'
      : count < 11
        ? '7+'
        : count < 17
          ? '11+'
          : count < 26
            ? '17+'
            : '26+';
const few = (count: number) => (count > 2 ? '3+' : `${count}`);

/** What is seen of a pair, by name: words between and around, who is subject of what, what the article shows of either, what the rules read. */
export function pairFeatures(
  pair: Pair,
  sentence: ReadingSentence,
  symbols: Symbols,
  findings: readonly Finding[],
  add: (feature: string) => void,
): void {
  const { one, at, other, source } = pair;
  const { article } = sentence;
  const order = !at ? '~' : one.start < at.start ? '<' : '>';
  add(order);
  add(`${order}|${one.how}|${at?.how ?? source}`);
  const what = `${article.isActor(one.name) ? 'a' : ''}${article.isDirector(one.name) ? 'd' : ''}${article.isAuthor(one.name) ? 'w' : ''}`;
  add(`does ${what}`);
  add(`${order} does ${what}`);
  if (one.name === sentence.subject) add('spoken of');
  add(article.main === null ? 'no main film' : article.main === other ? 'main film' : 'other film');
  add(`sure:${surely(one.name)}`);
  add(`other sure:${surely(other)}`);
  const films = new Set(
    sentence.nodes.flatMap((node) =>
      node.kind === 'np' && node.name?.kind === 'film' ? [node.name.name] : [],
    ),
  );
  add(`${order} films here:${few(films.size)}`);
  add(`${order} people here:${few(symbols.words.filter((word) => word === 'P').length)}`);
  between(pair, order, symbols, what, add);
  phrases(pair, add);
  clauses(pair, sentence, add);
  read(pair, findings, add);
}

function between(
  { one, at }: Pair,
  order: string,
  symbols: Symbols,
  what: string,
  add: (feature: string) => void,
): void {
  const { words } = symbols;
  const first = at && at.start < one.start ? at : one;
  const second = at ? (first === one ? at : one) : null;
  const from = symbolAt(symbols, first.end);
  const to = second ? symbolAt(symbols, second.start) : from;
  const left = symbolAt(symbols, first.start) - 1;
  const right = second ? symbolAt(symbols, second.end) : from;
  const word = (i: number) => words[i] ?? '^';
  add(`${order} l:${word(left)}`);
  add(`${order} l:${word(left - 1)} ${word(left)}`);
  add(`${order} r:${word(right)}`);
  add(`${order} r:${word(right)} ${word(right + 1)}`);
  add(`${order} r:${word(right)} ${word(right + 1)} ${word(right + 2)}`);
  if (!second) {
    for (let i = right; i < Math.min(words.length, right + 8); i++) add(`~ behind:${word(i)}`);
    for (let i = left; i >= Math.max(0, left - 6); i--) add(`~ before:${word(i)}`);
    return;
  }
  const inner = words.slice(from, to);
  add(`${order} far:${bucket(inner.length)}`);
  add(`${order} people:${few(inner.filter((each) => each === 'P').length)}`);
  add(`${order} films:${few(inner.filter((each) => each === 'F').length)}`);
  const plain = inner.filter((each) => each !== '"' && each !== 'the' && each !== 'a');
  if (plain.length < 6) {
    add(`${order}=${plain.join(' ')}`);
    add(`${order}=${plain.join(' ')}|${what}`);
  }
  add(`${order} first:${word(from)}`);
  add(`${order} last:${word(to - 1)}`);
  add(`${order} last:${word(to - 2)} ${word(to - 1)}`);
  add(`${order} last:${word(to - 1)}|${what}`);
  if (inner.length < 26)
    for (let i = from; i < to; i++) {
      add(`${order} w:${word(i)}`);
      const verb = verbOf(word(i));
      if (verb && verb.lemma !== word(i)) add(`${order} w:${verb.lemma}`);
      if (i + 1 < to) add(`${order} b:${word(i)} ${word(i + 1)}`);
    }
}

/** What either is called: "director A", "the comedy FILM", "A's thriller FILM". */
function phrases({ one, at }: Pair, add: (feature: string) => void): void {
  for (const word of one.phrase.words) add(`is:${word.lower}`);
  if (one.phrase.apposition) for (const word of one.phrase.apposition.words) add(`is:${word.lower}`);
  if (!at) return;
  for (const word of at.phrase.words) add(`other is:${word.lower}`);
  if (at.phrase.year) add('year');
  const { owner } = at.phrase;
  if (owner && owner.start <= one.start && owner.end >= one.end) {
    add('owns');
    add(`owns:${at.phrase.noun ?? ''}`);
  }
  if (at.phrase === one.phrase) add('same phrase');
}

/** Which verb binds them, and as what. */
function clauses({ one, at }: Pair, sentence: ReadingSentence, add: (feature: string) => void): void {
  for (const clause of sentence.clauses) {
    const role = roleIn(clause, one.phrase);
    if (role === null) continue;
    const verb = `${clause.verb.lemma}${clause.verb.passive ? '+' : ''}`;
    add(`v:${verb}|${role}`);
    add(`form:${clause.verb.form} ${clause.verb.tense}`);
    const modality = modalityOf(clause, sentence.nodes);
    if (modality !== 'plain') add(`says:${modality}`);
    const other = at ? roleIn(clause, at.phrase) : '~';
    if (other === null) continue;
    add(`v:${verb}|${role}|${other}`);
    add(`v:|${role}|${other}`);
  }
}

function roleIn(clause: Clause, phrase: NounPhrase): string | null {
  const holds = (each: NounPhrase) =>
    each === phrase || each.owner === phrase || (each.start <= phrase.start && each.end >= phrase.end);
  if (clause.subjects.some(holds)) return 'S';
  if (clause.objects.some((member) => holds(member.phrase) || member.as === phrase)) return 'O';
  for (const { prep, members } of clause.complements)
    if (members.some((member) => holds(member.phrase) || member.as === phrase)) return prep;
  return clause.others.some(holds) ? 'X' : null;
}

/** What the rules read of them, and of either with another. */
function read(
  { kind, one, other }: Pair,
  findings: readonly Finding[],
  add: (feature: string) => void,
): void {
  for (const finding of findings) {
    const same = isValue(finding, one.name);
    if (same === null) continue;
    const both = kind === 'part' ? finding.character === other.name : finding.subject === other;
    if (kind === 'part' && finding.character === undefined) continue;
    if (same && both) {
      add(`rule ${finding.property}`);
      add(`rule ${finding.property} ${finding.rule}`);
    } else if (same) add(`rule other ${finding.property}`);
    else if (both) add(`rule for another ${finding.property}`);
  }
}

/** Whether a finding's value is the one; null where it is of another kind. */
function isValue({ value }: Finding, name: Name): boolean | null {
  if ('person' in value) return name.kind === 'person' ? value.person === name : null;
  if ('company' in value) return name.kind === 'company' ? value.company === name.name : null;
  if ('text' in value) return name.kind === 'place' ? value.text.includes(name.name) : null;
  return null;
}

/** How sure the names layer is of a kind, in quarters. */
function surely({ evidence, kind }: Name): number {
  return Math.floor((evidence[kind] ?? 1) * 4);
}
