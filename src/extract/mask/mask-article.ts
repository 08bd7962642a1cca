import { findDates } from '../dates.ts';
import type { ArticleDocument, DocumentSentence, Span } from '../document.ts';
import { filmNouns } from '../lexicon/words.ts';
import type { Name } from '../names/candidate.ts';
import type { Registry } from '../names/registry.ts';
import { nameKey } from '../names/shape.ts';
import { type Discourse, filmMeant, itMeans, startDiscourse } from './discourse.ts';
import { groupLists } from './group-lists.ts';
import { MaskedText, spanOf } from './masked-text.ts';
import type { Item } from './symbols.ts';

export interface MaskedSentence {
  sentence: DocumentSentence;
  masked: MaskedText;
  topic: Name | null;
  subject: Name | null;
}

const filmNoun = [...filmNouns]
  .filter(
    (noun) =>
      !/^(?:short|indie|heist|caper|animation|mystery|adventure|adaptation|hit|classic|masterpiece|version)$/.test(
        noun,
      ) && !/s$/.test(noun),
  )
  .join('|');
const plainAdjective =
  '(?:(?:new|upcoming|forthcoming|latest|finished|completed|entire|whole|very|\\d+[- ]minute|[\\p{L}]+-budget|action|romantic|black|dark|animated|psychological|supernatural|historical|gritty|big-screen|feature|feature-length|science-fiction|sci-fi|independent|indie|live-action|family|period|crime|horror|war|spy|superhero|comic-book|low-budget|star-studded|musical|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?= inst)|Bollywood|Hollywood|British|French|American|Indian|fantasy|adventure|comedy|documentary|biographical) )*';
const filmReference = new RegExp(
  `\\b(?:the|this) ${plainAdjective}(?:${filmNoun})\\b(?! (?:of|to|for|by|version|festival|industry|company|companies|critic|critics|maker|makers|studio|studios|business|star|actor|rights|adaptation|buff|world|academy|set in|based|about|called|in which|franchise|series|career|debut|role|roles)\\b|[-\\p{L}])`,
  'giu',
);
// "the seventh installment of the Salt Road franchise": behind it stands the series, so it is looked for by itself.
const installmentReference =
  /\b(?:the|this) (?:(?:upcoming|forthcoming|new|latest|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next) )+(?:installment|instalment|chapter|entry|movie|film) (?:of|in) the (?=[\p{Lu}\d])/gu;
// "to direct a new instalment in the Salt Road franchise": a project without a title, named for its series.
const untitledReference =
  /\b(?:a|an|another) (?:(?:new|further|next|standalone|live-action|upcoming|\d+th) )*(?:instalment|installment|film|movie|chapter|entry|sequel) (?:in|of|to) the (?=[\p{Lu}\d])/gu;
const making =
  /\b(?:direct|write|star in|make|produce|helm|script|develop|develops|developing|directing|writing|producing)\b[^.;]{0,25}$/;
const itReference =
  /^(?:"?It(?=(?: also| then| now)? (?:is|was|stars?|will|has|opens|opened|features?|tells|follows|marks|premiered|centres|centers|took|grossed|also|won|received)\b)|"?It(?='s\b|'ll\b))/;
