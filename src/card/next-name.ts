import type { NameWalk } from '../protocol/card-module.ts';

/** From the last name on, or from the top of the window where there was none. */
export function nextName<Name>({ texts, last, direction, isWanted, rects }: NameWalk<Name>): Name | null {
  // In the order of the document, whatever the order in which they were read.
  const names = [...texts]
    .sort((a, b) => {
      if (a.node === b.node) return 0;
      return a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .flatMap((text) => text.names)
    .filter(isWanted);
  const { length } = names;
  const step = direction ?? 1;
  const at = last === null ? -1 : names.indexOf(last);
  const isBelowTop = (name: Name) => (rects(name)[0]?.top ?? -1) >= 0;
  let start = at + step;
  if (at < 0 && direction !== null) {
    const first = names.findIndex(isBelowTop);
    start = direction === 1 ? Math.max(0, first) : (first < 0 ? length : first) - 1;
  }
  for (let i = 0; i < length; i++) {
    const name = names[(((start + i * step) % length) + length) % length];
    if (name !== undefined && rects(name).length > 0) return name;
  }
  return null;
}
