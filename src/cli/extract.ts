import { readArticles } from '../extract/read-article.ts';
import { CliError } from './cli-error.ts';
import { loadArticle } from './load-article.ts';

/** `facts -- extract FILE…`: prints `{ sources, entities, statements }`. */
export async function run(args: string[]): Promise<void> {
  if (args.length === 0) throw new CliError('extract: give at least one file');
  const articles = await Promise.all(args.map(loadArticle));
  const emphasis = new Map(articles.map((article) => [article.source.id, article.emphasis]));
  const sources = articles.map((article) => article.source);
  const { entities, statements } = readArticles(sources, (source) => ({
    emphasis: emphasis.get(source.id) ?? [],
  }));
  process.stdout.write(`${JSON.stringify({ sources, entities, statements }, null, 2)}\n`);
}
