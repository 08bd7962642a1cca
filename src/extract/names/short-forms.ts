import type { KnownNames } from '../known-names.ts';
import type { Name, Piece } from './name.ts';
import { nameKey } from './name-key.ts';
import { nicknameIn } from './nicknames.ts';
import type { Candidate } from './registry.ts';

const filmVerb = /^(?:stars|starred|features|featured)$/;
const junior = /^(?:jr|sr|jnr|snr)$/;

/** For a surname, first name or half a title the fuller name that it stands for here, if there is one. */
export function shortForms(
  candidates: ReadonlyMap<string, Candidate>,
  pieces: readonly Piece[],
  known: KnownNames,
): (name: Name, piece: Piece) => Name | undefined {
  const surnames = new Map<string, Name[]>();
  const firstNames = new Map<string, Name[]>();
  const titleParts = new Map<string, Name[]>();
  for (const { name } of candidates.values()) {
    if (name.kind === 'person' || name.kind === 'character') enterPerson(name, surnames, firstNames);
    else if (name.kind === 'film') enterTitle(name, titleParts, known);
    else if (name.kind === 'company' && name.key.includes(' '))
      put(titleParts, name.key.slice(0, name.key.lastIndexOf(' ')), name);
  }
  const same = sameUnderTwoNames(surnames);
  for (const person of same.keys())
    for (const list of surnames.values()) if (list.includes(person)) list.splice(list.indexOf(person), 1);
  // Several of one family: who of them was named in full last.
  const latest = new Map<string, Name>();
  const named = new Set<Name>();
  const order = new Map<Piece, Name | undefined>();
  for (const piece of pieces) {
    const name = candidates.get(piece.key)?.name;
    if (!name) continue;
    if (name.key.includes(' ') && (name.kind === 'person' || name.kind === 'character'))
      latest.set(surnameOf(name.key), name);
    named.add(name);
    order.set(piece, same.get(name) ?? pick(name));
  }
  return (_name, piece) => order.get(piece);

  function pick(name: Name): Name | undefined {
    if (name.kind === 'film' || name.kind === 'company' || name.kind === 'series') {
      const titles =
        titleParts
          .get(name.key)
          ?.filter((title) => title !== name && (name.kind === 'company') === (title.kind === 'company')) ??
        [];
      if (name.kind === 'series') return undefined;
      return titles.length === 1 ? titles[0] : headlineFor(name);
    }
    if (name.kind !== 'person' && name.kind !== 'character') return undefined;
    const alike = (list: Name[] | undefined) => {
      const others = list?.filter((other) => other !== name) ?? [];
      const kin = others.filter((other) => other.kind === name.kind);
      return kin.length > 0 ? kin : others;
    };
    const family = alike(surnames.get(name.key));
    if (family.length === 1) return family[0];
    if (family.length > 1)
      return (
        family.find(
          (one) =>
            one.count >= 2 * Math.max(...family.filter((other) => other !== one).map((other) => other.count)),
        ) ?? latest.get(name.key)
      );
    if (name.key.includes(' ')) return undefined;
    const first = alike(firstNames.get(name.key));
    if (first.length === 1) return first[0];
    // "Sir Alan" before any other Alan is named.
    const sofar = first.filter((one) => named.has(one));
    if (first.length > 0) return sofar.length === 1 ? sofar[0] : undefined;
    // "Rising starred Anna Field" beside "Low Tide: Rising": nobody of that name, and only a film does that.
    const halves = titleParts.get(name.key)?.filter((title) => title.kind === 'film') ?? [];
    return halves.length === 1 && doesAsFilms(name) ? halves[0] : undefined;
  }

  /** A headline's "Hitchhiker's" for the one title of the text that begins so. */
  function headlineFor(name: Name): Name | undefined {
    const { chosen } = candidates.get(name.key) ?? { chosen: [] };
    if (name.kind !== 'film' || !chosen.every(({ span }) => span.line.sentence.kind === 'headline'))
      return undefined;
    const longer = [...candidates.values()].filter(
      ({ name: other }) =>
        other.kind === 'film' &&
        (other.key.startsWith(`${name.key} `) || other.key.startsWith(`${name.key}s `)),
    );
    return longer.length === 1 ? longer[0]?.name : undefined;
  }

  function doesAsFilms(name: Name): boolean {
    const { chosen } = candidates.get(name.key) ?? { chosen: [] };
    return chosen.some(
      ({ span: { line, last } }) =>
        filmVerb.test(line.tokens[last + 1]?.text ?? '') && line.tokens[last + 2]?.capital === true,
    );
  }
}

function surnameOf(key: string): string {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  return junior.test(last) && words.length > 2 ? (words.at(-2) ?? last) : last;
}

function enterPerson(name: Name, surnames: Map<string, Name[]>, firstNames: Map<string, Name[]>): void {
  const words = name.key.split(' ');
  if (words.length < 2) return;
  put(surnames, surnameOf(name.key), name);
  // "Del Toro", "Bonham Carter", "Downey Jr"
  for (let i = 1; i < words.length - 1; i++) put(surnames, words.slice(i).join(' '), name);
  put(firstNames, words[0] ?? '', name);
  const nickname = nicknameIn(name.name);
  if (nickname !== null) put(firstNames, nameKey(nickname), name);
}

function enterTitle(name: Name, parts: Map<string, Name[]>, known: KnownNames): void {
  const pieces = name.name.split(/: | [–—-] /);
  for (let i = 1; i < pieces.length; i++) put(parts, nameKey(pieces.slice(i).join(' ')), name);
  const head = nameKey(pieces[0] ?? '');
  const rest = pieces[1] ?? '';
  // "Dune" beside "Dune: Part Two" is another film; "Kisna" beside "Kisna - the Warrior Poet" is the same.
  if (
    pieces.length === 2 &&
    !/^(?:Part|Chapter|Vol|Volume|Episode|The Movie)\b|^\d/.test(rest) &&
    (/ [–—-] /.test(name.name) || !known.film(head))
  )
    put(parts, head, name);
}

/** "Abe Wilder" and "Abraham Charles Wilder": the later form is the same person's. */
function sameUnderTwoNames(surnames: ReadonlyMap<string, Name[]>): Map<Name, Name> {
  const same = new Map<Name, Name>();
  for (const list of surnames.values()) {
    if (list.length > 8) continue;
    for (const person of list)
      for (const other of list)
        if (
          other.first < person.first &&
          !same.has(person) &&
          !same.has(other) &&
          person.kind === other.kind &&
          person.key.split(' ')[0] !== other.key.split(' ')[0] &&
          /^\p{L}{3}/u.test(person.key) &&
          person.key.slice(0, 2) === other.key.slice(0, 2) &&
          person.key.split(' ').length > 2
        )
          same.set(person, other);
  }
  return same;
}

function put(map: Map<string, Name[]>, key: string, name: Name): void {
  const list = map.get(key);
  if (!list) map.set(key, [name]);
  else if (!list.includes(name)) list.push(name);
}
