import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { PackRecord } from '../../../src/model/pack.ts';
import { PackError } from '../../../src/packs/pack-error.ts';
import { type PackProgress, readPackStream, streamPack } from '../../../src/packs/read-pack-stream.ts';
import { canonicalPack, serializePack } from '../../../src/packs/serialize-pack.ts';
import { arbitraryPack } from './arbitrary-pack.ts';
import { smallPack } from './small-pack.ts';

// Thousands of records take seconds where other work shares the machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const bytes = (text: string) => new TextEncoder().encode(text);

/** A stream of the bytes in pieces of `size`; `taken.bytes` is how many were asked for. */
function streamOf(
  content: Uint8Array,
  size = 50,
  taken = { bytes: 0, cancelled: false },
): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull(controller) {
        if (taken.bytes >= content.length) return controller.close();
        controller.enqueue(content.slice(taken.bytes, taken.bytes + size));
        taken.bytes += size;
      },
      cancel() {
        taken.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
}

const text = serializePack(smallPack());

async function refusal(content: Uint8Array, size?: number): Promise<PackError> {
  try {
    await readPackStream(streamOf(content, size));
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('a pack file', () => {
  it('is read in whatever pieces it comes, gzipped or not', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryPack,
        fc.integer({ min: 1, max: 400 }),
        fc.boolean(),
        async (pack, size, zipped) => {
          const plain = bytes(serializePack(pack));
          const read = await readPackStream(streamOf(zipped ? gzipSync(plain) : plain, size));
          expect(read).toEqual(canonicalPack(pack));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is handed on line by line, with its header first', async () => {
    const taken: string[] = [];
    const records: PackRecord[] = [];
    const summary = await streamPack(streamOf(bytes(text), 100), {
      header: ({ id }) => void taken.push(id),
      records: async (batch, lines) => {
        taken.push(...lines);
        records.push(...batch);
        await Promise.resolve();
      },
    });
    expect(taken).toEqual(['lantern-keeper', ...text.trimEnd().split('\n').slice(1)]);
    expect(records).toEqual(taken.slice(1).map((line) => JSON.parse(line)));
    expect(summary).toMatchObject({
      header: smallPack().header,
      bytes: bytes(text).length,
      unpackedBytes: bytes(text).length,
      counts: {
        sources: 2,
        statements: 10,
        entities: { film: 2, person: 3, character: 2, series: 0, company: 1 },
      },
    });
  });

  it('is not read faster than its records are taken', async () => {
    const taken = { bytes: 0, cancelled: false };
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let batches = 0;
    const reading = streamPack(streamOf(bytes(text), 500, taken), {
      header() {},
      records: () => {
        batches++;
        return held;
      },
    });
    while (batches === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(batches).toBe(1);
    expect(taken.bytes).toBeLessThan(bytes(text).length);
    release();
    await reading;
    expect(taken.bytes).toBeGreaterThanOrEqual(bytes(text).length);
  });

  it('tells how far it is, in bytes of the file', async () => {
    const zipped = gzipSync(bytes(text));
    const told: PackProgress[] = [];
    await readPackStream(streamOf(zipped), { onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)).toMatchObject({ bytes: zipped.length, counts: { statements: 10 } });
  });
});

describe('reading can be cancelled', () => {
  it('before it begins', async () => {
    const signal = AbortSignal.abort(new Error('not now'));
    await expect(readPackStream(streamOf(bytes(text)), { signal })).rejects.toThrow('not now');
  });

  it.each([false, true])('while it waits for the file (gzipped: %s), which is let go', async (zipped) => {
    const content = zipped ? gzipSync(bytes(text)) : bytes(text);
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(content.slice(0, 100)),
      cancel: () => {
        cancelled = true;
      },
    });
    const control = new AbortController();
    const reading = readPackStream(endless, { signal: control.signal });
    setTimeout(() => control.abort(new Error('enough')), 5);
    await expect(reading).rejects.toThrow('enough');
    expect(cancelled).toBe(true);
  });

  it('while a record is stored', async () => {
    const control = new AbortController();
    const taken = { bytes: 0, cancelled: false };
    const reading = streamPack(
      streamOf(bytes(text), 200, taken),
      { header() {}, records: () => control.abort(new Error('enough')) },
      { signal: control.signal },
    );
    await expect(reading).rejects.toThrow('enough');
    expect(taken.cancelled).toBe(true);
  });
});

describe('a hostile or damaged file is refused', () => {
  it('where a line is wrong, with its number', async () => {
    const wrong = text.replace('"type":"person"', '"type":"place"');
    const line = wrong.slice(0, wrong.indexOf('"type":"place"')).split('\n').length;
    for (const size of [7, 100, 100_000]) {
      expect((await refusal(bytes(wrong), size)).line).toBe(line);
      expect((await refusal(gzipSync(bytes(wrong)), size)).line).toBe(line);
    }
  });

  it('where it is cut off', async () => {
    const zipped = gzipSync(bytes(text));
    expect((await refusal(zipped.subarray(0, zipped.length - 9))).message).toMatch(
      /damaged, or ends too early/,
    );
    expect((await refusal(bytes(text).subarray(0, -40))).message).toMatch(/line \d+: is not valid JSON/);
    expect((await refusal(new Uint8Array(0))).message).toMatch(/empty/);
    expect((await refusal(new Uint8Array([0x1f]))).message).toMatch(/line 1/);
  });

  it('where the compressed bytes were changed, unless they say the same', async () => {
    const zipped = gzipSync(bytes(text));
    const whole = canonicalPack(smallPack());
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10, max: zipped.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = Uint8Array.from(zipped);
          changed[at] = (changed[at] ?? 0) ^ by;
          try {
            // The last byte of the compressed text has bits that stand for nothing.
            expect(await readPackStream(streamOf(changed))).toEqual(whole);
          } catch (error) {
            expect(error).toBeInstanceOf(PackError);
            refused++;
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  it('where it is not text, with the line', async () => {
    const wrong = bytes(text);
    const at = wrong.indexOf(10, wrong.indexOf(10, 900) + 1) + 30;
    wrong[at] = 0xff;
    const line = wrong.subarray(0, at).filter((byte) => byte === 10).length + 1;
    for (const size of [7, 300, 100_000]) {
      const error = await refusal(wrong, size);
      expect(error.message).toMatch(/not UTF-8/);
      expect(error.line).toBe(line);
    }
    expect((await refusal(new Uint8Array([...bytes(text), 0xe2, 0x82]))).message).toMatch(/not UTF-8/);
  });

  it('where it unpacks without end: one line', async () => {
    const bomb = gzipSync(new Uint8Array(40_000_000).fill(32));
    await expect(readPackStream(streamOf(bomb, 1_000))).rejects.toThrow(/longer than|unpacks to more/);
  });

  it('where it unpacks without end: many lines', async () => {
    const body = 'a'.repeat(1_000_000);
    const sources = Array.from({ length: 40 }, (_, i) =>
      JSON.stringify({
        source: { id: `s${i}`, title: null, publisher: null, author: null, published: null, url: null, body },
      }),
    );
    const bomb = gzipSync(bytes([text.split('\n')[0], ...sources].join('\n')));
    await expect(readPackStream(streamOf(bomb, 1_000))).rejects.toThrow(/unpacks to more than 200 times/);
  });

  it('what the file itself failed with is passed on', async () => {
    const failing = (content: Uint8Array) =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(content.slice(0, 60)),
        pull: () => Promise.reject(new Error('the disk is gone')),
      });
    await expect(readPackStream(failing(bytes(text)))).rejects.toThrow('the disk is gone');
    await expect(readPackStream(failing(gzipSync(bytes(text))))).rejects.toThrow('the disk is gone');
  });
});
