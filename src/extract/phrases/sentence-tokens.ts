import { type DateMention, findDates, mayBeDate } from '../dates.ts';
import type { ArticleDocument, DocumentSentence } from '../document.ts';
import type { NameKind } from '../names/name.ts';
import type { Registry } from '../names/registry.ts';
import type { Token } from '../tokens.ts';
import type { Mention } from './nodes.ts';

/** A sentence with what stands at each of its tokens, for the parser. */
export interface SentenceTokens {
  tokens: readonly Token[];
  /** Lower case, with straight apostrophes. */
  lower: readonly string[];
  /** By the index of their first token. */
  mentions: ReadonlyMap<number, Mention>;
  dates: ReadonlyMap<number, { date: DateMention; to: number }>;
  /** Speech: index of its first token → the token behind its last. */
  speech: ReadonlyMap<number, number>;
}

const novelThings =
  /^ (?:exhibition|video ?games?|games?|musical|album|soundtrack|novels?|books?|comics?|stage|show|ride|tour|fans?|toys?|theme|tv|television)\b/i;
const seriesThings = /^ (?:\p{Ll}+ )?(?:franchise|series|saga|universe|trilogy|movies|films)\b/u;

function lowerOf({ text }: Token): string {
  // The country is no pronoun.
  if (text === 'US') return 'u.s.';
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function isTaken(date: DateMention, mentions: ReadonlyMap<number, Mention>): boolean {
  for (const mention of mentions.values())
    if (date.start < mention.end && mention.start < date.end) return true;
  return false;
}

/** "the Salt Road novels", "the Salt Road franchise": this time it is not the film. */
function kindHere(document: ArticleDocument, kind: NameKind, end: number): NameKind {
  if (kind !== 'film') return kind;
  const next = document.text.slice(end, end + 24);
  if (novelThings.test(next)) return 'work';
  return seriesThings.test(next) ? 'series' : kind;
}

export class SentenceReader {
  private mention = 0;
  private speech = 0;

  constructor(
    private readonly document: ArticleDocument,
    private readonly registry: Registry,
  ) {}

  /** The sentences must be asked for in their order. */
  read(sentence: DocumentSentence): SentenceTokens {
    const document = this.document;
    const registry = this.registry;
    const { tokens } = sentence;
    const speech = this.speechIn(sentence);
    const lower = tokens.map(lowerOf);
    const mentions = new Map<number, Mention>();
    while ((registry.mentions[this.mention]?.piece.sentence ?? Infinity) < sentence.index) this.mention++;
    for (; registry.mentions[this.mention]?.piece.sentence === sentence.index; this.mention++) {
      const found = registry.mentions[this.mention];
      if (!found) break;
      const { piece, name } = found;
      mentions.set(piece.first, {
        name,
        kind: kindHere(document, name.kind, piece.end),
        from: piece.first,
        to: piece.last + 1,
        start: piece.start,
        end: piece.end,
        setOff: piece.setOff,
      });
    }
    // A title in quotation marks with the full stop inside is nobody's words.
    for (const [first, last] of speech) {
      const mention = mentions.get(first) ?? mentions.get(first + 1);
      if (mention && mention.kind !== 'person' && mention.to >= last - 2) speech.delete(first);
    }
    const dates = new Map<number, { date: DateMention; to: number }>();
    const found = lower.some(mayBeDate) ? findDates(document.text, sentence.start, sentence.end) : [];
    for (const date of found) {
      if (isTaken(date, mentions)) continue;
      const from = tokens.findIndex((token) => token.end > date.start);
      let to = from + 1;
      while ((tokens[to]?.start ?? Infinity) < date.end) to++;
      if (from >= 0) dates.set(from, { date, to });
    }
    return {
      tokens,
      lower,
      mentions,
      dates,
      speech,
    };
  }

  private speechIn({ start, end, tokens }: DocumentSentence): Map<number, number> {
    const { speech } = this.document;
    const out = new Map<number, number>();
    while ((speech[this.speech]?.[1] ?? Infinity) <= start) this.speech++;
    for (let i = this.speech; (speech[i]?.[0] ?? Infinity) < end; i++) {
      const [from, to] = speech[i] ?? [0, 0];
      const first = tokens.findIndex((token) => token.end > from);
      if (first < 0) continue;
      let last = first;
      while ((tokens[last]?.start ?? Infinity) < to) last++;
      out.set(first, last);
    }
    return out;
  }
}
