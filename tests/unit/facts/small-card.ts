import { cardOf } from '../../../src/facts/card-of.ts';
import { createFactStore } from '../../../src/facts/fact-store.ts';
import type { Card, Fact, SectionId } from '../../../src/model/card.ts';
import type { EntityId } from '../../../src/model/entity.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { checkPack } from '../../../src/packs/check-pack.ts';
import { smallPack } from '../packs/small-pack.ts';

export const film = 'film:lantern-keeper-2';

export function card(id: EntityId, packs: Pack[] = [smallPack()], today = '2031-03-01'): Card {
  for (const pack of packs) checkPack(pack);
  const made = cardOf(createFactStore(packs), id, today);
  if (!made) throw new Error(`no card of ${id}`);
  return made;
}

export function section(of: Card, id: SectionId): Fact[] {
  return of.sections.find((candidate) => candidate.id === id)?.facts ?? [];
}

export const said = ({ value }: Fact) =>
  'entity' in value ? value.entity.name : 'date' in value ? value.date : value.text;

/** The small pack with something changed or added. */
export function packWith(change: (pack: Pack) => void): Pack {
  const pack = smallPack();
  change(pack);
  return pack;
}
