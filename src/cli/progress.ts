/** Says what is being done, on one line of standard error that overwrites itself; where nobody watches it says nothing. */
export function tell(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`);
}

/** Milliseconds between two tellings. */
const pause = 200;

/** The same items, told of as they pass. */
export async function* counted<T>(
  items: AsyncIterable<T>,
  what: (count: number) => string,
): AsyncGenerator<T> {
  let count = 0;
  let next = 0;
  for await (const item of items) {
    count++;
    // The clock is dearer than an item.
    if (count % 16 === 0 && performance.now() > next) {
      tell(what(count));
      next = performance.now() + pause;
    }
    yield item;
  }
}
