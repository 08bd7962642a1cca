declare module 'ahocorasick' {
  /** Finds at each end of a keyword its place and the keywords that end there. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [number, string[]][];
  }
}
