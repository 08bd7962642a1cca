import { correctionsAt } from '../settings/corrections.ts';
import type { Settings } from '../settings/settings.ts';
import { hashWord } from '../text/words.ts';

/** Stands for all that decides which names are marked on a page: with another one it is read anew. */
export function markingAt({ strictness, corrections }: Settings, url: string): string {
  const here = correctionsAt(corrections, url);
  return here.length === 0 ? strictness : `${strictness} ${hashWord(JSON.stringify(here))}`;
}
