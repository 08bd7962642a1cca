/** The words of a list. One with an apostrophe stands for both ways to write it: "won't", "won’t". */
export function wordSet(list: string): ReadonlySet<string> {
  const words = list.trim().split(/\s+/);
  return new Set(words.flatMap((word) => (word.includes("'") ? [word, word.replace("'", '’')] : [word])));
}
