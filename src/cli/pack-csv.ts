import { isUtf8 } from 'node:buffer';
import { type CsvMapping, readMapping } from '../packs/csv-mapping.ts';
import { CsvRows, delimiterOf } from '../packs/csv-rows.ts';
import { CsvFilms } from '../packs/from-csv.ts';
import { RowError } from '../packs/row-error.ts';
import type { Staged } from '../packs/staged.ts';
import { CliError } from './cli-error.ts';
import { openInput } from './open-input.ts';
import { counted, tell } from './progress.ts';
import { readText } from './read-text.ts';
import { Staging } from './staging.ts';
import { type WrittenPack, writePack } from './write-pack.ts';

/** A pack of the films in a table, read by a mapping. `today` is an ISO date: what is not before it is to come. Throws a CliError that names file and row. */
export async function packCsv(file: string, out: string, map: string, today: string): Promise<WrittenPack> {
  const text = await readText(map);
  const mapping = await naming(map, async () => readMapping(text));
  return Staging.use(async (staging) => {
    await naming(file, () =>
      staging.fill(counted(films(file, map, mapping, today), (n) => `${file}: ${n} pieces`)),
    );
    tell('sorting');
    const { frame } = mapping;
    return writePack(
      out,
      frame.header,
      counted(staging.records(frame), (n) => `${out}: ${n} records`),
    );
  });
}

async function* films(
  file: string,
  map: string,
  mapping: CsvMapping,
  today: string,
): AsyncGenerator<Staged[]> {
  let rows: CsvRows | null = null;
  let table: CsvFilms | null = null;
  const stage = async (found: Iterable<string[]>): Promise<Staged[]> => {
    const staged: Staged[] = [];
    for (const cells of found) {
      if (table) for (const item of table.stage(cells)) staged.push(item);
      else table = await naming(map, async () => new CsvFilms(mapping, cells, today));
    }
    return staged;
  };
  for await (const piece of texts(file)) {
    rows ??= new CsvRows(mapping.delimiter ?? delimiterOf(piece));
    yield await stage(rows.push(piece));
  }
  if (rows) yield await stage(rows.end());
}

async function* texts(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 1;
  for await (const bytes of openInput(file)) {
    if (bytes.includes(0)) throw new CliError(`${file}: is binary, or in UTF-16; it must be text in UTF-8`);
    const text = decoded(decoder, bytes, file, lines);
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++;
    if (text !== '') yield text;
  }
  decoded(decoder, null, file, lines);
}

function decoded(decoder: TextDecoder, bytes: Buffer | null, file: string, lines: number): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new CliError(`${file}: line ${lines + (bytes ? wrongLine(bytes) : 0)} is not in UTF-8`);
  }
}

/** Which line of the bytes, from 0, is not UTF-8. The first may begin, and the last end, within a sign. */
function wrongLine(bytes: Buffer): number {
  const lines: Buffer[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const end = bytes.indexOf(10, from);
    lines.push(bytes.subarray(from, end === -1 ? bytes.length : end));
    if (end === -1) break;
    from = end + 1;
  }
  const begin = bytes.findIndex((byte) => (byte & 0xc0) !== 0x80);
  lines[0] = lines[0]?.subarray(Math.max(0, begin)) ?? bytes;
  const wrong = lines.findIndex((line) => !isUtf8(line));
  return Math.max(0, wrong);
}

async function naming<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RowError) throw new CliError(`${file}: ${error.message}`);
    throw error;
  }
}
