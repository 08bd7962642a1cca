import { basename, extname } from 'node:path';
import type { Span } from '../extract/document.ts';
import type { ArticleSource } from '../extract/read-article.ts';
import { CliError } from './cli-error.ts';
import { markdownText } from './markdown-text.ts';
import { pageText } from './page-text.ts';
import { readText } from './read-text.ts';

export interface LoadedArticle {
  source: ArticleSource;
  emphasis: Span[];
}

/** A text, Markdown or HTML file as a source whose id is the file's name without its ending. Throws a CliError for what can't be read. */
export async function loadArticle(file: string): Promise<LoadedArticle> {
  const text = await readText(file);
  const ending = extname(file).toLowerCase();
  const id = basename(file, extname(file));
  const unknown = { title: null, publisher: null, author: null, published: null, url: null };
  if (/^\.x?html?$/.test(ending) || /^\s*(?:<!doctype html|<html)\b/i.test(text)) {
    const { body, emphasis, ...about } = pageText(text);
    if (body === '') throw new CliError(`${file}: has no text`);
    return { source: { id, ...about, body }, emphasis };
  }
  if (/^\.(?:md|markdown)$/.test(ending)) {
    const { body, emphasis, title } = markdownText(text);
    if (body === '') throw new CliError(`${file}: has no text`);
    return { source: { id, ...unknown, title, body }, emphasis };
  }
  if (text.trim() === '') throw new CliError(`${file}: is empty`);
  return { source: { id, ...unknown, body: text }, emphasis: [] };
}
