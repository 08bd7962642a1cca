import type { ArticleDocument } from '../document.ts';
import type { KnownNames } from '../known-names.ts';
import { isName } from './choose.ts';
import { fixed, fixedNames } from './fixed-names.ts';
import { joinJuniors } from './juniors.ts';
import { kinds } from './lattice.ts';
import type { Chosen } from './memory.ts';
import type { Name, Piece } from './name.ts';
import { nameKey } from './name-key.ts';
import { joinNicknames, otherForms } from './nicknames.ts';
import { partOwners } from './owned-titles.ts';
import { bestForm, pieceOf } from './piece.ts';
import { readSpans } from './read-spans.ts';
import { seriesSigns, settleSeries } from './series-names.ts';
import { sharedSurnames } from './shared-surnames.ts';
import { shortForms } from './short-forms.ts';
import { weights } from './weigh.ts';
import { bit } from './words.ts';

export interface Registry {
  names: Name[];
  /** Pieces in order of text, each with its name; pieces that name nothing known are left out. */
  mentions: { piece: Piece; name: Name }[];
  /** Everything that was weighed, also what came out as nothing. */
  weighed: Name[];
}

/** A name while it is being put together. */
export interface Candidate {
  name: Name;
  pieces: Piece[];
  chosen: Chosen[];
}

/** The names of an article and where it has them: what each names is decided over all its occurrences. */
export function readNames(document: ArticleDocument, known: KnownNames, table = weights): Registry {
  const { chosen } = readSpans(document, known, table);
  const candidates = new Map<string, Candidate>();
  const pieces: Piece[] = [];
  const parted = joinJuniors(partOwners(joinNicknames(chosen)));
  const surnames = sharedSurnames(parted);
  for (const one of parted) {
    if (one.span.line.sentence.kind === 'furniture' || one.span.key === '') continue;
    if (!isName(one) && !isTerritory(one)) continue;
    // "the Jane Okoro Award" names nobody who is spoken of.
    if (
      namedAfter.test(one.span.line.tokens[one.span.last + 1]?.text ?? '') &&
      one.span.last > one.span.first
    )
      continue;
    const piece = pieceOf(one.span, document.text);
    const surname = surnames.get(one);
    if (surname !== undefined) {
      piece.name += ` ${surname}`;
      piece.key = nameKey(piece.name);
    }
    pieces.push(piece);
    let candidate = candidates.get(piece.key);
    if (!candidate) {
      candidate = { name: blank(piece), pieces: [], chosen: [] };
      candidates.set(piece.key, candidate);
    }
    candidate.pieces.push(piece);
    candidate.chosen.push(one);
    candidate.name.count++;
    for (const form of [piece.name, ...otherForms(piece.name)]) candidate.name.aliases.add(form);
  }
  for (const candidate of candidates.values()) {
    decide(candidate);
    // What is filmed is a film, however sure its letters make us of the book; and so is what is defined as one, whatever else bears its name.
    if (
      candidate.name.kind !== 'film' &&
      (candidate.name.defined || candidate.pieces.some((piece) => isFilmed(piece, document.text)))
    ) {
      candidate.name.kind = 'film';
      candidate.name.evidence.film = Math.max(candidate.name.evidence.film ?? 0, filmedIsSure);
    }
    // "Best Costume Design" is what one wins.
    if (candidate.name.kind !== 'none' && honour.test(candidate.name.name)) candidate.name.kind = 'none';
    // A studio of two words is one, whatever stands behind it: "the Open Road film".
    const listed = candidate.name.key.includes(' ') ? (fixedNames.byKey.get(candidate.name.key) ?? 0) : 0;
    if (candidate.name.kind === 'film' && listed & fixed.company && !candidate.name.defined)
      candidate.name.kind = 'company';
  }
  settleSeries(candidates, (one) => seriesSigns(one));
  const longer = shortForms(candidates, pieces, known);
  const mentions: Registry['mentions'] = [];
  for (const piece of pieces) {
    const candidate = candidates.get(piece.key);
    if (!candidate) continue;
    const name = longer(candidate.name, piece) ?? candidate.name;
    if (name.kind !== 'none') mentions.push({ piece, name });
    if (name !== candidate.name) name.aliases.add(piece.name);
  }
  const names = [...new Set(mentions.map((mention) => mention.name))];
  const isHeadline = (piece: Piece) => document.sentences[piece.sentence]?.kind === 'headline';
  for (const name of names) name.name = bestForm(name, candidates.get(name.key)?.pieces ?? [], isHeadline);
  return { names, mentions, weighed: [...candidates.values()].map((candidate) => candidate.name) };
}

const namedAfter = /^(?:Awards?|Prize|Medal|Fellowship|Scholarship|Trophy)$/;
const filmedIsSure = 0.9;
const nearly = 0.4;
const isPlayed = (before: string | undefined) =>
  /^(?:as|plays|play|playing|portrays|named|called)$/.test(before ?? '');

