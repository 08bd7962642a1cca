import { makeSpan } from './lattice.ts';
import type { Chosen } from './memory.ts';

const junior = /^(?:Jr|Sr|Jnr|Snr)\.?$/;

/** "Peter Lund, Jr.": one name, with the comma. */
export function joinJuniors(chosen: readonly Chosen[]): Chosen[] {
  const out: Chosen[] = [];
  for (const one of chosen) {
    const { line, first, last } = one.span;
    const before = out.at(-1);
    if (
      before &&
      first === last &&
      junior.test(line.tokens[first]?.text ?? '') &&
      line.tokens[first - 1]?.text === ',' &&
      before.span.line === line &&
      before.span.last === first - 2 &&
      before.span.last > before.span.first
    )
      out[out.length - 1] = { ...before, span: makeSpan(line, before.span.first, last, false) };
    else out.push(one);
  }
  return out;
}
