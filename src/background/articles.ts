import { articleFacts } from '../facts/article-facts.ts';
import { createFactStore, type FactStore } from '../facts/fact-store.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { ArticlePage } from '../model/library.ts';
import type { Pack } from '../model/pack.ts';
import type { SourceId } from '../model/source.ts';
import type { PackStore } from '../packs/pack-store.ts';
import type { ListedSource } from './article-list.ts';

/** An article states some dozens of facts. A list of films that a whole pack cites has no end, and no text to set them beside. */
const maxFacts = 1_000;

/** The sources of all packs, the bundled one's first. */
export async function listedSources(bundled: Pack, store: PackStore | null): Promise<ListedSource[]> {
  const counts = new Map<SourceId, number>();
  for (const { references } of bundled.statements)
    for (const source of new Set(references.map((reference) => reference.source)))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  const listed = bundled.sources.map(
    ({ body: _, author: __, ...source }): ListedSource => ({
      ...{ ...source, pack: bundled.header.id, facts: counts.get(source.id) ?? 0 },
    }),
  );
  for (const pack of (await store?.packs()) ?? []) {
    if (pack.damaged) continue;
    const sources = pack.counts.sources > pack.sources.length ? await store?.sources(pack) : pack.sources;
    for (const { id, title, workingTitle, publisher, published, url } of sources ?? [])
      listed.push({
        ...{ id, title, publisher, published, url, pack: pack.id, facts: null },
        ...(workingTitle === undefined ? {} : { workingTitle }),
      });
  }
  return listed;
}

/**
 * A source with its text and the facts read from it, or null for one that no pack has. The id is that of a `Quote`: with a pack's id and
 * a slash before it where several packs have different sources of one id.
 */
export async function articlePage(
  bundled: Pack,
  store: PackStore | null,
  id: SourceId,
  known: (id: EntityId) => Entity | undefined,
): Promise<ArticlePage | null> {
  const stored = ((await store?.packs()) ?? []).filter(({ damaged }) => !damaged);
  const owner = stored.find((pack) => id.startsWith(`${pack.id}/`));
  for (const own of owner ? [id, id.slice(owner.id.length + 1)] : [id]) {
    const packs = bundled.sources.some((source) => source.id === own) ? [bundled] : [];
    for (const pack of stored) {
      const part = await store?.citing(pack, own, maxFacts + 1, (one) => known(one) !== undefined);
      if (part) packs.push(part);
    }
    const facts = createFactStore(packs, known);
    const source = facts.source(id);
    if (!source) continue;
    const pack = own === id ? packs[0] : packs.find(({ header }) => header.id === owner?.id);
    const all = articleFacts(facts, id, statementsOf(packs, facts));
    return {
      source: { ...source, body: source.body ?? null },
      packTitle: pack?.header.title ?? '',
      facts: all.slice(0, maxFacts),
      more: all.length > maxFacts,
    };
  }
  return null;
}

/** All statements, under the ids that the store gave them and their sources. */
function statementsOf(packs: readonly Pack[], facts: FactStore) {
  const subjects = new Set(packs.flatMap(({ statements }) => statements.map(({ subject }) => subject)));
  return [...subjects].flatMap((id) => facts.statementsAbout(id).filter(({ subject }) => subject === id));
}
