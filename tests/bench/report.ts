/** What a suite measured. Without a goal it is there to compare with: a peer, or the bare page. */
export interface Figure {
  what: string;
  value: number;
  /** `×loop`, `×bare`, `ms`, `bytes a name`, `MB`, `%`, … */
  unit: string;
  /** At most this, or with `least` at least this. */
  goal?: number;
  least?: boolean;
  /** The goal in `--quick`, where twice the room would be no goal at all: an exponent, a share. */
  quickGoal?: number;
}

/** A part of `npm run bench`. */
export interface Suite {
  /** As `npm run bench -- NAME` asks for it. */
  name: string;
  /** Whether `--quick` runs it too, on less and with bounds wide enough for a busy machine. */
  hasQuick: boolean;
  run(quick: boolean, report: (figure: Figure) => void): void | Promise<void>;
}

/** In `--quick` a goal is missed by what no busy machine explains. */
const generous = 2;

export function isMet(figure: Figure, quick: boolean): boolean {
  const bound = boundOf(figure, quick);
  return bound === undefined || (figure.least ? figure.value >= bound : figure.value <= bound);
}

function boundOf({ goal, least, quickGoal }: Figure, quick: boolean): number | undefined {
  if (!quick || goal === undefined) return goal;
  return quickGoal ?? (least ? goal / generous : goal * generous);
}

const digits = (value: number) =>
  Number.isFinite(value)
    ? value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2)
    : String(value);

/** A line of the table: what, value, unit, goal, verdict. */
export function rowOf(figure: Figure, quick: boolean): string {
  const { what, value, unit, least } = figure;
  const goal = boundOf(figure, quick);
  const bound = goal === undefined ? '' : `${least ? '≥' : '≤'} ${goal}`;
  const verdict = goal === undefined ? '' : isMet(figure, quick) ? 'ok' : 'MISSED';
  return `${what.padEnd(64)} ${digits(value).padStart(9)} ${unit.padEnd(13)} ${bound.padEnd(16)} ${verdict}`.trimEnd();
}
