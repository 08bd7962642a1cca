import { scaleUtc } from 'd3-scale';
import { useMemo, useRef } from 'preact/hooks';
import type { Fact } from '../model/card.ts';
import { formatDate } from '../ui/format-date.ts';
import { dateOf } from '../ui/release-words.ts';
import { territoryName } from '../ui/territory-name.ts';
import { type Speech, useTranslate } from '../ui/translate.tsx';
import { placeLabels } from './place-labels.ts';
import { type LanePoint, type ReleaseLane, releaseLanes } from './release-lanes.ts';
import { TimeAxis } from './TimeAxis.tsx';
import { textWidth, useWidth } from './use-width.ts';

const day = 86_400_000;
/** Dates that lie close together still get an axis of so many days. */
const leastSpan = 150 * day;

/**
 * A film's releases on a time axis, a lane for each place and medium: what happened, what was planned, and what a better founded
 * source says instead, bound to what it gave way to. The list below it says the same in words, so the picture is hidden from assistive
 * technology. Nothing where there are no two dates to compare.
 */
export function ReleaseChart({ releases, now = Date.now() }: { releases: readonly Fact[]; now?: number }) {
  const speech = useTranslate();
  const { t } = speech;
  const box = useRef<HTMLDivElement>(null);
  const size = useWidth(box);
  const lanes = useMemo(() => releaseLanes(releases), [releases]);
  const points = lanes.flatMap((lane) => lane.points);
  if (new Set(points.map(({ start, end }) => `${start} ${end}`)).size < 2) return null;
  const has = (wanted: (point: LanePoint) => boolean) => points.some(wanted);
  return (
    <figure class="chart release-chart">
      <div class="chart-box" ref={box}>
        {size && <Picture {...{ lanes, points, now, speech, ...size }} />}
      </div>
      <figcaption class="legend">
        {has((point) => !point.overtaken && point.fact.status === 'scheduled') && (
          <LegendItem kind="planned" text={t('legendPlanned')} />
        )}
        {has(({ overtaken, fact }) => !overtaken && (fact.status ?? 'released') === 'released') && (
          <LegendItem kind="happened" text={t('legendHappened')} />
        )}
        {has(({ overtaken }) => overtaken) && <LegendItem kind="overtaken" text={t('legendOvertaken')} />}
      </figcaption>
    </figure>
  );
}

function LegendItem({ kind, text }: { kind: string; text: string }) {
  return (
    <span>
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        <circle r="5" class={`point-mark ${kind}`} />
        {kind === 'overtaken' && <path d="M-6 6 6-6" class="strike" />}
      </svg>
      {text}
    </span>
  );
}

interface PictureProps {
  lanes: ReleaseLane[];
  points: LanePoint[];
  now: number;
  speech: Speech;
  width: number;
  rem: number;
}

function Picture({ lanes, points, now, speech, width, rem }: PictureProps) {
  const middle = ({ start, end }: LanePoint) => (start + end) / 2;
  const [first, last] = [Math.min(...points.map(middle)), Math.max(...points.map(middle))];
  const spare = Math.max(0, leastSpan - (last - first)) / 2;
  const side = Math.min(4.5 * rem, width * 0.16);
  const rtl = speech.direction === 'rtl';
  const range = rtl ? [width - side, side] : [side, width - side];
  const inner = scaleUtc([first - spare, last + spare], range);
  const ends = rtl ? [width, 0] : [0, width];
  const scale = scaleUtc(
    ends.map((end) => inner.invert(end)),
    ends,
  );
  const laneHeight = 6 * rem;
  const top = 1.25 * rem;
  const height = top + lanes.length * laneHeight;
  const today = scale(now);
  const showsToday = today > 0 && today < width;
  return (
    <svg class="releases" width={width} height={height + 2 * rem} aria-hidden="true">
      <TimeAxis scale={scale} y={height} width={width} fontSize={rem * 0.75} />
      {showsToday && (
        <g class="today">
          <line class="today-line" x1={today} x2={today} y1={rem} y2={height} />
          <text class="today-word" x={today} y={rem * 0.75} text-anchor="middle">
            {speech.t('today')}
          </text>
        </g>
      )}
      {lanes.map((lane, place) => (
        <Lane key={place} y={top + place * laneHeight} {...{ lane, scale, now, width, rem, speech }} />
      ))}
    </svg>
  );
}

