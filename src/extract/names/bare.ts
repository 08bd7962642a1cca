export const possessive = /['’]s?$/;

export function bare(word: string): string {
  return word.replace(/['’]s$/, '').replace(/(?<=s)['’]$/, '');
}
