import { bare } from './bare.ts';
import type { Candidate, Name } from './candidate.ts';
import type { Piece } from './pieces.ts';
import { isFirstName, nameKey } from './shape.ts';

type Alias = (candidate: Candidate, piece: Piece) => Name | undefined;

export function shortForms(candidates: Map<string, Candidate>, pieces: Piece[]): Alias {
  const bySurname = new Map<string, Name[]>();
  const byFirstName = new Map<string, Name[]>();
  const byPart = new Map<string, Name[]>();
  const put = (map: Map<string, Name[]>, key: string, name: Name) => {
    const list = map.get(key);
    if (!list) map.set(key, [name]);
    else if (!list.includes(name)) list.push(name);
  };
  for (const { name } of candidates.values()) {
    const words = name.name.split(' ');
    if ((name.kind === 'person' || name.kind === 'character') && words.length > 1) {
      put(
        bySurname,
        nameKey(
          bare(/^(?:Jr|Sr)\.?$/.test(words.at(-1) ?? '') ? (words.at(-2) ?? '') : (words.at(-1) ?? '')),
        ),
        name,
      );
      for (let i = 1; i < words.length - 1; i++) put(bySurname, nameKey(words.slice(i).join(' ')), name);
      if (isFirstName(words[0] ?? '') || name.kind === 'character')
        put(byFirstName, nameKey(words[0] ?? ''), name);
    }
    if (name.kind === 'film') {
      const parts = name.name.split(/: | [–—-] /);
      for (let i = 1; i < parts.length; i++) put(byPart, nameKey(parts.slice(i).join(' ')), name);
      if (parts.length > 1 && parts[0] && parts[0].includes(' ')) put(byPart, nameKey(parts[0]), name);
    }
    if (name.kind === 'company') {
      const head = words.slice(0, -1).join(' ');
      if (head) put(byPart, nameKey(head), name);
    }
  }
  // "Abe Wilder" and "Abraham Wilder": one person under two names.
  const same = new Map<Name, Name>();
  for (const list of bySurname.values())
    for (const person of list)
      for (const other of list)
        if (
          other.first < person.first &&
          !same.has(person) &&
          !same.has(other) &&
          person.name.split(' ')[0] !== other.name.split(' ')[0] &&
          /^\p{L}{3}/u.test(person.name) &&
          person.name.slice(0, 2) === other.name.slice(0, 2) &&
          person.name.split(' ').length > 2
        )
          same.set(person, other);
  for (const person of same.keys())
    for (const list of bySurname.values()) if (list.includes(person)) list.splice(list.indexOf(person), 1);
  const latest = new Map<string, Name>();
  const order = new Map<Piece, Name | undefined>();
  for (const piece of pieces) {
    const candidate = candidates.get(piece.key);
    if (!candidate) continue;
    const { name } = candidate;
    if (piece.name.includes(' ') && (name.kind === 'person' || name.kind === 'character'))
      latest.set(piece.key.split(' ').at(-1) ?? '', name);
    order.set(piece, same.get(name) ?? pick(candidate, piece));
  }
  return (_candidate, piece) => order.get(piece);

  function pick({ name }: Candidate, piece: Piece): Name | undefined {
    const evidence = name.evidence.film ?? 0;
    const titles = byPart.get(piece.key)?.filter((title) => title !== name);
    if (
      titles?.length === 1 &&
      name.kind !== 'series' &&
      (name.kind === 'none' || evidence > 0 || name.kind === 'company') &&
      !(name.kind === 'film' && name.evidence.film && name.score > 5)
    )
      return titles[0];
    const weakFilm =
      name.kind === 'film' && !name.signs.some((sign) => /^(?:year in|set off|film called)/.test(sign));
    if (
      piece.name.split(' ').length > 3 ||
      (name.kind === 'film' && !weakFilm) ||
      name.kind === 'work' ||
      name.kind === 'place'
    )
      return undefined;
    if (name.kind === 'company' || name.kind === 'series') return undefined;
    const surname = bySurname.get(piece.key)?.filter((person) => person !== name) ?? [];
    if (surname.length === 1) return surname[0];
    // Several of one family: the one of whom the article has most, unless another stood here just now.
    if (surname.length > 1)
      return (
        surname.find(
          (person) =>
            person.count >=
            2 * Math.max(...surname.filter((other) => other !== person).map((other) => other.count)),
        ) ?? latest.get(piece.key)
      );
    const first = byFirstName.get(piece.key)?.filter((person) => person !== name) ?? [];
    if (first.length === 1 && !piece.name.includes(' ')) return first[0];
    return undefined;
  }
}
