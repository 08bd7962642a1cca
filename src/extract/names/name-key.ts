/** `Mission: Impossible – Fallout` and its variants come to the same key: case, marks, articles and accents don't count. */
export function nameKey(name: string): string {
  return dropArticle(foldPart(name));
}

/** Without "the", "a" and "an" before something else. */
export function dropArticle(key: string): string {
  if (key.startsWith('the ')) return key.slice(4);
  if (key.startsWith('a ')) return key.slice(2);
  return key.startsWith('an ') ? key.slice(3) : key;
}

const plain = /^[A-Za-z0-9]+$/;

/** A word's share in the key of the name that it stands in; empty for a mark. */
export function foldPart(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
