/** A pack as code: extension pages may not fetch anything, not even files of the extension. See vite.config.ts. */
declare module '*?parts' {
  /** Each gives a piece of the gzipped list that `unfoldFilms` reads, in base64. */
  export const parts: (() => Promise<{ default: string }>)[];
  /** Bytes of the pack as text. */
  export const size: number;
}
