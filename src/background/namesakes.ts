import { refOf } from '../facts/fact-writer.ts';
import { findCandidates } from '../matcher/find-candidates.ts';
import type { EntityRef } from '../model/card.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Knowledge } from '../resolver/knowledge.ts';
import { splitWords } from '../text/words.ts';

/** More would not be read in a card. */
const most = 12;

/** Others that go by the same words: those of the same kind first, of films the latest. */
export function namesakes(knowledge: Knowledge, words: string, entity: EntityId): EntityRef[] {
  const type = entity.slice(0, entity.indexOf(':'));
  const split = splitWords(words);
  const ordinals = findCandidates(knowledge.index, words, split)
    .filter(({ from, to }) => from === 0 && to === split.count)
    .flatMap(({ entities }) => [...entities]);
  return Array.from(new Set(ordinals), (ordinal) => knowledge.entities.at(ordinal) as Entity)
    .filter((other) => other.id !== entity)
    .sort((a, b) => Number(b.type === type) - Number(a.type === type) || (b.year ?? 0) - (a.year ?? 0))
    .slice(0, most)
    .map(refOf);
}
