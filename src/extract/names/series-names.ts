import { type Candidate, enoughForFilm } from './candidate.ts';
import { nameKey } from './shape.ts';

/** "X: A" and "X: B", "X 2" and "X 3": X is a series. */
export function nameSeries(candidates: Map<string, Candidate>): void {
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
export function nameSiblings(candidates: Map<string, Candidate>): void {
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
