import type { Page } from 'playwright-core';
import { median } from '../measure.ts';

/** What a page's process holds after a collection, in all its worlds. */
export interface Heap {
  /** Bytes of the scripts' heap, with what it holds outside of itself. */
  script: number;
  /** Bytes of the browser's own objects that scripts can reach: nodes and the wrappers of nodes. */
  embedder: number;
  nodes: number;
}

export async function heapOf(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  // What a first collection lets go of may hold on to more until a second.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return {
    script: usage.usedSize + (usage.backingStorageSize ?? 0),
    embedder: usage.embedderHeapUsedSize ?? 0,
    nodes,
  };
}

/** What the one holds beyond the other, by their medians. */
export function beyond(ours: readonly Heap[], bare: readonly Heap[]): Heap {
  const of = (part: keyof Heap) =>
    median(ours.map((heap) => heap[part])) - median(bare.map((heap) => heap[part]));
  return { script: of('script'), embedder: of('embedder'), nodes: of('nodes') };
}
