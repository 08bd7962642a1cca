import { backupVersion, beginsPack, lastLine } from './backup-lines.ts';
import {
  commitStaged,
  dropGeneration,
  type ImportOptions,
  type StagedPack,
  stagePack,
} from './import-pack.ts';
import { PackBytes } from './pack-bytes.ts';
import { PackError } from './pack-error.ts';
import { linesOf, takeLines } from './read-pack-stream.ts';
import type { PackDatabase, StoredPack } from './store-schema.ts';

export interface RestoredBackup {
  /** As they were given to `backupLines`. */
  settings: unknown;
  packs: StoredPack[];
}

/**
 * Takes the packs of a backup file, gzipped or not, into the store. All is read and checked first: a backup that is damaged anywhere,
 * whose settings `check` throws at, or that was cut off, changes nothing. Rejects with a PackError, what `check` threw, the signal's
 * reason, or what the stream failed with.
 */
export async function restoreBackup(
  db: PackDatabase,
  stream: ReadableStream<Uint8Array>,
  check: (settings: unknown) => void,
  options: ImportOptions = {},
): Promise<RestoredBackup> {
  options.signal?.throwIfAborted();
  const input = new PackBytes(stream);
  const lines = new BackupLines(input);
  const staged: StagedPack[] = [];
  try {
    const count = packsOf(await lines.next());
    const settings = settingsOf(await lines.next());
    check(settings);
    while (lines.peeked !== undefined && beginsPack(lines.peeked)) {
      const pack = await named(lines.peeked, () =>
        stagePack(db, (sink) => takeLines(lines.pack(), input, sink, options), options, staged),
      );
      const twice = staged.some(({ id }) => id === pack.id);
      staged.push(pack);
      if (twice) throw new PackError(`the backup has the pack ${pack.id} twice`, null);
    }
    if (lines.peeked !== lastLine(count) || staged.length !== count)
      throw new PackError('the backup is not whole: its end is missing', null);
    await lines.next();
    if (lines.peeked !== undefined) throw new PackError('the backup goes on behind its end', null);
    return { settings, packs: await commitStaged(db, staged, options.signal) };
  } catch (error) {
    await input.cancel(error).catch(() => {});
    for (const { generation } of staged) await dropGeneration(db, generation).catch(() => {});
    throw error;
  }
}

function packsOf(head: string): number {
  const parsed = jsonOf(head);
  if (typeof parsed?.cuecardBackup !== 'number') throw new PackError('this is no backup of Cuecard', null);
  if (parsed.cuecardBackup > backupVersion)
    throw new PackError(
      `the backup is from a newer Cuecard (version ${parsed.cuecardBackup}; this one reads up to ${backupVersion})`,
      null,
    );
  if (!Number.isInteger(parsed.packs) || Number(parsed.packs) < 0)
    throw new PackError('the backup does not tell how many packs it has', null);
  return Number(parsed.packs);
}

function settingsOf(line: string): unknown {
  const parsed = jsonOf(line);
  if (!parsed || !('settings' in parsed)) throw new PackError('the backup has no settings', null);
  return parsed.settings;
}

function jsonOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** A pack counts its lines from its own header, so what is said of one must say of which pack. */
async function named<T>(header: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const title = jsonOf(header)?.title;
    throw new PackError(
      `in the pack ${typeof title === 'string' ? title : header.slice(0, 80)}, ${error.message}`,
      null,
    );
  }
}

/** The lines of a backup, one by one or a pack at a time. */
class BackupLines {
  readonly #batches: AsyncGenerator<string[]>;
  #lines: string[] = [];
  #at = 0;
  #taken = 0;

  constructor(input: PackBytes) {
    this.#batches = linesOf(input, () => this.#taken);
  }

  /** The line that comes, once one was taken; undefined at the end. */
  get peeked(): string | undefined {
    return this.#lines[this.#at];
  }

  /** Takes the line that comes, and gives '' at the end. */
  async next(): Promise<string> {
    await this.#fill();
    const line = this.#lines[this.#at] ?? '';
    this.#at++;
    await this.#fill();
    return line;
  }

  /** From a header to the next, or to the last line. */
  async *pack(): AsyncGenerator<string[]> {
    let from = this.#at++;
    for (;;) {
      let end = this.#at;
      while (end < this.#lines.length && !this.#isOutside(this.#lines[end] ?? '')) end++;
      if (end > from) yield this.#lines.slice(from, end);
      this.#at = end;
      await this.#fill();
      from = this.#at;
      if (this.peeked === undefined || this.#isOutside(this.peeked)) return;
    }
  }

  #isOutside(line: string): boolean {
    return beginsPack(line) || line.startsWith('{"endOfBackup":');
  }

  async #fill(): Promise<void> {
    while (this.#at >= this.#lines.length) {
      this.#taken += this.#lines.length;
      const { done, value } = await this.#batches.next();
      if (done) {
        this.#lines = [];
        this.#at = 0;
        return;
      }
      this.#at -= this.#lines.length;
      this.#lines = value;
    }
  }
}
