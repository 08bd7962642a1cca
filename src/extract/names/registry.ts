import type { ArticleDocument } from '../document.ts';
import { filmWeight, type NameKind, type Vote, votesFor, votesOfShape } from './evidence.ts';
import { bare, findPieces, type Piece, surePeople } from './pieces.ts';
import { isFirstName, nameKey, personShape } from './shape.ts';

/** Somebody or something that the article names, with what all its occurrences together say it is. */
export interface Name {
  key: string;
  /** The fullest form that the article gives. */
  name: string;
  kind: NameKind;
  /** Sum of the evidence for `kind`, over that for the next best kind. */
  score: number;
  /** Sum for each kind, for `explain` and for whoever mends a sign. */
  evidence: Partial<Record<NameKind, number>>;
  signs: string[];
  /** Other forms that the article uses. */
  aliases: Set<string>;
  /** Also the name of a series ("Star Wars"). */
  series: boolean;
  /** Offset of its first occurrence. */
  first: number;
  count: number;
}

export interface Registry {
  names: Name[];
  /** Pieces in order of text, each with its name; pieces that name nothing known are left out. */
  mentions: { piece: Piece; name: Name }[];
  /** Everything that was weighed, also what came out as nothing. */
  weighed: Name[];
}

/** A title is believed from this much evidence on: one strong sign or two weak ones. */
export const enoughForFilm = 3;

interface Candidate {
  name: Name;
  pieces: Piece[];
  seen: Map<string, number>;
}

export function readNames(document: ArticleDocument, knownTitles: (key: string) => boolean): Registry {
  const people = surePeople(document);
  const pieces = findPieces(document, people);
  const candidates = new Map<string, Candidate>();
  const parts = new Set<Piece>();
  const ofArticle = filmWeight(document.text);
  const weights = new Map<number, number>();
  const weightOf = (index: number): number => {
    const sentence = document.sentences[index];
    const known = weights.get(index);
    if (known !== undefined || !sentence) return known ?? 1;
    const weight = Math.min(ofArticle, filmWeight(document.text.slice(sentence.start, sentence.end)));
    weights.set(index, weight);
    return weight;
  };
  for (const piece of pieces) {
    if (document.sentences[piece.sentence]?.kind === 'furniture' || piece.key === '') continue;
    let candidate = candidates.get(piece.key);
    if (!candidate) {
      candidate = { name: blank(piece), pieces: [], seen: new Map() };
      candidates.set(piece.key, candidate);
      for (const vote of votesOfShape(piece.name, false)) cast(candidate, vote);
      if (knownTitles(piece.key)) cast(candidate, { kind: 'film', sign: 'known title', weight: 1.5 });
    }
    candidate.pieces.push(piece);
    candidate.name.count++;
    candidate.name.aliases.add(piece.name);
    if (piece.setOff)
      cast(candidate, { kind: 'film', sign: 'set off', weight: piece.name.includes(' ') ? 2.5 : 1.5 });
    const votes = votesFor(document, piece, weightOf(piece.sentence));
    for (const vote of votes) cast(candidate, vote);
    if (votes.some((vote) => vote.sign === 'as role') && !votes.some((vote) => vote.kind === 'film'))
      parts.add(piece);
  }
  for (const candidate of candidates.values())
    if (candidate.pieces.length > 1 && candidate.name.key.includes(' '))
      cast(candidate, {
        kind: 'film',
        sign: 'repeated',
        weight: Math.min(1, 0.5 * (candidate.pieces.length - 1)),
      });
  // Where an article sets two titles off, what else it sets off is likely to be one.
  const setOffFilms = [...candidates.values()].filter(
    ({ name, pieces: [first] }) => first?.setOff && (name.evidence.film ?? 0) >= 4,
  );
  if (setOffFilms.length > 1)
    for (const candidate of candidates.values())
      if (candidate.pieces.some((piece) => piece.setOff))
        cast(candidate, { kind: 'film', sign: 'set off as titles are', weight: 1 });
  spreadOverLists(document, pieces, candidates, parts);
  for (const candidate of candidates.values()) decide(candidate.name);
  nameSeries(candidates);
  nameSiblings(candidates);
  const alias = shortForms(candidates, pieces);
  const mentions: Registry['mentions'] = [];
  for (const piece of pieces) {
    const candidate = candidates.get(piece.key);
    if (!candidate) continue;
    const name = alias(candidate, piece) ?? candidate.name;
    if (name.kind !== 'none') mentions.push({ piece, name });
    if (name !== candidate.name) name.aliases.add(piece.name);
  }
  const names = [...new Set(mentions.map((mention) => mention.name))];
  for (const name of names) name.name = bestForm(name, candidates.get(name.key)?.pieces ?? [], document);
  return { names, mentions, weighed: [...candidates.values()].map((candidate) => candidate.name) };
}

function blank(piece: Piece): Name {
  return {
    key: piece.key,
    name: piece.name,
    kind: 'none',
    score: 0,
    evidence: {},
    signs: [],
    aliases: new Set(),
    series: false,
    first: piece.start,
    count: 0,
  };
}

