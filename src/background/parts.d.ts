/** A binary file as text that code can import: extension pages may not fetch anything, not even files of the extension. See vite.config.ts. */
declare module '*?parts' {
  /** Each gives a piece of the file in base64. */
  export const parts: (() => Promise<{ default: string }>)[];
  /** Bytes of the file. */
  export const size: number;
}
