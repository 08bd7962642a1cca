/** A mark as the page sees it: the highlight registry is shared between the page and the extension. */
export interface Mark {
  type: 'film' | 'person' | 'character';
  text: string;
  /** Centre of its first box, in CSS pixels of the frame's viewport. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Id of the innermost element around its start that has one. */
  within: string;
}

/** Runs in the page: all registered marks, top to bottom, then left to right. Ranges that are no longer in the document are left out. */
export function readMarks(): Mark[] {
  const marks: Mark[] = [];
  for (const type of ['film', 'person', 'character'] as const) {
    for (const part of CSS.highlights.get(`cuecard-${type}`) ?? []) {
      if (!part.startContainer.isConnected || !part.endContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      let around: Node | null = part.startContainer;
      while (around && !(around instanceof Element && around.id))
        around = around instanceof ShadowRoot ? around.host : around.parentNode;
      const box = range.getClientRects()[0] ?? new DOMRect();
      marks.push({
        type,
        text: range.toString(),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        width: box.width,
        height: box.height,
        within: around instanceof Element ? around.id : '',
      });
    }
  }
  // Within a line boxes differ by a pixel or two in height.
  return marks.sort((a, b) => (Math.abs(a.y - b.y) > 6 ? a.y - b.y : a.x - b.x));
}

/** `person Tom Cruise`, in the order of the page. */
export const names = (marks: Mark[]) => marks.map(({ type, text }) => `${type} ${text.replace(/\s+/g, ' ')}`);
