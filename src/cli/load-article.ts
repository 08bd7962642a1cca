import { basename, extname } from 'node:path';
import type { Span } from '../extract/document.ts';
import type { ArticleSource } from '../extract/read-article.ts';
import { CliError } from './cli-error.ts';
import { readText } from './read-text.ts';

export interface LoadedArticle {
  source: ArticleSource;
  emphasis: Span[];
}

/** A text file as a source whose id is the file's name without its ending. Throws a CliError for what can't be read. */
export async function loadArticle(file: string): Promise<LoadedArticle> {
  const body = await readText(file);
  if (body.trim() === '') throw new CliError(`${file}: is empty`);
  const blank = { title: null, publisher: null, author: null, published: null, url: null };
  return { source: { id: basename(file, extname(file)), ...blank, body }, emphasis: [] };
}
