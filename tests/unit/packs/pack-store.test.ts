import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardOf } from '../../../src/facts/card-of.ts';
import { createFactStore } from '../../../src/facts/fact-store.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { importPack } from '../../../src/packs/import-pack.ts';
import { PackError } from '../../../src/packs/pack-error.ts';
import { PackStore, StoreFullError } from '../../../src/packs/pack-store.ts';
import { parsePackText } from '../../../src/packs/parse-pack.ts';
import { canonicalPack, serializePack } from '../../../src/packs/serialize-pack.ts';
import { openPackDatabase, type PackDatabase } from '../../../src/packs/store-schema.ts';
import { arbitraryPack } from './arbitrary-pack.ts';
import { smallPack } from './small-pack.ts';

// Thousands of records take seconds where other work shares the machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let name = '';
let store: PackStore;
/** The database as another page of the extension would see it. */
let db: PackDatabase;

beforeEach(async () => {
  name = `packs-${Math.random()}`;
  store = await PackStore.open(name);
  db = await openPackDatabase(name);
});
afterEach(() => {
  store.close();
  db.close();
});

const fileOf = (pack: Pack, zipped = false): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(serializePack(pack));
  return new Blob([zipped ? gzipSync(bytes) : bytes]).stream();
};

/** Everything in the database, to see that nothing changed. */
async function contents(): Promise<string> {
  const rows = await Promise.all([
    db.getAll('packs'),
    db.getAllKeys('blocks'),
    db.getAll('blocks'),
    db.getAllKeys('postings'),
    db.getAll('postings'),
  ]);
  return JSON.stringify(rows, (_key, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value,
  );
}

const named = (pack: Pack, id: string): Pack => ({ ...pack, header: { ...pack.header, id } });

describe('a stored pack', () => {
  it('is listed with what is in it', async () => {
    const added = await store.add(fileOf(smallPack(), true));
    expect(await store.packs()).toEqual([added]);
    expect(added).toMatchObject({
      ...{ id: 'lantern-keeper', title: 'The Lantern Keeper', license: 'CC0-1.0' },
      counts: {
        sources: 2,
        statements: 10,
        entities: { film: 2, person: 3, character: 2, series: 0, company: 1 },
      },
      sources: [
        {
          id: 'harbour-news',
          title: 'The Lantern Keeper sails in spring',
          publisher: 'Harbour News',
          published: '2031-02-03',
        },
        { id: 'quay-post', title: null, workingTitle: 'A new date for the keeper' },
      ],
    });
    expect(JSON.stringify(added.sources)).not.toContain('Nora Quill');
    expect(added.bytes).toBeGreaterThan(500);
  });

  it('gives each card as the whole pack would', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack, async (pack) => {
        await store.add(fileOf(pack));
        const whole = createFactStore([canonicalPack(pack)]);
        for (const { id } of pack.entities) {
          const { packs, damaged } = await store.about(id);
          expect(damaged).toEqual([]);
          const card = cardOf(whole, id, '2031-01-01');
          expect(cardOf(createFactStore(packs), id, '2031-01-01')).toEqual(card);
          const { packs: unnamed } = await store.about(id, (one) => whole.entity(one) !== undefined);
          expect(unnamed.flatMap(({ entities }) => entities)).toEqual([]);
          expect(cardOf(createFactStore(unnamed, whole.entity), id, '2031-01-01')).toEqual(card);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('knows nothing of what it has not', async () => {
    await store.add(fileOf(smallPack()));
    expect(await store.about('film:unknown')).toEqual({ packs: [], damaged: [] });
  });

  it('of many blocks and runs gives all its names, its lines, and the right cards', {
    timeout: 60_000,
  }, async () => {
    const pack = largePack(3_000);
    const added = await importPack(db, fileOf(pack, true), {}, 4_000);
    expect(added.runs).toBeGreaterThan(5);
    expect(added.blockStarts.length).toBeGreaterThan(20);
    const names: string[] = [];
    for await (const entities of store.entities(added)) names.push(...entities.map((entity) => entity.name));
    expect(names).toEqual(canonicalPack(pack).entities.map((entity) => entity.name));
    const lines: string[] = [];
    for await (const block of store.lines(added)) lines.push(...block);
    expect(parsePackText(lines.join('\n'))).toEqual(canonicalPack(pack));
    const whole = createFactStore([canonicalPack(pack)]);
    for (const id of ['film:f0', 'film:f2999', 'person:p17', 'company:c'] as const) {
      const { packs } = await store.about(id);
      if (id !== 'company:c') expect(cardOf(createFactStore(packs), id)).toEqual(cardOf(whole, id));
      // A company's card shows the releases of a hundred films, not of thousands.
      else expect(cardOf(createFactStore(packs), id)?.sections[0]?.facts).toHaveLength(3_000);
    }
  });

  it('stands beside others, in the order in which they were added', async () => {
    await store.add(fileOf(named(smallPack(), 'b')));
    await store.add(fileOf(named(smallPack(), 'a')));
    expect((await store.packs()).map(({ id }) => id)).toEqual(['b', 'a']);
    expect((await store.about('person:nora-quill')).packs.map(({ header }) => header.id)).toEqual(['b', 'a']);
    await store.add(fileOf(named({ ...smallPack(), statements: [] }, 'b')));
    expect((await store.packs()).map(({ id, counts }) => [id, counts.statements])).toEqual([
      ['b', 0],
      ['a', 10],
    ]);
  });

  it('leaves nothing behind when it is removed', async () => {
    const empty = await contents();
    const { bytes } = await store.add(fileOf(smallPack()));
    expect(await store.remove('lantern-keeper')).toBe(bytes);
    expect(await contents()).toBe(empty);
    expect(await store.remove('lantern-keeper')).toBe(0);
  });

  it('leaves nothing behind when it is replaced', async () => {
    await store.add(fileOf(smallPack()));
    await store.add(fileOf({ ...smallPack(), statements: [] }));
    const keys = [...(await db.getAllKeys('blocks')), ...(await db.getAllKeys('postings'))];
    const [pack] = await store.packs();
    expect(new Set(keys.map(([generation]) => generation))).toEqual(new Set([pack?.generation]));
  });
});

/** One film after another, each with a cast of three. */
function largePack(films: number): Pack {
  const link = (id: string): Pack['statements'][number]['references'] => [
    { source: 'web', url: `https://films.example/${id}` },
  ];
  const numbers = Array.from({ length: films }, (_, i) => i);
  return {
    header: { cuecard: 1, id: 'large', title: 'Large', license: 'CC0-1.0' },
    sources: [{ id: 'web', title: 'Films', publisher: null, author: null, published: null, url: null }],
    entities: [
      ...numbers.map((i) => ({
        id: `film:f${i}` as const,
        type: 'film' as const,
        name: `The Film ${i}`,
        aliases: [],
      })),
      ...numbers.map((i) => ({
        id: `person:p${i}` as const,
        type: 'person' as const,
        name: `Person ${i}`,
        aliases: [],
      })),
      { id: 'company:c', type: 'company', name: 'Company', aliases: [] },
    ],
    statements: numbers.flatMap((i): Pack['statements'] => {
      const common = {
        subject: `film:f${i}` as const,
        qualifiers: [],
        rank: 'normal' as const,
        references: link(`f${i}`),
      };
      return [
        ...[0, 1, 2].map((j) => ({
          ...common,
          id: `f${i}-cast-${j}`,
          property: 'castMember' as const,
          value: { entity: `person:p${(i * 7 + j) % films}` as const },
        })),
        {
          ...common,
          id: `f${i}-date`,
          property: 'releaseDate',
          value: { date: String(1900 + (i % 200)), precision: 'year' },
        },
        { ...common, id: `f${i}-by`, property: 'distributor', value: { entity: 'company:c' } },
      ];
    }),
  };
}

describe('an import that fails changes nothing', () => {
  let before = '';
  beforeEach(async () => {
    await store.add(fileOf(smallPack()));
    before = await contents();
  });
  afterEach(async () => {
    expect(await contents()).toBe(before);
    expect((await store.about('person:nora-quill')).packs).toHaveLength(1);
  });

  const broken = () => {
    const text = serializePack(largePack(2_000));
    return new Blob([text.slice(0, -30)]).stream();
  };

  it('at a line that is wrong', async () => {
    await expect(store.add(broken())).rejects.toThrow(PackError);
  });

  it('when it is cancelled half-way', async () => {
    const control = new AbortController();
    const bytes = new TextEncoder().encode(serializePack(largePack(3_000)));
    let at = 0;
    const file = new ReadableStream<Uint8Array>({
      pull(stream) {
        if (at > bytes.length / 2) control.abort(new Error('enough'));
        stream.enqueue(bytes.slice(at, at + 100_000));
        at += 100_000;
      },
    });
    const adding = store.add(file, { signal: control.signal });
    await expect(adding).rejects.toThrow('enough');
  });

  it('when the browser has no room', async () => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === 'blocks') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    };
    try {
      await expect(store.add(fileOf(named(smallPack(), 'other')))).rejects.toThrow(StoreFullError);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });

  it('and the next one goes well', async () => {
    await expect(store.add(broken())).rejects.toThrow(PackError);
    await store.add(fileOf(named(smallPack(), 'other')));
    expect(await store.packs()).toHaveLength(2);
    await store.remove('other');
  });
});

/** A file that stops without an end, as for one whose page is gone. `halted` resolves when all that it gave has been dealt with. */
function haltingFile(bytes: Uint8Array): { file: ReadableStream<Uint8Array>; halted: Promise<void> } {
  let halt = () => {};
  const halted = new Promise<void>((resolve) => {
    halt = resolve;
  });
  // Streams take a piece or two ahead of their readers: the last pieces are single bytes of one line, so that nothing waits behind them.
  const pieces = 8;
  const body = bytes.length - pieces;
  let at = 0;
  const file = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (at >= bytes.length) {
          halt();
          return new Promise(() => {});
        }
        const size = at < body ? Math.min(50_000, body - at) : 1;
        controller.enqueue(bytes.slice(at, at + size));
        at += size;
        return undefined;
      },
    },
    { highWaterMark: 0 },
  );
  return { file, halted };
}