function cast(candidate: Candidate, vote: Vote): void {
  const seen = candidate.seen.get(vote.sign) ?? 0;
  if (seen >= 2) return;
  candidate.seen.set(vote.sign, seen + 1);
  const { evidence, signs } = candidate.name;
  // The second time a sign counts half: two occurrences of one habit are not two witnesses.
  evidence[vote.kind] = (evidence[vote.kind] ?? 0) + (seen === 0 ? vote.weight : vote.weight / 2);
  signs.push(`${vote.sign} (${vote.kind})`);
}

function decide(name: Name): void {
  const { evidence } = name;
  let best: NameKind = 'none';
  let score = 0;
  let next = 0;
  for (const [kind, sum] of Object.entries(evidence) as [NameKind, number][])
    if (sum > score) {
      next = score;
      best = kind;
      score = sum;
    } else if (sum > next) next = sum;
  const film = evidence.film ?? 0;
  const series = evidence.series ?? 0;
  if (series >= 3) name.series = true;
  // A series' name is a film's as well where the article treats it as one.
  if (best === 'series' && film >= enoughForFilm + 1) best = 'film';
  if (
    best === 'film' &&
    (film < enoughForFilm || (score - next < (next >= 3 ? 1.5 : 0.5) && next !== series))
  )
    best = (evidence.person ?? 0) >= 2 ? 'person' : 'none';
  if (best === 'person' && score < 1.5) best = 'none';
  if (best === 'character' && (evidence.person ?? 0) >= 2) best = 'person';
  name.kind = best;
  name.score = score - next;
}

const between =
  /^(?:'s)?(?: \((?:[^()]{1,40})\))?(?:,| and| &|, and| or|, or| as well as|, as well as| along with|, along with|, alongside)(?: (?:the|a|an|newcomer|actor|actress|comedian|singer|newcomers))? ["'‘“*_]?$/;
