/** A stretch of text without a block boundary. Within a document `id` counts up in the order of discovery. */
export interface TextRun {
  id: number;
  text: string;
  /** What the markup says of stretches of the text, flat: start, end (UTF-16 units), bits of `runMarks`. Leave out if empty. */
  marks?: number[];
  /** Where links lead: start, end, and the address as written in the page. Leave out if empty. */
  links?: [start: number, end: number, href: string][];
  /** What the run's block is; plain text in a paragraph has none. `title`: the document's title, sent as a run of its own that is never marked. */
  place?: RunPlace;
  /** With the first run of a page: what the page declares itself to be, such as `og:video.movie`, `Movie:Heat`, `Person:Al Pacino`. */
  declares?: string[];
}

export const runMarks = { italic: 1, bold: 2, cite: 4, quote: 8 } as const;
export const runPlaces = ['heading', 'cell', 'item', 'caption', 'title', 'menu'] as const;
export type RunPlace = (typeof runPlaces)[number];

/**
 * What a page has shown so far, as the resolver wants it back with the next runs: the background itself remembers nothing.
 * Opaque to everything but the resolver.
 */
export type PageMemory = string;

/** UTF-16 units. A longer memory is none of the resolver's: the background passes such a message over. */
export const maxMemoryLength = 50_000;
