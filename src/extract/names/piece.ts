import type { Span } from './lattice.ts';
import type { Name, Piece } from './name.ts';

/** The place of a chosen stretch in the text. */
export function pieceOf(span: Span, text: string): Piece {
  const { line, first, last, setOff } = span;
  const start = line.tokens[first]?.start ?? line.sentence.start;
  let end = line.tokens[last]?.end ?? line.sentence.end;
  const owner = line.words[last]?.owner === true && !setOff;
  if (owner) end -= /['’]s?$/.exec(line.tokens[last]?.text ?? '')?.[0].length ?? 0;
  const next = line.tokens[last + 1];
  // "the Fields' house": a bare apostrophe is a token of its own.
  const bareOwner =
    !setOff && next !== undefined && /^['’]$/.test(next.text) && !next.spaced && text.charAt(end - 1) === 's';
  return {
    sentence: line.sentence.index,
    first,
    last,
    start,
    end,
    name: text.slice(start, end).replace(/\s+/g, ' ').trim(),
    key: span.key,
    setOff,
    possessive: owner || bareOwner,
  };
}

/** The form to show: mixed case over capitals, with "The" where a film's title has it, then what is written most. */
export function bestForm(
  name: Name,
  pieces: readonly Piece[],
  isHeadline: (piece: Piece) => boolean,
): string {
  const forms = new Map<string, number>();
  const body = pieces.filter((piece) => !isHeadline(piece));
  const counted = body.length > 0 ? body : pieces;
  const title = name.kind === 'film' || name.kind === 'series' || name.kind === 'work';
  for (const piece of counted) {
    const form = title ? piece.name.replace(/^the /, 'The ') : piece.name.replace(/^the (?=.)/i, '');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  // "The" that only a sentence's start explains is not the title's.
  const article = counted.some(
    (piece) => /^the /i.test(piece.name) && (piece.first > 0 || piece.setOff || forms.size === 1),
  );
  let best = name.name;
  let score = Number.NEGATIVE_INFINITY;
  for (const [form, count] of forms) {
    const points =
      count +
      (title && form.startsWith('The ') ? (article ? 100 : -0.5) : 0) -
      (/^[^\p{Ll}]{6,}$/u.test(form) ? 1000 : 0);
    if (points > score) {
      score = points;
      best = form;
    }
  }
  return best;
}
