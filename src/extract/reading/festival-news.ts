import type { ReadingArticle } from '../rule.ts';

const words =
  /\b(?:festivals?|competition|palme d['’]or|golden (?:bear|lion|leopard)|world premieres?|jury|critics[’'] week|un certain regard|sidebar|line-?up)\b/gi;
const known = new WeakMap<ReadingArticle, boolean>();

/** News of a festival's films: there, "Jane Okoro's drama FILM" and "FILM (Jane Okoro)" name who made it. */
export function isFestivalNews(article: ReadingArticle): boolean {
  const found = known.get(article);
  if (found !== undefined) return found;
  const text = article.text.slice(0, 20_000);
  const hits = text.match(words) ?? [];
  const is =
    hits.length >= 2 &&
    hits.some((hit) => /festival|palme|golden/i.test(hit)) &&
    hits.length * 250 >= Math.min(text.length, 2_000);
  known.set(article, is);
  return is;
}
