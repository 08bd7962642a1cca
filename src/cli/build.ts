import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ArticleSource, readArticles } from '../extract/read-article.ts';
import type { Pack } from '../model/pack.ts';
import type { Source } from '../model/source.ts';
import { checkPack } from '../packs/check-pack.ts';
import { serializePack } from '../packs/serialize-pack.ts';
import { buildReport } from './build-report.ts';
import { CliError } from './cli-error.ts';

const root = new URL('../../', import.meta.url).pathname;
const articles = join(root, 'data/articles');
const output = join(root, 'data/packs/mission-impossible.ndjson');

const header = {
  cuecard: 1 as const,
  id: 'mission-impossible',
  title: 'Mission: Impossible 7, from three news articles',
  license:
    'The facts are free to use (CC0-1.0). The quoted articles belong to their publishers and are kept as evidence.',
};

/** `facts -- build`: rebuilds `data/packs/` from `data/articles/` and prints a report. The same input gives the same bytes. */
export async function run(args: string[]): Promise<void> {
  if (args.length > 0) throw new CliError(`build: takes no arguments, but was given ${args.join(' ')}`);
  const sources = await readSources();
  const { entities, statements, conflicts } = readArticles(sources);
  const pack: Pack = { header, sources, entities, statements };
  checkPack(pack);
  await writeFile(output, serializePack(pack));
  process.stdout.write(buildReport(sources, entities, statements, conflicts));
}

async function readSources(): Promise<ArticleSource[]> {
  const listed = JSON.parse(await readFile(join(articles, 'sources.json'), 'utf8')) as (Source & {
    file: string;
  })[];
  return Promise.all(
    listed.map(async ({ file, ...source }) => ({
      ...source,
      body: await readFile(join(articles, file), 'utf8'),
    })),
  );
}
