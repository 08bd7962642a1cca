import type { EntityList } from '../resolver/entity-list.ts';
import { foldName } from '../text/fold-name.ts';

/** What a name is sorted by: its words folded, without an article in front, as in a catalogue. */
export function sortKey(name: string): string {
  return (foldName(name) || name).replace(/^(?:the|a|an) (?=.)/u, '');
}

/** The ordinals of all entities by name; those of one name stay in their order.. */
export function nameOrder(entities: EntityList): Uint32Array {
  const keys = Array.from(entities, ({ name }) => sortKey(name));
  return Uint32Array.from(keys.keys()).sort((a, b) => {
    const [first, second] = [keys[a] ?? '', keys[b] ?? ''];
    return first < second ? -1 : first > second ? 1 : a - b;
  });
}