const honour =
  /^(?:Favou?rite|Outstanding) (?:Actor|Actress|Movie|Film|Performance)\b|^Best (?:Young|New|Breakthrough|Ensemble|Performance|Supporting|Leading|Actor|Actress|Director|Picture|Film|Foreign|Animated|Documentary|Original|Adapted|Screenplay|Costume|Make-?[Uu]p|Production|Art|Visual|Special|Sound|Score|Song|Music|Cinematography|Editing|British|International|Short|Feature|Motion)/;
const filmed =
  /\b(?:(?:film|movie|screen|big-screen|cinema|hollywood) (?:version|adaptation|remake|reboot) of|remake of the (?:film|movie|\d{4} \w+)|trailer for|(?:film|movie) (?:called|titled|entitled))(?: the)?(?: new| upcoming| forthcoming)? ["'“‘]?$/i;
const adapted =
  /(?<!\b(?:stage|TV|television|radio|theatrical|musical|opera|BBC|HBO|Netflix|ITV|series|miniseries)\b.{0,30})\b(?:film|movie|screen|big-screen|cinema|upcoming|forthcoming|new|feature|hollywood|an|the|['’]s?) (?:adaptation|version) of (?:(?:the|a|his|her) )?(?:(?:\p{Lu}[\p{L}.'’-]*\.? ){0,4}\p{Lu}[\p{L}.'’-]* )?(?:[\p{Ll}\p{N}-]+,? ){0,5}(?:novel|novella|book|play|memoir|bestseller|best[- ]seller|story|comic|manga)s?,? ["'“‘]?$/u;

/** "a film version of Dracula", "the film adaptation of Ann Lisle's novel Low Tide": whatever else bears the name, here it is a film. */
function isFilmed(piece: Piece, text: string): boolean {
  const before = text.slice(Math.max(0, piece.start - 140), piece.start);
  // The long pattern is slow, and hardly ever needed.
  const made = / (?:adaptation|version) of /.test(before) && adapted.test(before);
  return (made || filmed.test(before.slice(-60))) && !piece.possessive;
}

function blank(piece: Piece): Name {
  return {
    key: piece.key,
    name: piece.name,
    kind: 'none',
    score: 0,
    evidence: {},
    aliases: new Set(),
    series: false,
    year: null,
    defined: false,
    first: piece.start,
    count: 0,
  };
}

/** Places of the lexicon are places also where nothing else says so: "US". */
function isTerritory({ span }: Chosen): boolean {
  const { words } = span.line;
  return span.first === span.last
    ? ((words[span.first]?.fixed ?? 0) & fixed.place) !== 0
    : ((fixedNames.byKey.get(span.key) ?? 0) & fixed.place) !== 0;
}

/** The kind that its occurrences together make most likely. */
function decide({ name, chosen }: Candidate): void {
  let best = 0;
  for (const [k, kind] of kinds.entries()) {
    const mean = chosen.reduce((sum, one) => sum + (one.likely[k] ?? 0), 0) / chosen.length;
    if (mean >= 0.01) name.evidence[kind] = Math.round(mean * 100) / 100;
    if (mean > best) {
      best = mean;
      name.kind = kind;
      name.score = mean;
    }
  }
  if (name.kind === 'none') name.kind = 'place';
  // Nearly as likely somebody as a part: who is named in full and given no part to play is somebody.
  if (
    name.kind === 'character' &&
    (name.evidence.person ?? 0) >= nearly &&
    chosen.every(
      ({ span: { line, first, last } }) => last > first && !isPlayed(line.words[first - 1]?.lower),
    ) &&
    chosen.some(({ span: { line, first } }) => ((line.words[first]?.classes ?? 0) & bit.first) !== 0)
  )
    name.kind = 'person';
  // "the Hart Brothers": a company only where it is known for one.
  if (
    name.kind === 'company' &&
    / brothers$/.test(name.key) &&
    !((fixedNames.byKey.get(name.key) ?? 0) & fixed.company)
  )
    name.kind = 'person';
  for (const { span } of chosen) {
    name.year ??= yearBeside(span);
    if (span.line.defines && span.first === 0) name.defined = true;
  }
}

const year = /^(?:18|19|20)\d\d$/;

function yearBeside({ line, first, last }: Chosen['span']): number | null {
  const { tokens } = line;
  let at = last + 1;
  while (/^["”'’*_]$/.test(tokens[at]?.text ?? '')) at++;
  if (tokens[at]?.text === '(' && year.test(tokens[at + 1]?.text ?? '')) return Number(tokens[at + 1]?.text);
  const before = tokens[first - 1]?.text ?? '';
  return /^(?:18|19|20)\d\d['’]s$/.test(before) ? Number(before.slice(0, 4)) : null;
}
