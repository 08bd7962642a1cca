import { parseArgs } from 'node:util';
import { isIsoDate } from '../packs/well-formed.ts';
import { CliError } from './cli-error.ts';
import { packCsv } from './pack-csv.ts';
import { packImdb } from './pack-imdb.ts';
import { packWikipedia } from './pack-wikipedia.ts';
import { tell } from './progress.ts';
import type { WrittenPack } from './write-pack.ts';

/** Films that fewer people voted on are hardly written about, while each of them makes other names ambiguous and all of them would not fit into a browser. */
const defaultMinVotes = 100;

const usages = {
  imdb: 'pack imdb FOLDER OUT [--min-votes N] [--today YYYY-MM-DD]',
  csv: 'pack csv FILE OUT --map MAPPING.json [--today YYYY-MM-DD]',
  wikipedia: 'pack wikipedia FILE OUT',
};
const usage = Object.values(usages)
  .map((words) => `facts -- ${words}`)
  .join(' | ');

/**
 * `pack FORMAT …`: make a pack from data of another form. OUT is gzipped if it ends in `.gz`; the same data give the same bytes on the same `--today`, which tells
 * what is still to come.
 */
export async function run(args: string[]): Promise<void> {
  const { format, input, out, options } = parse(args);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  if (!isIsoDate(today, 'day')) throw new CliError(`pack: --today must be a date such as 2022-05-27`);
  if (format === 'wikipedia') return packWikipedia(input, out);
  try {
    const written =
      format === 'csv'
        ? await packCsv(input, out, options.map ?? '', today)
        : await packImdb(input, out, { minVotes: minVotesOf(options['min-votes']), today });
    tell('');
    process.stdout.write(`${out}: ${summary(written)}\n`);
  } catch (error) {
    tell('');
    throw error;
  }
}

interface Asked {
  format: keyof typeof usages;
  input: string;
  out: string;
  options: { map?: string; today?: string; 'min-votes'?: string };
}

const allowed: Record<keyof typeof usages, string[]> = {
  imdb: ['min-votes', 'today'],
  csv: ['map', 'today'],
  wikipedia: [],
};

function parse(args: string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { map: { type: 'string' }, 'min-votes': { type: 'string' }, today: { type: 'string' } },
    });
    const [format = '', input, out, ...rest] = positionals;
    if (Object.hasOwn(usages, format) && input && out && rest.length === 0) {
      const known = format as keyof typeof usages;
      const fits = Object.keys(values).every((name) => allowed[known].includes(name));
      if (fits && (known !== 'csv' || values.map !== undefined))
        return { format: known, input, out, options: values };
    }
  } catch {
    // An unknown option, or one without its value: as for all else that does not fit, the usage says what does.
  }
  const format = args[0] ?? '';
  const one = Object.hasOwn(usages, format) ? `facts -- ${usages[format as keyof typeof usages]}` : usage;
  throw new CliError(`usage: ${one}`);
}

function minVotesOf(text = String(defaultMinVotes)): number {
  if (!/^\d{1,9}$/.test(text)) throw new CliError(`pack: --min-votes must be a whole number, not ${text}`);
  return Number(text);
}

function summary({ entities, statements, bytes }: WrittenPack): string {
  const words = {
    film: 'films',
    person: 'people',
    character: 'characters',
    series: 'series',
    company: 'companies',
  };
  const counts = Object.entries(words).flatMap(([type, plural]) => {
    const count = entities[type as keyof typeof words];
    return count > 0 || type === 'film' || type === 'person' ? [`${count} ${plural}`] : [];
  });
  return [...counts, `${statements} statements`, `${bytes} bytes`].join(', ');
}
