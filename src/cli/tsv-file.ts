import { CliError } from './cli-error.ts';
import { openInput } from './open-input.ts';

/** Types of columns that are not text. */
export type TsvTypes = Record<string, 'integer' | 'bigint'>;

const firstLineBytes = 100_000;

/**
 * A table of the engine's over a file of tab-separated values without quotes, `\N` for nothing, gzipped or not. The file is unpacked
 * once before, since the engine takes one that ends too early for whole. `wanted` are the columns that must be there; others may be.
 * Throws a CliError that names the file.
 */
export async function tsvTable(path: string, wanted: readonly string[], types: TsvTypes): Promise<string> {
  const columns = await checkedColumns(path, wanted);
  const struct = columns.map((name) => `${quoted(name)}: ${quoted(types[name] ?? 'varchar')}`).join(', ');
  return `read_csv(${quoted(path)}, columns = {${struct}}, header = true, delim = '\t', quote = '', escape = '',
    nullstr = '\\N', auto_detect = false, strict_mode = true, new_line = '\\n', compression = '${path.endsWith('.gz') ? 'gzip' : 'none'}')`;
}

async function checkedColumns(path: string, wanted: readonly string[]): Promise<string[]> {
  let line = '';
  let isWhole = false;
  for await (const chunk of openInput(path)) {
    if (isWhole) continue;
    line += chunk.subarray(0, firstLineBytes).toString('utf8');
    isWhole = line.includes('\n') || line.length > firstLineBytes;
  }
  const [first = ''] = line.split('\n');
  // The engine would take the sign for a part of the last column.
  if (first.endsWith('\r'))
    throw new CliError(`${path}: line 1 ends in CR LF; lines must end in a line feed`);
  const columns = first.split('\t');
  const missing = wanted.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new CliError(
      `${path}: line 1 must name the columns ${wanted.join(', ')}; there is no ${missing.join(', ')}`,
    );
  const twice = columns.find((name, i) => columns.indexOf(name) !== i);
  if (twice !== undefined) throw new CliError(`${path}: line 1 names the column ${twice} twice`);
  return columns;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** What the engine says of a file that it can't read, in one line; null for an error of another kind. */
export function tsvProblem(message: string): string | null {
  const line = /CSV Error on Line: (\d+)/u.exec(message)?.[1];
  const at = (what: string) => (line === undefined ? what : `line ${line} ${what}`);
  const count = /Expected Number of Columns: (\d+) Found: (\d+)/u.exec(message);
  if (count) return at(`has ${count[2]} columns instead of ${count[1]}`);
  const value = /Error when converting column "([^"]*)"\. Could not convert string "(.*?)" to/su.exec(
    message,
  );
  if (value)
    return at(`has ${JSON.stringify(value[2]?.slice(0, 60))} for ${value[1]}, which must be a whole number`);
  if (/not utf-8|invalid unicode/iu.test(message)) return at('is not in UTF-8');
  if (/state machine reached an invalid state/u.test(message)) return 'a line holds a carriage return';
  if (/Maximum line size/u.test(message)) return at('is too long');
  return line === undefined && !/\bCSV\b/u.test(message) ? null : at('is not as it should be');
}
