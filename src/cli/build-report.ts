import { type ArticleSource, analyseArticle } from '../extract/read-article.ts';
import type { Conflict } from '../extract/refine/rank.ts';
import type { Entity } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';

const filmWords =
  /\b(?:cast|stars?|starring|role|plays?|direct(?:s|ed|or)|wr(?:ote|itten)|produced?|release[sd]?|sequel|franchise|film(?:ed|ing)?|movie|stunts?|character|premieres?|streaming|installments?)\b/i;

/** What a build read: statements by property and rule, conflicts and their ranking, and what was read over. */
export function buildReport(
  sources: readonly ArticleSource[],
  entities: readonly Entity[],
  statements: readonly Statement[],
  conflicts: readonly Conflict[],
): string {
  const lines = [`${sources.length} articles, ${entities.length} entities, ${statements.length} statements`];
  lines.push('', 'by property', ...table(count(statements.map((statement) => statement.property))));
  const rules = statements.flatMap((statement) =>
    statement.references.flatMap((reference) => ('rule' in reference ? [reference.rule] : [])),
  );
  lines.push('', 'references by rule', ...table(count(rules)));
  lines.push('', conflicts.length === 0 ? 'no conflicts' : 'conflicts');
  for (const { preferred, deprecated, why } of conflicts)
    lines.push(`  ${preferred} (${why})`, ...deprecated.map((id) => `    over ${id}`));
  lines.push('', 'sentences with film words from which nothing was read');
  for (const source of sources)
    for (const sentence of unread(source, statements)) lines.push(`  ${source.id}: ${sentence}`);
  return `${lines.join('\n')}\n`;
}

function unread(source: ArticleSource, statements: readonly Statement[]): string[] {
  const read = statements.flatMap((statement) =>
    statement.references.flatMap((reference) =>
      'start' in reference && reference.source === source.id ? [reference.start] : [],
    ),
  );
  return analyseArticle(source).document.sentences.flatMap(({ start, end, kind }) => {
    const sentence = source.body.slice(start, end);
    const silent =
      kind === 'prose' && filmWords.test(sentence) && !read.some((at) => at >= start && at < end);
    return silent ? [sentence.replace(/\s+/g, ' ')] : [];
  });
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function table(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word, n]) => `  ${String(n).padStart(4)}  ${word}`);
}
