import { writeFile } from 'node:fs/promises';
import { readArticles } from '../extract/read-article.ts';
import { checkPack } from '../packs/check-pack.ts';
import { serializePack } from '../packs/serialize-pack.ts';
import { CliError } from './cli-error.ts';
import { loadKnownNames } from './known-names.ts';
import { loadArticle } from './load-article.ts';
import { reasonOf } from './read-text.ts';

/** `facts -- extract FILE… [--pack OUT]`: prints `{ sources, entities, statements }`, or writes a pack. */
export async function run(args: string[]): Promise<void> {
  const { files, pack } = parse(args);
  const articles = await Promise.all(files.map(loadArticle));
  const emphasis = new Map(articles.map((article) => [article.source.id, article.emphasis]));
  const sources = articles.map((article) => article.source);
  const twice = sources.find(
    (source, index) => sources.findIndex((other) => other.id === source.id) !== index,
  );
  if (twice)
    throw new CliError(`extract: two files would both be the source ${JSON.stringify(twice.id)}; rename one`);
  const known = loadKnownNames();
  const { entities, statements } = readArticles(sources, (source) => ({
    known,
    emphasis: emphasis.get(source.id) ?? [],
  }));
  if (pack === null) {
    process.stdout.write(`${JSON.stringify({ sources, entities, statements }, null, 2)}\n`);
    return;
  }
  const header = {
    cuecard: 1 as const,
    id: sources.length === 1 && sources[0] ? idOf(sources[0].id) : 'articles',
    title: sources
      .map((source) => source.title ?? source.id)
      .join(', ')
      .slice(0, 200),
    license: 'Facts read by Cuecard. The quoted articles belong to their publishers.',
  };
  const content = { header, sources, entities, statements };
  checkPack(content);
  try {
    await writeFile(pack, serializePack(content));
  } catch (error) {
    throw new CliError(`${pack}: ${reasonOf(error)}`);
  }
  process.stdout.write(`${pack}: ${entities.length} entities, ${statements.length} statements\n`);
}

function parse(args: string[]): { files: string[]; pack: string | null } {
  const at = args.indexOf('--pack');
  const pack = at < 0 ? null : args[at + 1];
  if (pack === undefined || pack?.startsWith('--'))
    throw new CliError('extract: --pack needs the name of a file to write');
  const files = at < 0 ? args : args.filter((_, index) => index !== at && index !== at + 1);
  const option = files.find((file) => file.startsWith('--'));
  if (option) throw new CliError(`extract: no option ${option}; there is --pack`);
  if (files.length === 0) throw new CliError('extract: give at least one file');
  return { files, pack };
}

function idOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'article'
  );
}