interface LaneProps {
  lane: ReleaseLane;
  y: number;
  scale: (time: number) => number;
  now: number;
  width: number;
  rem: number;
  speech: Speech;
}

function Lane({ lane: { of, points }, y, scale, now, width, rem, speech }: LaneProps) {
  const rtl = speech.direction === 'rtl';
  const line = y + rem * 3.1;
  const gone = Math.min(width, Math.max(0, scale(now)));
  const at = ({ start, end }: LanePoint) => scale((start + end) / 2);
  const radius = rem * 0.375;
  const fontSize = rem * 0.8125;
  const words = points.map(({ fact }) => {
    const date = dateOf(fact);
    return date ? formatDate(date, speech.language) : '';
  });
  // Centred words take as much to either side: as if they stood behind a mark half their width away.
  const middleOf = (place: number) => {
    const half = textWidth(words[place] ?? '', fontSize) / 2;
    const point = points[place];
    return Math.max(half, Math.min(width - half, point ? at(point) : 0));
  };
  const rowOf = (wanted: boolean) => {
    const chosen = points.flatMap((point, place) => (point.overtaken === wanted ? [place] : []));
    const labels = chosen.map((place) => {
      const own = textWidth(words[place] ?? '', fontSize);
      return { at: middleOf(place) - own / 2, width: own };
    });
    const placed = placeLabels(labels, Infinity, 1);
    return new Set(chosen.filter((_, place) => placed[place]?.row === 0));
  };
  const labelled = new Set([...rowOf(false), ...rowOf(true)]);
  return (
    <g class="lane">
      <text class="lane-title" x={rtl ? width : 0} y={y + rem * 0.9}>
        {laneTitle(of, speech)}
      </text>
      <line class="track ahead" x1={0} x2={width} y1={line} y2={line} />
      <line class="track" x1={rtl ? width : 0} x2={gone} y1={line} y2={line} />
      {points.map((point) => {
        const winner = point.gaveWayTo === null ? undefined : points[point.gaveWayTo];
        if (!winner) return null;
        const [from, to] = [at(point), at(winner)];
        const side = Math.sign(to - from) || 1;
        const deep = line + rem * 1.1;
        const end = to - side * radius * 0.4;
        return (
          <g class="gave-way" key={point.fact.id}>
            <path
              d={`M${from} ${line + radius + 1}C${from} ${deep} ${end} ${deep} ${end} ${line + radius + 4}`}
            />
            <path
              class="arrow"
              d={`M${end - 3.5} ${line + radius + 6.5}L${end} ${line + radius + 2}L${end + 3.5} ${line + radius + 6.5}`}
            />
          </g>
        );
      })}
      {points.map((point, place) => {
        const x = at(point);
        const half = Math.abs(scale(point.end) - scale(point.start)) / 2;
        const happened = (point.fact.status ?? 'released') === 'released';
        return (
          <g key={point.fact.id} class={point.overtaken ? 'point overtaken' : 'point'}>
            <title>{words[place]}</title>
            {half > radius && (
              <rect class="reach" x={x - half} width={half * 2} y={line - 4} height={8} rx={4} />
            )}
            <circle
              cx={x}
              cy={line}
              r={radius}
              class={`point-mark ${point.overtaken ? 'overtaken' : happened ? 'happened' : 'planned'}`}
            />
            {point.overtaken && (
              <path
                class="strike"
                d={`M${x - radius - 1} ${line + radius + 1}l${2 * radius + 2} ${-2 * radius - 2}`}
              />
            )}
            {labelled.has(place) && (
              <text
                x={middleOf(place)}
                y={point.overtaken ? line + rem * 1.75 : line - rem * 0.75}
                text-anchor="middle"
              >
                {words[place]}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** "In cinemas · United States", "Streaming on Paramount+". */
function laneTitle(
  { medium, platform, territory, role }: ReleaseLane['of'],
  { t, language }: Speech,
): string {
  const how =
    medium === 'theatrical'
      ? t('inCinemas')
      : medium === 'streaming' || platform
        ? platform
          ? t('streamingOn', [platform])
          : t('streaming')
        : t('release');
  return [how, territory && territoryName(territory, language), role].filter((part) => part).join(' · ');
}
