import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Neighbourhood } from '../model/library.ts';
import { entityAddress } from '../protocol/library-address.ts';
import { useTranslate } from '../ui/translate.tsx';
import { type Direction, layOut, nodeTowards } from './map-layout.ts';
import { textWidth, useWidth } from './use-width.ts';

interface MapPictureProps {
  around: Neighbourhood;
  /** The node that Tab stops at. */
  chosen: number;
  onChoose(place: number): void;
}

const longestName = 26;
const arrows: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const zoomStep = 1.4;
/** Names drawn smaller are hard to read. */
const readable = 0.8;

/**
 * A neighbourhood as a picture to go about in: the wheel, two fingers, buttons and + − 0 zoom, dragging moves it; arrows go from name to
 * name, Home to the middle, Enter opens.
 */
export function MapPicture({ around, chosen, onChoose }: MapPictureProps) {
  const { t } = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const size = useWidth(box);
  const rem = size?.rem ?? 16;
  const fontSize = rem * 0.8125;
  const names = around.nodes.map(({ entity: { name } }) =>
    name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name,
  );
  const isReady = size !== null;
  const isTall = size !== null && size.width < 30 * rem;
  const points = useMemo(() => {
    if (!isReady) return [];
    const sizes = names.map((name) => ({ width: textWidth(name, fontSize) + 8, height: fontSize * 2.9 }));
    return layOut(around, sizes, isTall);
  }, [around, fontSize, isReady, isTall]);

  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(undefined);
  const width = size?.width ?? 0;
  /** All of it where names stay readable, else the middle with as much around it as there is room for. */
  const begin = () => {
    const whole = showAll();
    const view = svg.current;
    if (!view || whole.k >= readable) return whole;
    return zoomIdentity.translate(view.clientWidth / 2, view.clientHeight / 2).scale(readable);
  };
  const showAll = () => {
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const view = svg.current;
    if (!view || points.length === 0) return zoomIdentity;
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [w, h] = [view.clientWidth, view.clientHeight];
    const k = Math.min(1.3, w / (right - left + 10 * rem), h / (bottom - top + 4 * rem));
    return zoomIdentity
      .translate(w / 2, h / 2)
      .scale(k)
      .translate(-(left + right) / 2, -(top + bottom) / 2);
  };
  useLayoutEffect(() => {
    const view = svg.current;
    if (!view || points.length === 0) return;
    const behave = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.2, 4])
      .on('zoom', (event: { transform: ZoomTransform }) => setTransform(event.transform));
    behaviour.current = behave;
    const selection = select(view).call(behave).call(behave.transform, begin());
    // A click on a name is for its link, two are not for zooming.
    selection.on('dblclick.zoom', null);
    return () => void selection.on('.zoom', null);
  }, [points, width]);

  const zoomBy = (factor: number | null) => {
    const view = svg.current;
    if (!view || !behaviour.current) return;
    if (factor === null) select(view).call(behaviour.current.transform, showAll());
    else select(view).call(behaviour.current.scaleBy, factor);
  };
  const goTo = (place: number) => {
    onChoose(place);
    const point = points[place];
    const view = svg.current;
    if (!point || !view || !behaviour.current) return;
    const [x, y] = transform.apply([point.x, point.y]);
    const isSeen = x > 40 && y > 20 && x < view.clientWidth - 40 && y < view.clientHeight - 40;
    if (!isSeen) select(view).call(behaviour.current.translateTo, point.x, point.y);
    view.querySelector<SVGAElement>(`[data-node="${place}"]`)?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    const zooms: Record<string, number | null> = {
      '+': zoomStep,
      '=': zoomStep,
      '-': 1 / zoomStep,
      '0': null,
    };
    const next = direction ? nodeTowards(points, chosen, direction) : event.key === 'Home' ? 0 : null;
    const factor = zooms[event.key];
    if (direction || event.key === 'Home' || factor !== undefined) event.preventDefault();
    if (next !== null) goTo(next);
    if (factor !== undefined) zoomBy(factor);
  };

  const beside = new Set(around.edges.flatMap(([a, b]) => (a === chosen ? [b] : b === chosen ? [a] : [])));
  return (
    <div class="map-box" ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <svg
        ref={svg}
        role="group"
        aria-label={t('mapLabel')}
        class="map"
        data-zoom={transform.k.toFixed(3)}
        onKeyDown={onKeyDown}
      >
        <g transform={points.length > 0 ? transform.toString() : undefined}>
          {around.edges.map(([a, b]) => {
            const [from, to] = [points[a], points[b]];
            if (!from || !to) return null;
            const isOwn = a === chosen || b === chosen;
            return (
              <line
                key={`${a} ${b}`}
                class={isOwn ? 'edge own' : 'edge'}
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={to.y}
              />
            );
          })}
          {points.map(({ x, y }, place) => {
            const node = around.nodes[place];
            if (!node) return null;
            const { entity, ring } = node;
            const radius = rem * (ring === 0 ? 0.5 : 0.35);
            return (
              <g key={entity.id} transform={`translate(${x} ${y})`}>
                <a
                  href={entityAddress(entity.id)}
                  class={`node type-${entity.type} ring-${ring}`}
                  data-node={place}
                  data-beside={place === chosen || beside.has(place)}
                  // Attributes of SVG keep their case, and only this one is known.
                  tabindex={place === chosen ? 0 : -1}
                  aria-current={place === chosen ? 'true' : undefined}
                  onFocus={() => onChoose(place)}
                  onPointerEnter={(event) => event.pointerType === 'mouse' && onChoose(place)}
                >
                  <title>
                    {t('mapNode', [
                      entity.year === undefined ? entity.name : `${entity.name} (${entity.year})`,
                      t(`type_${entity.type}`),
                    ])}
                  </title>
                  {entity.type === 'film' ? (
                    <rect x={-radius} y={-radius} width={2 * radius} height={2 * radius} rx={2} />
                  ) : (
                    <circle r={radius} />
                  )}
                  <text y={radius + fontSize} text-anchor="middle">
                    {names[place]}
                  </text>
                </a>
              </g>
            );
          })}
        </g>
      </svg>
      <div class="map-buttons">
        {(
          [
            ['zoomIn', '+', zoomStep],
            ['zoomOut', '−', 1 / zoomStep],
            ['zoomFit', '⤢', null],
          ] as const
        ).map(([label, sign, factor]) => (
          <button
            type="button"
            key={label}
            class="button"
            aria-label={t(label)}
            title={t(label)}
            onClick={() => zoomBy(factor)}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
