import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fact } from '../model/card.ts';
import type { AxisLabel } from './label-row.ts';
import { ReleaseMark } from './ReleaseMark.tsx';
import { releaseAxis } from './release-points.ts';
import { dateOf } from './release-words.ts';
import { useTranslate } from './translate.tsx';

/** Units of the drawing in one em of its labels. */
const em = 10;
/** From the top, in units: the baselines of both rows of labels, the axis between them, and the whole. */
const [aboveAt, axisAt, belowAt, height] = [8, 18, 38, 42];
/** Before it is measured: a card of the usual width. */
const usualRoom = 28;

/**
 * A film's dates on one line, drawn through up to today; an arrow leads from a plan that was overtaken to the one that took its place. The
 * rows below say the same in words, so it is hidden from assistive technology. It keeps its height while it finds out its width.
 */
export function ReleaseTimeline({ releases }: { releases: readonly Fact[] }) {
  const { t, language, direction } = useTranslate();
  const picture = useRef<SVGSVGElement>(null);
  const [room, setRoom] = useState(usualRoom);
  const axis = releaseAxis(releases, {
    ...{ now: Date.now(), room },
    labelOf: (fact, withYear) => shortDate(fact, withYear, language),
    todayLabel: t('today'),
  });
  const isDrawn = axis !== null;
  useLayoutEffect(() => {
    const svg = picture.current;
    if (!isDrawn || !svg) return;
    const measure = () => {
      const { width } = svg.getBoundingClientRect();
      if (width > 0)
        setRoom(Math.round((width / Number.parseFloat(getComputedStyle(svg).fontSize)) * 10) / 10);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(svg);
    return () => observer.disconnect();
  }, [isDrawn]);
  if (!axis) return null;
  // Time runs as lines of text do.
  const x = (at: number) => (direction === 'rtl' ? room - at : at) * em;
  const label = (of: AxisLabel | null, kind: string) =>
    of && (
      <text class={kind} x={x(of.at)} y={of.row === 'above' ? aboveAt : belowAt} text-anchor="middle">
        {of.text}
      </text>
    );
  const arrows = axis.points.flatMap(({ at, movedTo }) =>
    movedTo === null ? [] : [{ from: at, to: movedTo }],
  );
  return (
    <svg class="timeline" ref={picture} viewBox={`0 0 ${room * em} ${height}`} aria-hidden="true">
      {axis.past < room && <line class="to-come" x1={x(axis.past)} x2={x(room)} y1={axisAt} y2={axisAt} />}
      {axis.past > 0 && <line class="gone" x1={x(0)} x2={x(axis.past)} y1={axisAt} y2={axisAt} />}
      {axis.years.map(({ year, at, label: words }) => (
        <g key={year}>
          <line class="year-tick" x1={x(at)} x2={x(at)} y1={axisAt - 4} y2={words ? belowAt : axisAt + 4} />
          {label(words, 'year-label')}
        </g>
      ))}
      {axis.today && (
        <>
          <line class="today" x1={x(axis.today.at)} x2={x(axis.today.at)} y1={axisAt - 7} y2={axisAt + 7} />
          {label(axis.today.label, 'today-label')}
        </>
      )}
      {axis.points.map(
        ({ fact, overtaken, reach }) =>
          reach &&
          !overtaken && (
            <line key={fact.id} class="reach" x1={x(reach[0])} x2={x(reach[1])} y1={axisAt} y2={axisAt} />
          ),
      )}
      {arrows.map(({ from, to }, index) => (
        <Arrow key={`${from} ${to}`} from={x(from)} to={x(to)} isDeep={index % 2 === 1} />
      ))}
      {/* The ones that stand are drawn over what they overtook. */}
      {axis.points
        .toSorted((a, b) => Number(b.overtaken) - Number(a.overtaken))
        .map(({ fact, overtaken, at, label: words }) => (
          <g key={fact.id}>
            <g transform={`translate(${x(at)} ${axisAt})`}>
              <ReleaseMark fact={fact} overtaken={overtaken} />
            </g>
            {label(words, overtaken ? 'overtaken-label' : 'point-label')}
          </g>
        ))}
    </svg>
  );
}

/** From a date to the one that took its place, below the axis; two in a row differ in depth, so that they can be told apart. */
function Arrow({ from, to, isDeep }: { from: number; to: number; isDeep: boolean }) {
  const way = Math.sign(to - from);
  const [start, tip] = [from + way * 3, to - way * 3];
  const depth = Math.min(isDeep ? 9 : 6, Math.abs(tip - start) / 2);
  const low = axisAt + 5.5;
  const [out, into] = [start + way * 3, tip - way * 3];
  const back = Math.atan2(depth, -way * 3);
  const barbs = [back - 0.55, back + 0.55].map(
    (angle) => `M${tip} ${low}l${(4 * Math.cos(angle)).toFixed(2)} ${(4 * Math.sin(angle)).toFixed(2)}`,
  );
  return (
    <path
      class="moved"
      d={`M${start} ${low}C${out} ${low + depth} ${into} ${low + depth} ${tip} ${low}${barbs.join('')}`}
    />
  );
}

/** "May 27", "May 27, 2022"; the month or year alone where no more is known. */
function shortDate(fact: Fact, withYear: boolean, language: string): string {
  const value = dateOf(fact);
  if (!value) return '';
  const [year = 1970, month = 1, day = 1] = value.date.split('-').map(Number);
  const shape: Intl.DateTimeFormatOptions = {
    ...(value.precision !== 'year' && { month: 'short' }),
    ...(value.precision === 'day' && { day: 'numeric' }),
    ...((withYear || value.precision === 'year') && { year: 'numeric' }),
  };
  return new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
}