const closers = /^["'’”*_]+/;

/** "Prancer (1989), Jury Duty and Good Burger": what stands in one list is of one kind. */
function spreadOverLists(
  document: ArticleDocument,
  pieces: Piece[],
  candidates: Map<string, Candidate>,
  parts: ReadonlySet<Piece>,
): void {
  let from = 0;
  for (let i = 1; i <= pieces.length; i++) {
    const [before, piece] = [pieces[i - 1], pieces[i]];
    if (
      before &&
      piece &&
      before.sentence === piece.sentence &&
      between.test(
        document.text
          .slice(before.end, piece.start)
          .replace(closers, '')
          .replace(/\s+/g, ' ')
          .replace(/["'‘“*_]$/, ''),
      )
    )
      continue;
    if (i - from >= 2) spread(pieces.slice(from, i), candidates, parts);
    from = i;
  }
}

function spread(list: Piece[], candidates: Map<string, Candidate>, parts: ReadonlySet<Piece>): void {
  const [head] = list;
  // "reprise their roles as Max, Ann and the Admiral"
  if (head && parts.has(head)) {
    for (const piece of list) {
      const evidence = candidates.get(piece.key)?.name.evidence ?? {};
      if ((evidence.person ?? 0) < 3 && (evidence.film ?? 0) < 5)
        give(piece, { kind: 'character', sign: 'in a list of parts', weight: 3 });
    }
    return;
  }
  let [film, person, other] = [0, 0, 0];
  for (const piece of list) {
    const evidence = candidates.get(piece.key)?.name.evidence ?? {};
    const best = Math.max(0, ...Object.values(evidence));
    if (best >= 2.5 && evidence.film === best) film++;
    else if (best >= 2.5 && evidence.person === best) person++;
    else if (best >= 2.5) other++;
  }
  const personOf = (piece: Piece) => candidates.get(piece.key)?.name.evidence.person ?? 0;
  if (film > 0 && film > person && film > other) {
    for (const piece of list)
      if (personOf(piece) < 3 || film > 1)
        give(piece, { kind: 'film', sign: 'in a list of films', weight: 3 });
  } else if (film > 0 && film === person && film > other) {
    for (const piece of list)
      if (personOf(piece) < 2) give(piece, { kind: 'film', sign: 'in a list of films', weight: 3 });
  }
  if (person > 0 && person > film && person > other) {
    const weight = person * 2 >= list.length ? 2.5 : 2;
    for (const piece of list)
      if (/^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|de |la |van |von |del )[\p{L}.'’-]*){0,3}$/u.test(piece.name))
        give(piece, { kind: 'person', sign: 'in a list of people', weight });
  } else if (other > 0 && film === 0 && other * 2 >= list.length)
    for (const piece of list) give(piece, { kind: 'work', sign: 'in a list of other things', weight: 1 });

  function give(piece: Piece, vote: Vote): void {
    const candidate = candidates.get(piece.key);
    if (candidate) cast(candidate, vote);
  }
}

/** "X: A" and "X: B", "X 2" and "X 3": X is a series. */
function nameSeries(candidates: Map<string, Candidate>): void {
  const heads = new Map<string, Set<string>>();
  for (const { name } of candidates.values()) {
    if (name.kind !== 'film') continue;
    const head = seriesHead(name.name);
    if (head) {
      const key = nameKey(head);
      heads.set(key, (heads.get(key) ?? new Set()).add(name.key));
    }
  }
  // "Harry Lime and the Third Key", "Harry Lime Returns" beside "the third Harry Lime film"
  const films = [...candidates.values()]
    .filter(({ name }) => name.kind === 'film')
    .map(({ name }) => name.key);
  for (const { name } of candidates.values()) {
    const calls = name.signs.some((sign) =>
      /^(?:franchise|ordinal film|first movie|installment of)/.test(sign),
    );
    const longer = films.filter((film) => film.startsWith(`${name.key} `));
    if ((longer.length > 1 && name.key.includes(' ')) || (calls && longer.length > 0))
      heads.set(
        name.key,
        new Set([...(heads.get(name.key) ?? []), ...longer, ...(calls ? ['called a series'] : [])]),
      );
  }
  for (const [key, titles] of heads) {
    const candidate = candidates.get(key);
    if (!candidate) continue;
    // A name that the article treats as one film, and never calls a series, stays a film.
    const own =
      !titles.has('called a series') &&
      (candidate.name.evidence.series ?? 0) < 2 &&
      (candidate.name.evidence.film ?? 0) >= enoughForFilm;
    if (titles.size > 1 && (candidate.name.kind !== 'film' || !own)) {
      candidate.name.kind = 'series';
      candidate.name.series = true;
    } else if (candidate.name.kind === 'none' && titles.size === 1)
      candidate.name.aliases.add([...titles][0] ?? '');
  }
}

/** "X 8" beside the film "X 7" or the series "X" is a film too, however little is said of it. */
function nameSiblings(candidates: Map<string, Candidate>): void {
  const heads = new Set<string>();
  for (const { name } of candidates.values()) {
    if (name.series) heads.add(name.key);
    const head = name.kind === 'film' ? seriesHead(name.name) : null;
    if (head) heads.add(nameKey(head));
  }
  for (const { name } of candidates.values()) {
    if (name.kind !== 'none') continue;
    const head = seriesHead(name.name);
    if (head && heads.has(nameKey(head))) {
      name.kind = 'film';
      name.signs.push('sibling (film)');
    }
  }
}

/** The part of a title that names its series: before a colon, a dash or a number; null where there is none. */
export function seriesHead(title: string): string | null {
  const numbered = /^(.{3,}?),?(?: Part)? (?:\d{1,2}|[IVX]{2,4}|Two|Three|Four)(?::.*)?$/u.exec(title);
  if (numbered?.[1] && !/:$/.test(numbered[1])) return numbered[1];
  const dashed = /^(.{3,}?) ?[–—-] .+$/u.exec(title);
  if (dashed?.[1]) return dashed[1];
  const colon = /^([^:]{3,}): .+$/u.exec(title);
  return colon?.[1] ?? null;
}

type Alias = (candidate: Candidate, piece: Piece) => Name | undefined;

function shortForms(candidates: Map<string, Candidate>, pieces: Piece[]): Alias {
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
  let latest = new Map<string, Name>();
  const order = new Map<Piece, Name | undefined>();
  for (const piece of pieces) {
    const candidate = candidates.get(piece.key);
    if (!candidate) continue;
    const { name } = candidate;
    if (piece.name.includes(' ') && (name.kind === 'person' || name.kind === 'character'))
      latest = new Map(latest).set(piece.key.split(' ').at(-1) ?? '', name);
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

function bestForm(name: Name, pieces: Piece[], document: ArticleDocument): string {
  const forms = new Map<string, number>();
  for (const piece of pieces) {
    let form = piece.name;
    if (/^the /i.test(form))
      form = name.kind === 'film' ? form.replace(/^the /i, 'The ') : form.replace(/^the /i, '');
    if (document.sentences[piece.sentence]?.kind === 'headline' && pieces.length > 1) continue;
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  let best =
    name.kind === 'film' || name.kind === 'character' ? name.name : name.name.replace(/^the (?=.)/i, '');
  let score = -1;
  // "The" that only a sentence's start explains is not the title's.
  const article = pieces.some((piece) => /^the /i.test(piece.name) && (piece.first > 0 || forms.size === 1));
  for (const [form, count] of forms) {
    // "The Polar Express" over "Polar Express", mixed case over capitals, and then what is written most.
    const points =
      count +
      (name.kind === 'film' && form.startsWith('The ') ? (article ? 100 : -0.5) : 0) -
      (/^[^\p{Ll}]{6,}$/u.test(form) ? 1000 : 0);
    if (points > score) {
      score = points;
      best = form;
    }
  }
  return best;
}

export { personShape };
