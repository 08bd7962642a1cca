export type SourceId = string;

/** Where facts were read. `null` says that nothing is known, which is not the same as an empty string. */
export interface Source {
  id: SourceId;
  /** The title that the publisher gave it. */
  title: string | null;
  /** What we call it where it has no title of its own. */
  workingTitle?: string;
  publisher: string | null;
  author: string | null;
  /** ISO 8601 date or date-time. */
  published: string | null;
  url: string | null;
  /** The text that offsets of references count in, in UTF-16 units. */
  body?: string;
}
