import type { MaskedText } from './masked-text.ts';
import { type FilmMember, type Item, type Member, type Role, symbolClass } from './symbols.ts';

const P = symbolClass('person');
const K = symbolClass('character');
const F = symbolClass('film');
const sticky = (source: string) => new RegExp(source, 'uy');

const people =
  'actor|actress|actors|actresses|star|stars|newcomer|newcomers|comedian|comedians|singer|rapper|legend|veteran|veterans|co-star|co-stars|winner|winners|nominee|nominees|performer|performers|regular|regulars|favourite|favorite|musician|model|wrestler|presenter|comic|heart-throb|icon|stalwart|stalwarts';
const descriptor = `(?:(?:the |his |her |an? )?(?:likes of |(?:[\\p{L}\\d'-]+ ){0,4}?(?:${people}) |fellow )+)?`;
const separator = sticky(
  `(?:,? and (?:(?:also|finally|even) )?|, (?:plus |and )?|,? & |,? as well as |,? along with |, alongside |,? plus |,? together with |,? with the likes of )(?:mr |ms |mrs |sir |dame )?${descriptor}(?=${P})`,
);
const closing = /and|&|as well as|along with|plus|alongside|together/i;
const age = sticky(`,? \\(?\\d\\d\\)?(?=[, ).])`);

const inLead = sticky(` in (?:the |a )?(?:lead|leading|main|title|titular|starring|dual) roles?(?=,| and)`);

// A part ends where the next person, film or clause begins.
const partEnd = `(?=[,.;:()"]|$| -| and ${P}| in (?:the |his |her )?${F}| in (?:the|this|what|which|an?) | opposite| alongside| who | whose | which | while | when | with ${P}| but | after | for (?:the|his) | will | is | are | was | has )`;
const lower = "[\\p{Ll}\\d][\\p{Ll}\\d'-]*";
const part = `(?:(?<named>(?:(?:the|an?|his|her|their|its|one|fellow|young|late|real-life|legendary|former|agent) )?(?:(?:${lower}|[\\p{Lu}][\\p{Ll}'-]+),? ){0,6}?(?:${K}|${P}))(?![\\p{L}'])|(?<quoted>"[^"]{2,40}")|(?<caps>(?:the |an? )?\\p{Lu}[\\p{L}.'-]*(?: (?:of |the |and )?\\p{Lu}[\\p{L}.'-]*){0,3})${partEnd}|(?<plain>(?:an?|the|his|her|their|one|two|three|himself|herself|themselves)\\b[^,.;:()"]{0,90}?)${partEnd})`;
const asPart = sticky(
  `,? (?:(?<manner>in voiceover|voicing) )?(?:as(?! well\\b)|playing|portraying|voicing|in the role of|in the part of|who plays|who will play|who voices|, who plays|, who will play|, who voices) ${part}`,
);
const bracketPart = sticky(` \\((?:as |playing )?(?:(?<named>(?:the )?${K})|(?<quoted>"[^"]{2,40}"))\\)`);

/** Joins people and films that one list names, and takes into a person's symbol the part that stands with it. */
export function groupLists(masked: MaskedText): MaskedText {
  const { text } = masked;
  const groups: { from: number; to: number; item: Item }[] = [];
  for (let at = 0; at < text.length; at++) {
    const item = masked.item(text.charAt(at));
    if (item?.kind === 'person') at = groupPeople(masked, at, groups) - 1;
    else if (item?.kind === 'film') at = groupFilms(masked, at, groups) - 1;
  }
  return masked.regroup(groups);
}

function matchAt(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

function groupPeople(
  masked: MaskedText,
  from: number,
  groups: { from: number; to: number; item: Item }[],
): number {
  const { text } = masked;
  const entries: { at: number; to: number; member: Member; joint: string }[] = [];
  let at = from;
  let joint = '';
  for (;;) {
    const item = masked.item(text.charAt(at));
    if (item?.kind !== 'person') break;
    let to = at + 1;
    to += matchAt(age, text, to)?.[0].length ?? 0;
    to += matchAt(inLead, text, to)?.[0].length ?? 0;
    const role = matchAt(asPart, text, to) ?? matchAt(bracketPart, text, to);
    const member: Member = { ...item.member, ...(/\bnewcomers? $/.test(joint) ? { newcomer: true } : {}) };
    if (role) {
      const read = readRole(masked, role);
      if (read) {
        member.role = read;
        to = read.to;
        member.end = read.end;
      }
    }
    entries.push({ at, to, member, joint });
    const gap = matchAt(separator, text, to);
    if (!gap) break;
    // "Lund's Vane, Field's Voss": pairs, not one list.
    if (/'s? $/.test(text.slice(0, from)) && /^'s? /.test(text.slice(to + gap[0].length + 1))) break;
    joint = gap[0];
    at = to + gap[0].length;
  }
  // Two names with only a comma between them are no list ("directed by A, B plays …").
  const lastJoint = entries.findLastIndex((entry) => closing.test(entry.joint));
  const count = lastJoint < 0 ? (entries.length > 2 ? entries.length : 1) : lastJoint + 1;
  const kept = entries.slice(0, count);
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last) return from + 1;
  const [start, end] = masked.span(first.at, last.to);
  groups.push({
    from: first.at,
    to: last.to,
    item: { kind: 'people', members: kept.map((entry) => entry.member), start, end },
  });
  return last.to;
}

