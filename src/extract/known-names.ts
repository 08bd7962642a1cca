/**
 * What a loaded pack knows: evidence for a name in the text, never a fact, and never proof (many a title is an everyday word).
 * Keys are those of `nameKey`.
 */
export interface KnownNames {
  film(key: string): boolean;
  person(key: string): boolean;
}

/** For a reader without a pack. */
export const nothingKnown: KnownNames = { film: () => false, person: () => false };
