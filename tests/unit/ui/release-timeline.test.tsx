import { describe, expect, it } from 'vitest';
import { ReleaseTimeline } from '../../../src/ui/ReleaseTimeline.tsx';
import { html } from './render.tsx';
import { fact, ref } from './sample-facts.ts';

const film = ref('film:the-salt-road', 'The Salt Road');
const release = (date: string, more = {}) =>
  fact(film, 'releaseDate', { date, precision: 'day' }, { status: 'scheduled', ...more });
const marksIn = (markup: string) =>
  [...markup.matchAll(/class="release-mark" data-status="(\w+)" data-overtaken="(\w+)"><(\w+)/g)].map(
    ([, ...parts]) => parts.join(' '),
  );

describe('the picture of a film’s dates', () => {
  it('tells cinemas from streams and plans from what happened by shape, with an arrow from what was overtaken', () => {
    const markup = html(
      <ReleaseTimeline
        releases={[
          release('2031-05-27', {
            medium: 'theatrical',
            rivals: [release('2030-11-19', { rank: 'deprecated' })],
          }),
          release('2031-09-11', { medium: 'streaming', status: 'released' }),
        ]}
      />,
    );
    // What was overtaken is drawn first, under the others.
    expect(marksIn(markup)).toEqual([
      'scheduled true circle',
      'scheduled false circle',
      'released false path',
    ]);
    expect(markup.match(/class="moved"/g)).toHaveLength(1);
    expect(markup).toContain('>May 27</text>');
    expect(markup).toContain('aria-hidden="true"');
  });

  it('is not there for a single date', () => {
    expect(html(<ReleaseTimeline releases={[release('2031-05-27')]} />)).toBe('');
  });
});
