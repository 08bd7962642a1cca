import { scaleUtc } from 'd3-scale';
import { useMemo, useRef } from 'preact/hooks';
import type { Card } from '../model/card.ts';
import { entityAddress } from '../protocol/library-address.ts';
import { type Speech, useTranslate } from '../ui/translate.tsx';
import { type CareerFilm, careerOf } from './career.ts';
import { placeLabels } from './place-labels.ts';
import { TimeAxis } from './TimeAxis.tsx';
import { textWidth, useWidth } from './use-width.ts';

/** More would push the facts out of sight; the marks of the others stand below without words. */
const maxRows = 14;
const longestTitle = 30;
const year = 365.25 * 86_400_000;

/**
 * The films of a person over the years. The list below says the same in words, so the picture is hidden from assistive technology, and its
 * marks, which lead to the films, are for the pointer alone. Nothing where no two films have a year.
 */
export function CareerChart({ card }: { card: Card }) {
  const speech = useTranslate();
  const { t } = speech;
  const box = useRef<HTMLDivElement>(null);
  const size = useWidth(box);
  const films = useMemo(() => careerOf(card), [card]);
  if (films.length < 2) return null;
  const made = films.some((film) => film.made);
  return (
    <figure class="chart career-chart">
      <div class="chart-box" ref={box}>
        {size && <Picture {...{ films, speech, ...size }} />}
      </div>
      <figcaption class="legend">
        {made && films.some(({ acted }) => acted) && (
          <>
            <LegendItem film={{ acted: true, made: false, open: false }} text={t('legendActed')} />
            <LegendItem film={{ acted: false, made: true, open: false }} text={t('legendMade')} />
          </>
        )}
        {films.some(({ open }) => open) && (
          <LegendItem film={{ acted: !made, made, open: true }} text={t('legendOpen')} />
        )}
      </figcaption>
    </figure>
  );
}

type MarkOf = Pick<CareerFilm, 'acted' | 'made' | 'open'>;

function LegendItem({ film, text }: { film: MarkOf; text: string }) {
  return (
    <span>
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        <Mark film={film} radius={5} />
      </svg>
      {text}
    </span>
  );
}

/** A dot for a part, a square for work behind the camera, both for both; hollow while it is open. */
function Mark({ film: { acted, made, open }, radius }: { film: MarkOf; radius: number }) {
  const kind = open ? 'planned' : 'happened';
  return (
    <>
      {made && (
        <rect
          class={`point-mark ${acted ? 'planned' : kind}`}
          {...{ x: -radius, y: -radius, width: 2 * radius, height: 2 * radius, rx: 1.5 }}
        />
      )}
      {acted && <circle class={`point-mark ${kind}`} r={made ? radius * 0.45 : radius} />}
    </>
  );
}

interface PictureProps {
  films: CareerFilm[];
  speech: Speech;
  width: number;
  rem: number;
}

function Picture({ films, speech: { direction }, width, rem }: PictureProps) {
  const rtl = direction === 'rtl';
  const times = films.map(({ time }) => time);
  const [first, last] = [Math.min(...times) - year / 2, Math.max(...times) + year];
  const range = rtl ? [width - rem, rem] : [rem, width - rem];
  const scale = scaleUtc([first, last], range);
  const fontSize = rem * 0.8125;
  const titles = films.map(({ film: { name } }) =>
    name.length > longestTitle ? `${name.slice(0, longestTitle - 1).trimEnd()}…` : name,
  );
  // Seen from the axis' start in either direction of writing.
  const along = (time: number) => (rtl ? width - scale(time) : scale(time));
  const placed = placeLabels(
    films.map(({ time }, place) => ({ at: along(time), width: textWidth(titles[place] ?? '', fontSize) })),
    width,
    maxRows,
  );
  const rows = Math.max(...placed.map(({ row }) => (row ?? maxRows) + 1));
  const rowHeight = rem * 1.6;
  const height = rows * rowHeight + rem * 0.5;
  const radius = rem * 0.3125;
  return (
    <svg class="career" width={width} height={height + 2 * rem} aria-hidden="true">
      <TimeAxis scale={scale} y={height} width={width} fontSize={rem * 0.75} />
      {films.map((film, place) => {
        const { row = null, before = false } = placed[place] ?? {};
        const isBefore = before !== rtl;
        return (
          <a key={film.film.id} href={entityAddress(film.film.id)} tabindex={-1}>
            <g transform={`translate(${scale(film.time)} ${(row ?? rows - 1) * rowHeight + rowHeight / 2})`}>
              <title>
                {film.film.name}
                {film.part === null ? '' : ` · ${film.part}`}
              </title>
              <circle class="catch" r={rem * 0.75} />
              <Mark film={film} radius={radius} />
              {row !== null && (
                <text
                  x={(isBefore ? -1 : 1) * (radius + 5)}
                  y={fontSize * 0.35}
                  text-anchor={before ? 'end' : 'start'}
                >
                  {titles[place]}
                </text>
              )}
            </g>
          </a>
        );
      })}
    </svg>
  );
}
