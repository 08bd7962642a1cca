import type { Fact } from '../model/card.ts';

/** Units of the drawing from the middle of a mark to its edge. */
const radius = 4.5;

/**
 * A release as a sign, drawn around the origin: a circle for cinemas, a triangle for a stream; hollow for a plan, filled for what a source
 * says has happened, small and crossed out for what newer sources overtook. Shapes, not colours, tell them apart.
 */
export function ReleaseMark({ fact, overtaken = false }: { fact: Fact; overtaken?: boolean }) {
  const scale = overtaken ? 0.78 : 1;
  return (
    <g class="release-mark" data-status={fact.status ?? 'released'} data-overtaken={overtaken}>
      {fact.medium === 'streaming' ? (
        <path d="M-3.4-4.6 4.9 0-3.4 4.6z" transform={`scale(${scale})`} />
      ) : (
        <circle r={radius * scale} />
      )}
      {overtaken && <path class="strike" d="M-5 5 5-5" />}
    </g>
  );
}

/** The same beside a line of text. */
export function ReleaseSign({ fact, overtaken = false }: { fact: Fact; overtaken?: boolean }) {
  return (
    <svg class="release-sign" viewBox="-6 -6 12 12" aria-hidden="true">
      <ReleaseMark fact={fact} overtaken={overtaken} />
    </svg>
  );
}
