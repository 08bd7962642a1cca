import { useState } from 'preact/hooks';

let count = 0;

/**
 * An id that no other element has. Preact's `useId` counts from the start again when a tree is rendered anew from its root, as the
 * cards of a page are with each that comes: what is new then has the ids of what was there.
 */
export function useUniqueId(): string {
  const [id] = useState(() => `u${++count}`);
  return id;
}
