import bundledText from '../../data/packs/mission-impossible.ndjson?raw';
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
} from '../resolver/knowledge.ts';
import { hashWord } from '../text/words.ts';

/** Counts up with every change of what an image holds: an old one is then made anew. */
const imageVersion = 1;

/** The facts from the articles: they come with Cuecard, and lead. */
export const bundledPack = (): Pack => parsePackText(bundledText);

/** Names what an image was made of. */
export function imageKey(packs: readonly StoredPack[]): string {
  const sound = packs.filter(({ damaged }) => !damaged);
  return [imageVersion, hashWord(bundledText), ...sound.map(({ generation }) => generation)].join(' ');
}

/**
 * The names of the bundled pack and of all that were added, from the image in the store, or else made from the records (seconds for a
 * hundred thousand names) and kept there. A pack that turns out to be damaged is marked so, and left out.
 */
export async function knowledgeOf(store: PackStore, bundled: Pack): Promise<Knowledge> {
  const packs = (await store.packs()).filter(({ damaged }) => !damaged);
  if (packs.length === 0) return createKnowledge(bundled.entities, bundled.statements);
  const key = imageKey(packs);
  try {
    const image = (await store.image(key)) as KnowledgeImage | undefined;
    if (image) return knowledgeFrom(image);
  } catch {
    // Made by a Cuecard that had not finished, or damaged: it is only a copy of what the packs say.
  }
  try {
    const knowledge = await build(store, packs, bundled);
    // Without room for it the next one who asks has to make it again.
    await store.keepImage(key, imageOf(knowledge)).catch(() => {});
    return knowledge;
  } catch (error) {
    if (!(error instanceof DamagedPackError)) throw error;
    await store.markDamaged(error.pack);
    return knowledgeOf(store, bundled);
  }
}

async function build(store: PackStore, packs: readonly StoredPack[], bundled: Pack): Promise<Knowledge> {
  const builder = new KnowledgeBuilder();
  for (const entity of bundled.entities) builder.entity(entity);
  for (const pack of packs)
    for await (const entities of store.entities(pack)) for (const entity of entities) builder.entity(entity);
  for (const statement of bundled.statements) builder.statement(statement);
  for (const pack of packs)
    for await (const statements of store.statements(pack))
      for (const statement of statements) builder.statement(statement);
  return builder.finish();
}
