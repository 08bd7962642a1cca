import type { EntityId, EntityType } from '../model/entity.ts';
import type { Reason } from '../model/reason.ts';

/** A piece of a run's text: `run.text` from `start` on is `node.data` from `offset` on, up to the next segment. */
export interface Segment {
  node: Text;
  start: number;
  offset: number;
}

/** Text of the page without a block boundary in it, and where it stands. */
export interface Run {
  id: number;
  text: string;
  segments: Segment[];
  /** The nearest block around the text; a shadow root's own text has its host. */
  container: Element;
  mentions: PageMention[];
}

export interface PageName {
  entity: EntityId;
  type: EntityType;
  name: string;
}

/** A name on the page: `run.text.slice(start, end)`. */
export interface PageMention {
  run: Run;
  start: number;
  end: number;
  name: PageName;
  reasons: Reason[];
}

function pointIn(run: Run, position: number, atEnd: boolean): [Text, number] | null {
  for (let i = run.segments.length - 1; i >= 0; i--) {
    const segment = run.segments[i];
    if (segment && (atEnd ? segment.start < position : segment.start <= position)) {
      const offset = segment.offset + position - segment.start;
      return [segment.node, offset];
    }
  }
  return null;
}

/** Whether the nodes still say what was read, as far as the mention goes. */
function isUnchanged(run: Run, start: number, end: number): boolean {
  return run.segments.every((segment, i) => {
    const from = Math.max(start, segment.start);
    const to = Math.min(end, run.segments[i + 1]?.start ?? run.text.length);
    const offset = segment.offset + from - segment.start;
    return from >= to || segment.node.data.startsWith(run.text.slice(from, to), offset);
  });
}

/** The mention's place in the DOM, or null when its text has changed under it. A StaticRange costs the page nothing. */
export function staticRangeOf({ run, start, end }: PageMention): StaticRange | null {
  const from = pointIn(run, start, false);
  const to = pointIn(run, end, true);
  if (!from || !to || !isUnchanged(run, start, end)) return null;
  return new StaticRange({
    startContainer: from[0],
    startOffset: from[1],
    endContainer: to[0],
    endOffset: to[1],
  });
}

/** The mention's rectangles in the viewport, one for each line that it stands on; none when it is not rendered. */
export function rectsOf(mention: PageMention): DOMRect[] {
  const place = staticRangeOf(mention);
  if (!place?.startContainer.isConnected || !place.endContainer.isConnected) return [];
  // A live range slows every later change of the DOM down while it exists; this one is garbage at once.
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}
