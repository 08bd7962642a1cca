import { readFile, stat } from 'node:fs/promises';
import { CliError } from './cli-error.ts';

/** An article has 10 kB, a book 1 MB. */
const maxBytes = 50_000_000;

/** The text of a file. Throws a CliError that names the file: missing, empty, binary, too large. */
export async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > maxBytes) throw new CliError(`${path}: ${size} bytes are more than the limit of ${maxBytes}`);
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${path}: ${reasonOf(error)}`);
  }
  if (bytes.length === 0) throw new CliError(`${path}: is empty`);
  if (bytes.includes(0)) throw new CliError(`${path}: is binary, not text`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError(`${path}: is not in UTF-8`);
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
