import { correctionsAt } from '../settings/corrections.ts';
import type { Settings } from '../settings/settings.ts';
import { hashText } from '../text/hash-text.ts';

/** Stands for all that decides which names are marked on a page: with another one it is read anew. `packs` tells those that are added from others. */
export function markingAt({ strictness, corrections }: Settings, packs: string, url: string): string {
  return `${strictness} ${hashText(JSON.stringify([packs, correctionsAt(corrections, url)]))}`;
}
