import { CliError } from './cli-error.ts';

/** A command gets the words behind its name and resolves when its output is written; it throws a CliError for bad input. */
export type Command = (args: string[]) => Promise<void>;

const commands: Record<
  string,
  { does: string; more?: readonly string[]; load: () => Promise<{ run: Command }> }
> = {
  build: { does: 'rebuild data/packs from data/articles', load: () => import('./build.ts') },
  extract: { does: 'read entities and statements out of articles', load: () => import('./extract.ts') },
  explain: {
    does: 'show what each rule reads in each sentence of an article',
    load: () => import('./explain.ts'),
  },
  annotate: { does: 'find the names in texts', load: () => import('./annotate.ts') },
  pack: {
    does: 'make a pack from other data',
    more: [
      'imdb FOLDER OUT [--min-votes N]   from title.basics, title.ratings, title.principals, name.basics (.tsv.gz)',
      'csv FILE OUT --map MAPPING.json   from a table; the mapping says which column is what',
      'wikipedia FILE OUT                from lists of films, a line of JSON each',
    ],
    load: () => import('./pack.ts'),
  },
};

const usage = `usage: npm run --silent facts -- COMMAND …\n${Object.entries(commands)
  .flatMap(([name, { does, more = [] }]) => [
    `  ${name.padEnd(10)}${does}`,
    ...more.map((form) => `  ${''.padEnd(10)}  ${name} ${form}`),
  ])
  .join('\n')}\n`;

async function main([name, ...args]: string[]): Promise<void> {
  if (name === undefined || name === '--help') {
    process.stdout.write(usage);
    return;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new CliError(`no command ${JSON.stringify(name)}; there are ${Object.keys(commands).join(', ')}`);
  await (await command.load()).run(args);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(
    `cuecard: ${error instanceof CliError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exitCode = error instanceof CliError ? 2 : 1;
});