const personReference =
  /\b(?:He|She|he|she)\b(?!['’]s (?:a|the|not)\b)|^(?:His|Her)\b(?= \p{Ll})|\b[Tt]he (?:(?:\d\d|\p{Ll}+)-year-old(?: (?:actor|actress|star|director|comedian|singer|film-maker|filmmaker|comic))?|(?:(?!best|supporting|lead|leading|other|late|casting|assistant|first|art|museum|festival|executive|managing|musical|only|same|stage)[\p{L}-]+ )?(?:actor|actress|star|director|film-maker|filmmaker|comedian|comic|singer|screenwriter))\b(?! (?:of|who|behind|and|in|has been named)\b)/gu;

// What a crew's own words tell and nothing else does: who does which job, where they shoot.
const tellsOfMaking =
  /\b(?:first|1st|second|2nd) (?:AD|assistant director)\b|\bpeople of \p{Lu}|\bwe (?:had|spent|shot|filmed)\b[^.]{0,60} in (?:\p{Ll}+ )?\p{Lu}/iu;

/** Sentences of prose as masked text, references resolved. */
export function maskArticle(
  document: ArticleDocument,
  registry: Registry,
  isDirector: (name: Name) => boolean,
): MaskedSentence[] {
  const discourse = startDiscourse(weighFilms(document, registry));
  const out: MaskedSentence[] = [];
  let mention = 0;
  let speech = 0;
  let paragraph = -1;
  for (const sentence of document.sentences) {
    const items: Item[] = [];
    while (speech < document.speech.length && (document.speech[speech]?.[1] ?? 0) <= sentence.start) speech++;
    const silent: Span[] = [];
    for (let i = speech; i < document.speech.length && (document.speech[i]?.[0] ?? 0) < sentence.end; i++) {
      const [from, to] = document.speech[i] ?? [0, 0];
      if (tellsOfMaking.test(document.text.slice(from, to))) continue;
      silent.push([Math.max(from, sentence.start), Math.min(to, sentence.end)]);
    }
    for (const [start, end] of silent) items.push({ kind: 'speech', start, end });
    const inSpeech = (start: number) => silent.some(([from, to]) => start >= from && start < to);
    while (
      mention < registry.mentions.length &&
      (registry.mentions[mention]?.piece.sentence ?? 0) < sentence.index
    )
      mention++;
    for (; registry.mentions[mention]?.piece.sentence === sentence.index; mention++) {
      const found = registry.mentions[mention];
      if (found && !inSpeech(found.piece.start))
        items.push(itemOf(document, found.name, found.piece.start, found.piece.end));
    }
    if (sentence.kind !== 'prose') continue;
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      discourse.before = [];
      discourse.ofParagraph = null;
    }
    const taken = (start: number, end: number) =>
      items.some((item) => {
        const [from, to] = spanOf(item);
        return start < to && from < end;
      });
    for (const date of findDates(document.text, sentence.start, sentence.end))
      if (!taken(date.start, date.end)) items.push({ kind: 'date', date });
    items.sort((a, b) => spanOf(a)[0] - spanOf(b)[0]);
    addReferences(document, sentence, items, discourse, taken, isDirector);
    items.sort((a, b) => spanOf(a)[0] - spanOf(b)[0]);
    const topic = topicOf(document, items, discourse, sentence);
    out.push({
      sentence,
      masked: groupLists(maskSentence(document, sentence, items)),
      topic,
      subject: discourse.subject,
    });
    remember(discourse, items, sentence);
  }
  return out;
}

function itemOf(document: ArticleDocument, name: Name, start: number, end: number): Item {
  switch (name.kind) {
    case 'person':
      return { kind: 'person', member: { name, start, end } };
    case 'film': {
      // "a Salt Road exhibition", "the Salt Road novels", "the Salt Road franchise": this time it is not the film.
      const next = document.text.slice(end, end + 24);
      if (
        /^ (?:exhibition|video ?games?|games?|musical|album|soundtrack|novels?|books?|comics?|stage|show|ride|tour|fans?|toys?|theme|saga of|tv|television|series of)\b/i.test(
          next,
        )
      )
        return { kind: 'work', name, start, end };
      if (/^ (?:[\p{Ll}]+ )?(?:franchise|series|saga|universe|trilogy)\b/u.test(next))
        return { kind: 'series', name, start, end };
      const year = /^["'’”*_]*(?: \((?:US|UK|the|late|early)? ?)((?:19|20)\d\d)(?=[),;])/.exec(
        document.text.slice(end, end + 16),
      );
      if (year?.[1]) {
        const at = end + year[0].length - 4;
        const closed = document.text.charAt(at + 4) === ')' ? at + 5 : at + 4;
        return { kind: 'film', film: { name, start, end, year: { value: year[1], start: at, end: closed } } };
      }
      return { kind: 'film', film: { name, start, end } };
    }
    case 'none':
      return { kind: 'work', name, start, end };
    default:
      return { kind: name.kind, name, start, end };
  }
}

function maskSentence(document: ArticleDocument, sentence: DocumentSentence, items: Item[]): MaskedText {
  const parts: (Item | { kind: 'text'; text: string; start: number })[] = [];
  let at = sentence.start;
  for (const item of items) {
    const [start, end] = spanOf(item);
    if (start < at) continue;
    if (start > at) parts.push({ kind: 'text', text: document.text.slice(at, start), start: at });
    parts.push(item);
    at = end;
  }
  if (at < sentence.end) parts.push({ kind: 'text', text: document.text.slice(at, sentence.end), start: at });
  return MaskedText.build(parts, spanOf);
}

function addReferences(
  document: ArticleDocument,
  sentence: DocumentSentence,
  items: Item[],
  discourse: Discourse,
  taken: (start: number, end: number) => boolean,
  isDirector: (name: Name) => boolean,
): void {
  const text = document.text.slice(sentence.start, sentence.end).replace(/[’‘]/g, "'").replace(/\n/g, ' ');
  const named = (before: number) => items.filter((item) => spanOf(item)[0] < before);
  const it = itReference.exec(text);
  const itFilm = it && !taken(sentence.start, sentence.start + it[0].length) && itMeans(discourse);
  if (it && itFilm)
    items.push({
      kind: 'film',
      film: { name: itFilm, start: sentence.start, end: sentence.start + it[0].length, indirect: true },
    });
  for (const match of text.matchAll(filmReference)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (taken(start, end)) continue;
    // "the film Retirement", "the comedy, Winter Harbour,": the title itself stands there.
    const next = items.find((item) => spanOf(item)[0] >= end);
    if (
      next &&
      /^[,:]?\s*["'“‘*_(]?$/.test(document.text.slice(end, spanOf(next)[0])) &&
      next.kind !== 'date' &&
      next.kind !== 'person'
    )
      continue;
    const earlier = named(start)
      .filter((item): item is Item & { kind: 'film' } => item.kind === 'film')
      .at(-1);
    const film = earlier && !discourse.defined ? earlier.film.name : filmMeant(discourse);
    if (film) items.push({ kind: 'film', film: { name: film, start, end, indirect: true } });
  }
  for (const match of text.matchAll(installmentReference)) {
    const start = sentence.start + match.index;
    const end = start + match[0].replace(/ (?:of|in) the $/, '').length;
    if (
      !taken(start, end) &&
      discourse.dominates &&
      discourse.main &&
      !named(start).some((item) => item.kind === 'film')
    )
      items.push({ kind: 'film', film: { name: discourse.main, start, end, indirect: true } });
  }
  for (const match of text.matchAll(untitledReference)) {
    const start = sentence.start + match.index;
    const end = start + match[0].replace(/ (?:in|of|to) the $/, '').length;
    const series = items.find((item) => item.kind === 'series' && item.start === start + match[0].length);
    if (series?.kind !== 'series' || taken(start, end) || !making.test(text.slice(0, match.index))) continue;
    items.push({
      kind: 'film',
      film: { name: untitled(discourse, series.name), start, end, indirect: true },
    });
  }
  for (const match of text.matchAll(personReference)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (taken(start, end)) continue;
    const next = items.find((item) => spanOf(item)[0] >= end);
    if (
      next?.kind === 'person' &&
      /^,?\s*$/.test(document.text.slice(end, next.member.start)) &&
      !/^s?he$/i.test(match[0])
    )
      continue;
    const before = named(start).flatMap((item) => (item.kind === 'person' ? [item.member.name] : []));
    const candidates = [...new Set(before)];
    const wanted = /director|film-?maker/.test(match[0])
      ? isDirector
      : /actor|actress|star|comedian|comic|singer/.test(match[0])
        ? (name: Name) => !isDirector(name)
        : null;
    let person: Name | null = null;
    const fitting = wanted ? candidates.filter(wanted) : candidates;
    if (fitting.length > 0) person = fitting[0] ?? null;
    else if (discourse.subject && sentence.index - discourse.subjectSentence <= 4) person = discourse.subject;
    if (person && wanted && !wanted(person)) person = null;
    if (person) items.push({ kind: 'person', member: { name: person, start, end, indirect: true } });
  }
}

function untitled(discourse: Discourse, series: Name): Name {
  const known = discourse.untitled.get(series);
  if (known) return known;
  const name = `untitled ${series.name} film`;
  const project: Name = {
    ...series,
    key: nameKey(name),
    name,
    kind: 'film',
    series: false,
    aliases: new Set(),
    evidence: {},
  };
  discourse.untitled.set(series, project);
  return project;
}

/** The film of a sentence that names none, or the only one that it names. */
// "The original film", "his first movie": not the one that the article goes on about.
const otherFilm =
  /^(?:the|his|her|their|an?) (?:original|first|previous|earlier|last|other|second|third|another|classic|1\d{3}|20\d\d) (?:[\p{L}-]+ )?(?:films?|movies?|version|instalment|installment|picture|trilogy)\b/iu;

function topicOf(
  document: ArticleDocument,
  items: Item[],
  discourse: Discourse,
  sentence: DocumentSentence,
): Name | null {
  const films = [...new Set(items.flatMap((item) => (item.kind === 'film' ? [item.film.name] : [])))];
  if (films.length === 1) return films[0] ?? null;
  if (films.length > 1)
    return discourse.dominates && discourse.main && films.includes(discourse.main) ? discourse.main : null;
  if (items.some((item) => item.kind === 'work'))
    return discourse.strong && discourse.dominates ? discourse.main : null;
  if (otherFilm.test(document.text.slice(sentence.start, sentence.end))) return null;
  if (discourse.strong) return filmMeant(discourse);
  // Far from the last film, or with a play or series named since, nothing tells what is talked of.
  if (discourse.otherWork || sentence.index - discourse.lastFilmSentence > 5) return null;
  return filmMeant(discourse);
}

function remember(discourse: Discourse, items: Item[], sentence: DocumentSentence): void {
  const films = items.flatMap((item) => (item.kind === 'film' ? [item.film.name] : []));
  const lastTitle = items.findLast((item) => item.kind === 'film' || item.kind === 'work');
  if (lastTitle) discourse.otherWork = lastTitle.kind === 'work';
  if (films.length > 0) {
    discourse.lastFilmSentence = sentence.index;
    discourse.before = films;
    discourse.ofParagraph = films.at(-1) ?? null;
    discourse.latest = films.at(-1) ?? null;
  }
  const first = items.find((item) => item.kind === 'person');
  // Who is quoted is not yet whom the article goes on about.
  const quoted = items.some((item) => item.kind === 'speech') && discourse.subject !== null;
  if (first?.kind === 'person' && !quoted) {
    discourse.subject = first.member.name;
    discourse.subjectSentence = sentence.index;
  }
}

/** The film that an article is about, or null for a round-up or a life. */
export function mainFilm(document: ArticleDocument, registry: Registry): Name | null {
  const discourse = startDiscourse(weighFilms(document, registry));
  return discourse.dominates ? discourse.main : null;
}

function weighFilms(document: ArticleDocument, registry: Registry): { name: Name; weight: number }[] {
  const weights = new Map<Name, number>();
  const opening = document.sentences.find((sentence) => sentence.kind === 'prose');
  const firstParagraph = document.sentences.find((sentence) => sentence.kind === 'prose')?.paragraph ?? 0;
  for (const { piece, name } of registry.mentions) {
    if (name.kind !== 'film') continue;
    const sentence = document.sentences[piece.sentence];
    if (!sentence || sentence.kind === 'furniture') continue;
    const weight = sentence.kind === 'headline' ? 3 : sentence.paragraph === firstParagraph ? 2 : 1;
    // The first words of an article are mostly what it is about.
    const first = opening && sentence === opening && piece.start - opening.start < 12 ? 3 : 0;
    weights.set(name, (weights.get(name) ?? 0) + weight + first + (name.defined && first > 0 ? 10 : 0));
  }
  return [...weights].map(([name, weight]) => ({ name, weight }));
}