/** The part that a match of `part` names; `to` is where it ends in the masked text. */
export function readRole(masked: MaskedText, match: RegExpExecArray): (Role & { to: number }) | null {
  const groups = match.groups ?? {};
  const raw = groups.named ?? groups.quoted ?? groups.caps ?? groups.plain;
  if (raw === undefined || /^as well/i.test(raw)) return null;
  const from = match.index + match[0].lastIndexOf(raw);
  const to = from + raw.length;
  const manner = /voic/i.test(match[0]) ? 'voice' : undefined;
  const close = match.index + match[0].length;
  const extra = manner ? { manner } : {};
  if (groups.named !== undefined) {
    const item = masked.item(raw.at(-1));
    const [start, end] = masked.span(to - 1, to);
    const name =
      item?.kind === 'person' ? item.member.name.name : item && 'name' in item ? item.name.name : undefined;
    const article = /(?:^|\s)the .?$/iu.test(raw) && raw.length <= 5 ? 'the ' : '';
    if (name === undefined) return null;
    return { text: article + name, character: true, start, end, to: close, ...extra };
  }
  const [start, end] = masked.span(from, to);
  if (groups.plain !== undefined)
    return { text: unmask(masked, from, to), character: false, start, end, to: close, ...extra };
  return {
    text: unmask(masked, from, to).replace(/^"|"$/g, '').replace(/[,.]$/, ''),
    character: true,
    start,
    end,
    to: close,
    ...extra,
  };
}

/** Masked text as it is read, with names for symbols. */
export function unmask(masked: MaskedText, from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) {
    const char = masked.text.charAt(i);
    const item = masked.item(char);
    if (!item) out += char;
    else if (item.kind === 'person') out += item.member.name.name;
    else if (item.kind === 'film') out += item.film.name.name;
    else if ('name' in item) out += item.name.name;
    else if (item.kind === 'people') out += item.members.map((member) => member.name.name).join(', ');
    else if (item.kind === 'films') out += item.films.map((film) => film.name.name).join(', ');
    else if (item.kind === 'date') out += item.date.value?.date ?? '';
  }
  return out.trim();
}

const filmSeparator = sticky(
  `(?:,? and (?:then |later |(?:more|most) recently |finally |latterly |its sequel |the )?|, (?:and |or )?(?:the |its sequel )?|,? & |,? as well as (?:the )?)["'*_]?(?=${F})`,
);
// Not the apostrophe of "Salt Road's release".
const filmClose = sticky(`(?:["*_]|'(?!s\\b))+`);

function groupFilms(
  masked: MaskedText,
  from: number,
  groups: { from: number; to: number; item: Item }[],
): number {
  const { text } = masked;
  const entries: { film: FilmMember; to: number; joint: string }[] = [];
  let at = from;
  let joint = '';
  for (;;) {
    const item = masked.item(text.charAt(at));
    if (item?.kind !== 'film') break;
    const to = at + 1 + (matchAt(filmClose, text, at + 1)?.[0].length ?? 0);
    entries.push({ film: item.film, to, joint });
    const gap = matchAt(filmSeparator, text, to);
    if (!gap) break;
    joint = gap[0];
    at = to + gap[0].length;
  }
  const lastJoint = entries.findLastIndex((entry) => /and|&|as well as/.test(entry.joint));
  const years = entries.every((entry) => entry.film.year);
  const count = years || entries.length > 2 ? entries.length : lastJoint < 0 ? 1 : lastJoint + 1;
  const kept = entries.slice(0, count);
  const last = kept.at(-1);
  if (!last) return from + 1;
  // A closing quotation mark goes with the title, so that patterns need not allow for it; an opening one stays before it.
  const [start, end] = masked.span(from, last.to);
  groups.push({
    from,
    to: last.to,
    item: { kind: 'films', films: kept.map((entry) => entry.film), start, end },
  });
  return last.to;
}
