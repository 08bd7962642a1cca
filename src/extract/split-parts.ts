import { describePart } from './reading-parts.ts';
import type { Finding } from './rule.ts';

/** "Bill, Ted, and the Grim Reaper" for three people: one part each, or null where the numbers don't fit. */
export function splitParts(text: string | undefined, count: number): Partial<Finding>[] | null {
  if (!text) return null;
  const clean = text.replace(/,? respectively,?$/, '').replace(/^(?:both )/, '');
  if (count === 1) {
    const part = describePart(clean.replace(/,.*$/, ''));
    return part ? [part] : null;
  }
  const parts = clean.split(/,? and |, | & /).filter((part) => part !== '');
  if (parts.length !== count) return null;
  return parts.map((part) => describePart(part) ?? {});
}
