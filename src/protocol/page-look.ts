/**
 * The door to the code that looks for a name on a page when somebody asks why it is not marked there. The background injects it for that
 * question alone: the page-side script knows no more of the page than where its names are.
 */
import type { TextRun } from '../model/text-run.ts';
import type { UnreadPlace } from '../model/unmarked.ts';

/** What was seen in one frame. */
export interface PageSighting {
  /** The text as it is read for marks, in messages as they go there; none where no name can stand in it. */
  batches: TextRun[][];
  /** For each of the names asked for: a place that is not read where it stands. */
  unread: (UnreadPlace | null)[];
}

/** `names` has all names of each entity. */
export type PageLook = (names: string[][]) => Promise<PageSighting>;

const door = 'cuecard.look';

export function offerPageLook(look: PageLook): void {
  Object.assign(globalThis, { [Symbol.for(door)]: look });
}

/** Sent into the page as text: it must not use anything from around it. */
export function lookFromPage(names: string[][]): Promise<PageSighting> | null {
  const look = (globalThis as unknown as Record<symbol, PageLook | undefined>)[Symbol.for('cuecard.look')];
  return look ? look(names) : null;
}
