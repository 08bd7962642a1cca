import bundledText from '../../data/packs/mission-impossible.ndjson?raw';
import { NameIndex, type NameIndexImage, nameIndexOf } from '../facts/name-index.ts';
import type { Pack } from '../model/pack.ts';
import { DamagedPackError } from '../packs/pack-lookup.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { parsePackText } from '../packs/parse-pack.ts';
import type { StoredPack } from '../packs/store-schema.ts';
import {
  createKnowledge,
  imageOf,
  type Knowledge,
  KnowledgeBuilder,
  type KnowledgeImage,
  knowledgeFrom,
  linksOf,
} from '../resolver/knowledge.ts';
import { hashText } from '../text/hash-text.ts';
import { nameOrder } from './name-order.ts';

/** Counts up with every change of what an image holds: an old one is then made anew. */
const imageVersion = 4;

/** The facts from the articles: they come with Cuecard, and lead. */
export const bundledPack = (): Pack => parsePackText(bundledText);

/** Names what an image was made of. */
export function imageKey(packs: readonly StoredPack[]): string {
  const sound = packs.filter(({ damaged }) => !damaged);
  return [imageVersion, hashText(bundledText), ...sound.map(({ generation }) => generation)].join(' ');
}

/** Under which an index for the search is kept, beside the image of the same names. */
const searchKey = (key: string) => `${key} search`;
/** And under which the order of all names is. */
const orderKey = (key: string) => `${key} order`;
export const imageKeys = (packs: readonly StoredPack[]): string[] => [
  imageKey(packs),
  searchKey(imageKey(packs)),
  orderKey(imageKey(packs)),
];

/** `key`: of the image that it was attached from; null for the bundled pack alone, which has none. `packs`: ids, as `Knowledge.packs` counts them. */
export interface KeptKnowledge {
  knowledge: Knowledge;
  key: string | null;
  packs: string[];
}

/**
 * The names of the bundled pack and of all that were added, from the image in the store, or else made from the records (seconds for a
 * hundred thousand names) and kept there. A pack that turns out to be damaged is marked so, and left out.
 */
export async function knowledgeOf(store: PackStore, bundled: Pack): Promise<KeptKnowledge> {
  const packs = (await store.packs()).filter(({ damaged }) => !damaged);
  const ids = [bundled.header.id, ...packs.map(({ id }) => id)];
  if (packs.length === 0)
    return { knowledge: createKnowledge(bundled.entities, bundled.statements), key: null, packs: ids };
  const key = imageKey(packs);
  try {
    const image = (await store.image(key)) as KnowledgeImage | undefined;
    if (image) return { knowledge: knowledgeFrom(image), key, packs: ids };
  } catch {
    // Made by a Cuecard that had not finished, or damaged: it is only a copy of what the packs say.
  }
  try {
    const knowledge = await build(store, packs, bundled);
    // Without room for it the next one who asks has to make it again.
    await store.keepImage(key, imageOf(knowledge)).catch(() => {});
    return { knowledge, key, packs: ids };
  } catch (error) {
    if (!(error instanceof DamagedPackError)) throw error;
    await store.markDamaged(error.pack);
    return knowledgeOf(store, bundled);
  }
}

async function build(store: PackStore, packs: readonly StoredPack[], bundled: Pack): Promise<Knowledge> {
  const builder = new KnowledgeBuilder();
  for (const entity of bundled.entities) builder.entity(entity);
  for (const [place, pack] of packs.entries())
    for await (const entities of store.entities(pack))
      for (const entity of entities) builder.entity(entity, place + 1);
  for (const statement of bundled.statements) builder.statement(statement);
  for (const pack of packs)
    for await (const statements of store.statements(pack))
      for (const statement of statements) builder.statement(statement);
  return builder.finish();
}

/** What the search looks names up in: from the store too, for it takes as long to make as the image. */
export async function searchIndexOf(
  store: PackStore | null,
  { knowledge, key }: KeptKnowledge,
): Promise<NameIndex> {
  const { entities } = knowledge;
  try {
    const image = key && ((await store?.image(searchKey(key))) as NameIndexImage | undefined);
    if (image) return new NameIndex(image, entities);
  } catch {
    // As above.
  }
  const image = nameIndexOf(entities, (_, place) => linksOf(knowledge, place).length);
  if (key) await store?.keepImage(searchKey(key), image).catch(() => {});
  return new NameIndex(image, entities);
}

/** The ordinals of all entities by name, for the library's lists: from the store where it lies there, for a million names take seconds to sort. */
export async function nameOrderOf(
  store: PackStore | null,
  { knowledge, key }: KeptKnowledge,
): Promise<Uint32Array> {
  const { entities } = knowledge;
  const kept = key && (await store?.image(orderKey(key)).catch(() => undefined));
  if (kept instanceof Uint32Array && kept.length === entities.length) return kept;
  const order = nameOrder(entities);
  if (key) await store?.keepImage(orderKey(key), order).catch(() => {});
  return order;
}
