import type { Fact } from '../model/card.ts';
import { releaseAxis } from './release-points.ts';
import { dateOf } from './release-words.ts';
import { useTranslate } from './translate.tsx';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/**
 * A film's dates on one line: a ring for a plan, a dot for what has happened, crossed out what newer sources overtook; drawn through
 * up to today. The rows below say the same in words, so it is hidden from assistive technology.
 */
export function ReleaseTimeline({ releases }: { releases: readonly Fact[] }) {
  const { language } = useTranslate();
  const axis = releaseAxis(releases, Date.now(), (fact) => shortDate(fact, language));
  if (!axis) return null;
  const past = Math.min(1, Math.max(0, axis.today));
  return (
    <div class="timeline" aria-hidden="true">
      <span class="axis" />
      <span class="axis gone" style={{ inlineSize: percent(past) }} />
      {axis.years.map(({ year, at }) => (
        <span key={year} class="year-tick" style={{ insetInlineStart: percent(at) }}>
          {year}
        </span>
      ))}
      {axis.points.map(
        ({ fact, overtaken, at, reach }) =>
          reach > 0 &&
          !overtaken && (
            <span
              key={fact.id}
              class="reach"
              style={{ insetInlineStart: percent(at - reach), inlineSize: percent(reach * 2) }}
            />
          ),
      )}
      {axis.points.map(({ fact, overtaken, at, label }) => (
        <span
          key={fact.id}
          class="point"
          data-overtaken={overtaken}
          data-status={fact.status ?? 'released'}
          style={{ insetInlineStart: percent(at) }}
        >
          <span class="point-mark" />
          {label && <span class="point-label">{label}</span>}
        </span>
      ))}
    </div>
  );
}

/** "May 27", "July 2022" without its year, "2022": the axis has the years. */
function shortDate(fact: Fact, language: string): string {
  const value = dateOf(fact);
  if (!value) return '';
  const [year = 1970, month = 1, day = 1] = value.date.split('-').map(Number);
  const shape: Intl.DateTimeFormatOptions =
    value.precision === 'day'
      ? { month: 'short', day: 'numeric' }
      : value.precision === 'month'
        ? { month: 'short' }
        : { year: 'numeric' };
  return new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
}
