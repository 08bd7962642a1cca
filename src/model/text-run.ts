/** A stretch of text without a block boundary. Within a document `id` counts up in the order of discovery. */
export interface TextRun {
  id: number;
  text: string;
}

/**
 * What a page has shown so far, as the resolver wants it back with the next runs: the background itself remembers nothing.
 * Opaque to everything but the resolver.
 */
export type PageMemory = string;
