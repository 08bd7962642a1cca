let sink = 0;

/** What every time of the matcher is a multiple of: a sum over all code units. */
export function bareLoop(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  sink ^= sum;
}

/** Milliseconds on the clock. */
export function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which that share of the others lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The median of work ÷ bare loop over the text, in turn, so that what else the machine does falls on both. */
export function timesLoop(text: string, work: () => void, rounds: number): number {
  const ratios: number[] = [];
  for (let round = -3; round < rounds; round++) {
    const bare = (time(() => bareLoop(text)) + time(() => bareLoop(text))) / 2;
    const ours = time(work);
    if (round >= 0) ratios.push(ours / bare);
  }
  return median(ratios);
}

/** So that no loop above is one whose result nobody wants. */
export const unused = (): number => sink;
