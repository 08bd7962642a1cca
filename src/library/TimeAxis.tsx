import { axisBottom } from 'd3-axis';
import type { ScaleTime } from 'd3-scale';
import { select } from 'd3-selection';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../ui/translate.tsx';

interface TimeAxisProps {
  scale: ScaleTime<number, number>;
  /** Where it stands, in px from the top; its lines reach up to there. */
  y: number;
  width: number;
  /** In px. */
  fontSize: number;
}

/** Years, months or days below a chart, as there is room, and a line up from each. */
export function TimeAxis({ scale, y, width, fontSize }: TimeAxisProps) {
  const { language } = useTranslate();
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    if (!group.current) return;
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    const [year, month, day] = [
      format({ year: 'numeric' }),
      format({ month: 'short' }),
      format({ month: 'short', day: 'numeric' }),
    ];
    const axis = axisBottom<Date>(scale)
      .ticks(Math.max(2, Math.floor(width / (fontSize * 6))))
      .tickSizeInner(-y)
      .tickSizeOuter(0)
      .tickPadding(fontSize * 0.5)
      .tickFormat((date) =>
        (date.getUTCDate() !== 1 ? day : date.getUTCMonth() !== 0 ? month : year).format(date),
      );
    // d3's own font and colour stand on the group as attributes, behind which our style sheet's win.
    select(group.current).call(axis);
  }, [scale, y, width, fontSize, language]);
  return <g class="time-axis" ref={group} transform={`translate(0 ${y})`} />;
}
