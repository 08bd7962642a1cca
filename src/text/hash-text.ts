/** A hash of any text, as stores keep it: it must stay the same from version to version. FNV-1a over UTF-16 units, signed. */
export function hashText(text: string): number {
  let hash = 0x2c1b3c6d;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
