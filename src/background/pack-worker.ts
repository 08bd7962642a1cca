import { parts, size } from '../../data/packs/american-films-1900-2023.ndjson.gz?parts';
import { entityTypes } from '../model/entity.ts';
import { backupLines } from '../packs/backup-lines.ts';
import { unfoldFilms } from '../packs/film-list.ts';
import type { ImportOptions } from '../packs/import-pack.ts';
import { PackError } from '../packs/pack-error.ts';
import { PackStore, StoreFullError } from '../packs/pack-store.ts';
import type { PackProgress as ReadProgress } from '../packs/read-pack-stream.ts';
import type {
  FromPackWorker,
  PackFailure,
  PackResult,
  PackTask,
  ToPackWorker,
} from '../protocol/pack-work.ts';
import { importSettings, type TransferProblem } from '../settings/transfer.ts';
import { bundledPack, imageKeys, knowledgeOf, nameOrderOf, searchIndexOf } from './stored-knowledge.ts';

// A dedicated worker of the options: reading and checking a large pack takes seconds of a processor, and neither a page nor the
// background waits for it. The names of all packs are compiled here too, so that the background only has to attach them.

const answer = (message: FromPackWorker) => postMessage(message);
const cancelling = new AbortController();

addEventListener('message', ({ data }: MessageEvent<ToPackWorker>) => {
  if (data.do === 'cancel') cancelling.abort();
  else
    work(data).then(
      (result) => answer({ outcome: { ok: true, result } }),
      (error: unknown) => answer({ outcome: { ok: false, ...failureOf(error) } }),
    );
});

async function work(task: PackTask): Promise<PackResult> {
  const bundled = bundledPack();
  const store = await PackStore.open();
  switch (task.do) {
    case 'add':
      return add(task.file.stream(), task.file.size);
    case 'addFilms':
      return add(filmsPack(), size);
    case 'remove':
      await clear();
      await store.setAside(task.id);
      break;
    case 'bringBack':
      if (!(await store.bringBack(task.id))) throw new Error(`no pack ${task.id}`);
      break;
    case 'backUp':
      return { backup: await gzipped(backupLines(JSON.parse(task.settings), store)) };
    case 'restore':
      return restore(task.file);
  }
  await compile();
  return null;

  async function compile() {
    const kept = await knowledgeOf(store, bundled);
    await searchIndexOf(store, kept);
    await nameOrderOf(store, kept);
  }

  async function clear() {
    await store.clearAside(imageKeys(await store.packs()));
  }

  /** Reads packs into the store with `read`, which is given how, and compiles the names of all. */
  async function take<T>(total: number, read: (how: ImportOptions) => Promise<T>): Promise<T> {
    await clear();
    await store.sweep();
    let last = { stage: 'records' as const, bytes: 0, total, records: 0 };
    const taken = await read({
      signal: cancelling.signal,
      reserved: [bundled.header.id],
      onProgress: ({ bytes, counts }) => {
        last = { ...last, bytes, records: recordsIn(counts) };
        answer({ progress: last });
      },
    });
    answer({ progress: { ...last, stage: 'names' } });
    return taken;
  }

  async function add(stream: ReadableStream<Uint8Array>, total: number): Promise<PackResult> {
    const { id, title } = await take(total, (how) => store.add(stream, how));
    try {
      await compile();
    } catch (error) {
      // A pack whose names can't be had must not stand in the way of the others.
      await store.remove(id);
      throw error;
    }
    return { pack: { id, title } };
  }

  async function restore(file: Blob): Promise<PackResult> {
    const { settings } = await take(file.size, (how) => store.restore(file.stream(), checkSettings, how));
    // The names can be made later too; the packs are back.
    await compile().catch(() => {});
    return { settings: JSON.stringify(settings) };
  }
}

/** The settings of a backup are none. */
class WrongSettings extends Error {
  readonly problem: TransferProblem;
  constructor(problem: TransferProblem) {
    super(problem.key);
    this.problem = problem;
  }
}

function checkSettings(settings: unknown): void {
  const read = importSettings(JSON.stringify(settings));
  if (!read.ok) throw new WrongSettings(read.why);
}

function gzipped(batches: AsyncGenerator<string[]>): Promise<Blob> {
  const encoder = new TextEncoder();
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      cancelling.signal.throwIfAborted();
      const { done, value } = await batches.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${value.join('\n')}\n`));
    },
  });
  return new Response(text.pipeThrough(new CompressionStream('gzip'))).blob();
}

function recordsIn({ sources, statements, entities }: ReadProgress['counts']): number {
  return entityTypes.reduce((sum, type) => sum + entities[type], sources + statements);
}

/** Bytes of a piece of the stream, about. */
const pieceUnits = 1 << 16;

/** The large pack as its file would be read. */
function filmsPack(): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let lines: Generator<string> | undefined;
  return new ReadableStream({
    async pull(controller) {
      lines ??= unfoldFilms(await filmList());
      let piece = '';
      for (let next = lines.next(); !next.done; next = lines.next()) {
        piece += next.value;
        if (piece.length >= pieceUnits) break;
      }
      if (piece === '') controller.close();
      else controller.enqueue(encoder.encode(piece));
    },
  });
}

async function filmList(): Promise<string> {
  const pieces = await Promise.all(
    parts.map(async (part) => Uint8Array.from(atob((await part()).default), (unit) => unit.charCodeAt(0))),
  );
  const stream = new Blob(pieces).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

function failureOf(error: unknown): PackFailure {
  if (cancelling.signal.aborted) return { why: 'cancelled' };
  if (error instanceof PackError) return { why: 'refused', text: error.message };
  if (error instanceof WrongSettings) return { why: 'settings', problem: error.problem };
  return { why: error instanceof StoreFullError ? 'full' : 'failed' };
}
