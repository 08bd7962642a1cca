import type { Run } from './lattice.ts';
import type { Chosen } from './memory.ts';
import { likelihoods, topOf } from './weigh.ts';

/** The best way to divide a run into names and what is none; what is none is left out where `likely[0]` is the most. */
export function divideRun(run: Run): Chosen[] {
  const { first, last, cores, spans } = run;
  const [only] = spans;
  if (spans.length === 1 && only) return [{ span: only, likely: likelihoods(only.score) }];
  const length = last - first + 1;
  const best = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY);
  best[0] = 0;
  const ending = new Int32Array(length + 1).fill(-1);
  // The stretches come in order of their first token, so every one starts from a settled place.
  let next = 0;
  const ordered = inOrder(spans);
  for (let at = 0; at < length; at++) {
    const here = best[at] as number;
    if (!cores[at] && here > (best[at + 1] as number)) {
      best[at + 1] = here;
      ending[at + 1] = -1;
    }
    for (; next < ordered.length; next++) {
      const span = ordered[next];
      if (!span || span.first - first !== at) break;
      const to = span.last - first + 1;
      const total = here + topOf(span.score);
      if (total > (best[to] as number)) {
        best[to] = total;
        ending[to] = next;
      }
    }
  }
  const chosen: Chosen[] = [];
  for (let at = length; at > 0; ) {
    const span = ordered[ending[at] as number];
    if (!span) {
      at--;
      continue;
    }
    chosen.push({ span, likely: likelihoods(span.score) });
    at = span.first - first;
  }
  return chosen.reverse();
}

function inOrder(spans: Run['spans']): Run['spans'] {
  for (let i = 1; i < spans.length; i++)
    if ((spans[i - 1]?.first ?? 0) > (spans[i]?.first ?? 0))
      return [...spans].sort((a, b) => a.first - b.first);
  return spans;
}

/** Whether a stretch names something, rather than nothing. */
export function isName({ likely }: Chosen): boolean {
  for (let k = 1; k < likely.length; k++) if ((likely[k] as number) > (likely[0] as number)) return true;
  return false;
}
