import type { Chosen } from './memory.ts';
import { nameKey } from './name-key.ts';
import type { Candidate } from './registry.ts';
import { bit } from './words.ts';

/** Whether the words beside an occurrence call it a series: "the X franchise", "the third X film", "installment of X". */
export function seriesSigns({ span }: Chosen): boolean {
  const { words, tokens } = span.line;
  let at = span.last + 1;
  while (/^["”'’*_]$/.test(tokens[at]?.text ?? '')) at++;
  // "the X horror franchise", "the X sci-fi movies"
  for (let skips = 0; skips < 2; skips++) {
    const word = words[at];
    if (!word || !tokens[at]?.word || tokens[at]?.capital) break;
    if (word.classes & bit.series) return true;
    if (word.lower === 'film' || word.lower === 'movie') {
      const before = words[span.first - 1];
      return (
        before !== undefined &&
        (/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|next|latest|previous|new|original)$/.test(
          before.lower,
        ) ||
          words[at + 1]?.classes === bit.series)
      );
    }
    at++;
  }
  const [of, noun] = [words[span.first - 1], words[span.first - 2]];
  if (of?.lower === 'the' && words[span.first - 2]?.lower === 'of')
    return ((words[span.first - 3]?.classes ?? 0) & bit.series) !== 0;
  return of?.lower === 'of' && /^(?:installment|instalment|chapter|entry)s?$/.test(noun?.lower ?? '');
}

/** "X: A" and "X: B", "X 2" and "X 3", "the X franchise": X is a series, and may be a film as well. */
export function settleSeries(
  candidates: ReadonlyMap<string, Candidate>,
  isSign: (one: Chosen) => boolean,
): void {
  const heads = new Map<string, Set<string>>();
  for (const { name } of candidates.values()) {
    if (name.kind !== 'film') continue;
    const head = seriesHead(name.name);
    if (!head) continue;
    const key = nameKey(head);
    const titles = heads.get(key);
    if (titles) titles.add(name.key);
    else heads.set(key, new Set([name.key]));
  }
  const films = [...candidates.values()]
    .filter(({ name }) => name.kind === 'film')
    .map(({ name }) => name.key);
  for (const { name, chosen } of candidates.values()) {
    const film = name.evidence.film ?? 0;
    const signs = chosen.filter(isSign).length;
    // "Low Tide Rising" beside "the Low Tide franchise"
    const longer = signs > 0 ? films.filter((key) => key.startsWith(`${name.key} `)).length : 0;
    const titles = (heads.get(name.key)?.size ?? 0) + longer;
    if (
      name.kind === 'film' ? signs + titles === 0 : !(titles > 1 && film > 0.1) && !(titles > 0 && signs > 0)
    )
      continue;
    name.series = true;
    // What is mostly called a series is one; "Star Wars" is a film too where the article treats it as one.
    if (name.kind !== 'film' || (signs * 2 >= chosen.length && !name.defined && name.year === null))
      name.kind = 'series';
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
