import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults, type Settings } from '../../../src/settings/settings.ts';
import { exportSettings, importSettings } from '../../../src/settings/transfer.ts';

// Hundreds of cases take seconds where other work shares the machine.
const patient = { timeout: 60_000 };

const some: Settings = {
  ...defaults,
  siteMode: 'only',
  siteRules: [{ pattern: '*.example.com', on: true }],
  strictness: 'eager',
  corrections: [
    { words: 'Up', entity: 'film:up', means: 'nothing', scope: 'everywhere', where: '' },
    {
      words: 'Heat',
      entity: 'film:heat-1995',
      means: 'film:heat-1986',
      scope: 'page',
      where: 'https://x.test/',
    },
  ],
  markStyle: 'tint',
  openDelay: 10,
};
const backup = (change: object, version: unknown = 1) =>
  JSON.stringify({ cuecardSettings: version, settings: { ...some, ...change } });
const why = (text: string) => {
  const result = importSettings(text);
  return result.ok ? null : [result.why.key, ...result.why.details];
};

describe('settings', patient, () => {
  it('come back as they went', () => {
    expect(importSettings(exportSettings(some))).toEqual({ ok: true, settings: some });
    expect(importSettings(exportSettings(defaults))).toEqual({ ok: true, settings: defaults });
    expect(importSettings(`\ufeff${exportSettings(some)}`)).toEqual({ ok: true, settings: some });
  });

  it('that a backup does not mention are default', () => {
    expect(importSettings('{"cuecardSettings":1,"settings":{"paused":true}}')).toEqual({
      ok: true,
      settings: { ...defaults, paused: true },
    });
  });

  it('take a site as a user may have written it', () => {
    const result = importSettings(
      backup({ siteRules: [{ pattern: 'https://WWW.Example.com/', on: false }] }),
    );
    expect(result).toMatchObject({
      ok: true,
      settings: { siteRules: [{ pattern: 'example.com', on: false }] },
    });
  });

  it.each([
    ['', ['importNotJson']],
    ['Dear diary', ['importNotJson']],
    [exportSettings(some).slice(0, -5), ['importNotJson']],
    ['null', ['importNotOurs']],
    ['[1]', ['importNotOurs']],
    ['{"theme":"dark"}', ['importNotOurs']],
    ['{"cuecard":1,"id":"a","title":"A pack","license":"CC0-1.0"}', ['importNotOurs']],
    ['{"cuecardSettings":1}', ['importNotOurs']],
    ['{"cuecardSettings":0,"settings":{}}', ['importNotOurs']],
    [backup({}, 2), ['importNewer', '2', '1']],
    [backup({ paused: 'yes' }), ['importWrongValue', 'paused', '"yes"']],
    [backup({ openDelay: 1e9 }), ['importWrongValue', 'openDelay', '1000000000']],
    [backup({ openDelay: 0.5 }), ['importWrongValue', 'openDelay', '0.5']],
    [backup({ siteMode: 'never' }), ['importWrongValue', 'siteMode', '"never"']],
    [backup({ siteRules: {} }), ['importWrongValue', 'siteRules', '{}']],
    [
      backup({ siteRules: [{ pattern: 'a.test' }] }),
      ['importWrongValue', 'siteRules', '[{"pattern":"a.test"}]'],
    ],
    [backup({ siteRules: [{ pattern: '*', on: true }] }), ['importWrongPattern', '*']],
    [backup({ theme: 'dark' }), ['importUnknownSetting', 'theme']],
    ['{"cuecardSettings":1,"settings":{"__proto__":{"paused":true}}}', ['importUnknownSetting', '__proto__']],
    [' '.repeat(1_000_001), ['importTooLarge']],
  ])('are not taken from %.60s', (text, reason) => {
    expect(why(text)).toEqual(reason);
  });

  it('are whole and of the right kind, whatever is imported', () => {
    const nearly = fc.record({
      cuecardSettings: fc.constant(1),
      settings: fc.dictionary(fc.constantFrom(...Object.keys(defaults)), fc.jsonValue()),
    });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.jsonValue()), (value) => {
        const result = importSettings(JSON.stringify(value));
        if (!result.ok) return;
        for (const [key, standard] of Object.entries(defaults))
          expect(typeof result.settings[key as keyof Settings]).toBe(typeof standard);
      }),
    );
  });
});
