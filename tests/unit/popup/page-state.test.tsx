import { describe, expect, it } from 'vitest';
import { PageState } from '../../../src/popup/PageState.tsx';
import { SiteControls } from '../../../src/popup/SiteControls.tsx';
import type { TabStatus } from '../../../src/protocol/messages.ts';
import { defaults } from '../../../src/settings/settings.ts';
import { html, textOf } from '../ui/render.tsx';

const page: TabStatus = {
  activity: { on: true },
  host: 'film.example',
  url: 'https://film.example/a',
  tired: false,
  names: [
    { entity: 'person:ines-okafor', type: 'person', name: 'Ines Okafor', count: 3, frame: 0 },
    { entity: 'film:the-salt-road', type: 'film', name: 'The Salt Road', count: 1, frame: 2 },
  ],
};
const none = () => {};
const stateText = (status: TabStatus) =>
  textOf(
    html(
      <PageState
        status={status}
        onChoose={none}
        onResume={none}
        onSwitchOn={none}
        onGiveAccess={none}
        onOpenRule={none}
      />,
    ),
  );

describe('what the popup says of a page', () => {
  it('lists names by type, with how often', () => {
    const text = stateText(page);
    expect(text).toContain('2 names');
    expect(text.indexOf('The Salt Road')).toBeLessThan(text.indexOf('Ines Okafor'));
    expect(text).toContain('3×3 times');
    expect(text).toContain('1×once');
  });

  it('tells its reasons apart', () => {
    const texts = [
      stateText({ ...page, names: [] }),
      stateText({ ...page, activity: { on: false, why: 'paused' } }),
      stateText({ ...page, activity: { on: false, why: 'site', rule: '*.example' } }),
      stateText({ ...page, activity: { on: false, why: 'site', rule: null } }),
      stateText({ ...page, activity: { on: false, why: 'unreachable' }, host: null, url: null }),
      stateText({ ...page, activity: { on: false, why: 'noAccess' }, host: null, url: null }),
      stateText({ ...page, names: [], tired: true }),
    ];
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts[2]).toContain('Your rule *.example');
    expect(
      html(
        <PageState
          status={{ ...page, activity: { on: false, why: 'site', rule: '*.example' } }}
          onChoose={none}
          onResume={none}
          onSwitchOn={none}
          onGiveAccess={none}
          onOpenRule={none}
        />,
      ),
    ).toMatch(/<button[^>]*aria-label="See the rule \*\.example in the options"/);
    for (const text of texts.slice(1, 6)) expect(text).not.toContain('Ines Okafor');
  });

  it('keeps the names of a page that tired it', () => {
    expect(stateText({ ...page, tired: true })).toContain('Ines Okafor');
  });
});

describe('the switches', () => {
  const controls = (status: TabStatus, paused = false) =>
    html(
      <SiteControls
        status={status}
        settings={{ ...defaults, paused, siteRules: [{ pattern: '*.example', on: false }] }}
        onSwitchSite={none}
        onPauseAll={none}
        onLibrary={none}
      />,
    );

  it('name the site, its state and the rule that decides', () => {
    const markup = controls({ ...page, activity: { on: false, why: 'site', rule: '*.example' } });
    expect(markup).toMatch(/role="switch"[^>]*aria-checked="false"/);
    expect(textOf(markup)).toContain('Cuecard on film.example');
    expect(textOf(markup)).toContain('Your rule *.example decides');
  });

  it('can’t be used for a site where no extension runs', () => {
    const markup = controls({ ...page, activity: { on: false, why: 'unreachable' }, host: null, url: null });
    expect(markup).toMatch(/<button[^>]*disabled/);
    expect(textOf(markup)).not.toContain('*.example');
  });
});
