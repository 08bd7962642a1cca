import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Pack } from '../model/pack.ts';
import { PackError } from '../packs/pack-error.ts';
import { parsePackText } from '../packs/parse-pack.ts';
import { CliError } from './cli-error.ts';
import { reasonOf } from './read-text.ts';

/** A pack from a file, gzipped or not. Throws a CliError that names the file and what is wrong with it. */
export async function readPack(path: string): Promise<Pack> {
  try {
    const bytes = await readFile(path);
    const isGzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const plain = isGzipped ? await promisify(gunzip)(bytes) : bytes;
    return parsePackText(new TextDecoder('utf-8', { fatal: true }).decode(plain));
  } catch (error) {
    if (error instanceof PackError) throw new CliError(`${path}: ${error.message}`);
    if (error instanceof TypeError) throw new CliError(`${path}: not a pack, or not in UTF-8`);
    throw new CliError(`${path}: ${reasonOf(error)}`);
  }
}