describe('a killed import', () => {
  it('is never seen, and swept away, at whatever point it was', async () => {
    await store.add(fileOf(smallPack()));
    const before = await contents();
    const bytes = new TextEncoder().encode(serializePack(largePack(3_000)).trimEnd());
    for (const part of [0.5, 0.9, 1]) {
      const { file, halted } = haltingFile(bytes.slice(0, part * bytes.length));
      void importPack(db, file, {}, 4_000);
      await halted;
      expect(await db.count('blocks')).toBeGreaterThan(2);
      expect((await store.packs()).map(({ id }) => id)).toEqual(['lantern-keeper']);
      expect(await store.sweep()).toBe(1);
      expect(await contents()).toBe(before);
    }
    expect(await store.sweep()).toBe(0);
  });
});

describe('a damaged store is noticed, and the other packs go on', () => {
  beforeEach(async () => {
    await store.add(fileOf(named(smallPack(), 'a')));
    await store.add(fileOf(named(smallPack(), 'b')));
  });
  const generationOf = async (id: string) => (await db.get('packs', id))?.generation ?? '';
  const expectDamaged = async () => {
    const { packs, damaged } = await store.about('person:nora-quill');
    expect(packs.map(({ header }) => header.id)).toEqual(['b']);
    expect(damaged).toEqual(['a']);
    const [first] = await store.packs();
    if (!first) throw new Error('no pack');
    const read = async () => {
      for await (const _ of store.entities(first));
    };
    await expect(read()).rejects.toThrow('the stored pack a is damaged');
  };

  it('where a block is gone', async () => {
    await db.delete('blocks', [await generationOf('a'), 0]);
    await expectDamaged();
  });

  it('where a block is not what was written', async () => {
    await db.put('blocks', new Uint8Array([1, 2, 3]), [await generationOf('a'), 0]);
    await expectDamaged();
  });

  it('and it can be removed and added again', async () => {
    await db.delete('blocks', [await generationOf('a'), 0]);
    await store.remove('a');
    await store.add(fileOf(named(smallPack(), 'a')));
    expect((await store.about('person:nora-quill')).damaged).toEqual([]);
  });
});
