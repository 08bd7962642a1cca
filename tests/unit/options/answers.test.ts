import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/options/Backup.tsx';
import { readPattern } from '../../../src/options/PatternField.tsx';
import { answerFor } from '../../../src/options/TryAddress.tsx';
import { defaults, type Settings } from '../../../src/settings/settings.ts';
import { importSettings } from '../../../src/settings/transfer.ts';
import { speak } from '../../../src/ui/translate.tsx';
import { english } from '../../e2e/stage/english.ts';

const speech = speak(english);
const settings: Settings = {
  ...defaults,
  siteRules: [
    { pattern: '*.bank.example', on: false },
    { pattern: 'blog.bank.example', on: true },
  ],
};

describe('the field that tells which rule applies', () => {
  const answer = (typed: string, of = settings) => answerFor(typed, of, speech);

  it('names the rule, the more specific one first', () => {
    expect(answer('https://pay.bank.example/x')).toEqual({
      on: false,
      text: 'Off: the rule *.bank.example decides.',
    });
    expect(answer(' blog.bank.example/today ')).toEqual({
      on: true,
      text: 'On: the rule blog.bank.example decides.',
    });
  });

  it('says what holds where no rule applies', () => {
    expect(answer('film.example')?.on).toBe(true);
    expect(answer('film.example', { ...settings, siteMode: 'only' })?.on).toBe(false);
  });

  it('takes an address with a port for what it is', () => {
    expect(answer('localhost:3000/a')?.on).toBe(true);
  });

  it('does not forget that all is paused', () => {
    expect(answer('film.example', { ...settings, paused: true })?.text).toContain('paused');
  });

  it('knows where no extension runs', () => {
    for (const typed of ['about:config', 'chrome://settings', 'not an address'])
      expect(answer(typed)?.on).toBeUndefined();
    expect(answer('  ')).toBeNull();
  });
});

describe('the field for a site', () => {
  const taken = (pattern: string) => pattern === 'example.com';

  it('keeps a pattern in its one form', () => {
    expect(readPattern('https://www.Example.org/news/*', taken, speech)).toEqual({
      pattern: 'example.org/news/*',
    });
  });

  it('says in words what is wrong', () => {
    for (const [typed, words] of [
      ['', 'Type a site'],
      ['*', 'For all sites'],
      ['ftp://example.org', 'web pages'],
      ['exam ple', 'no site’s address'],
      ['http://example.com', 'has a rule already'],
    ] as const) {
      const read = readPattern(typed, taken, speech);
      expect('flaw' in read ? read.flaw : read.pattern, typed).toContain(words);
    }
  });
});

describe('a file that is no backup', () => {
  it('is refused in words, with what was found', () => {
    for (const [text, words] of [
      ['<html>', 'not even JSON'],
      ['{"a":1}', 'not a backup'],
      ['{"cuecardSettings":99,"settings":{}}', 'version 99'],
      ['{"cuecardSettings":1,"settings":{"openDelay":"soon"}}', 'openDelay'],
      ['{"cuecardSettings":1,"settings":{"colour":"red"}}', 'colour'],
      [
        '{"cuecardSettings":1,"settings":{"siteRules":[{"pattern":"*","on":true}]}}',
        '* is no site’s pattern',
      ],
    ] as const) {
      const result = importSettings(text);
      const said = result.ok ? 'taken' : problemText(result.why, speech);
      expect(said, text).toContain(words);
      expect(said).toContain('Nothing was changed.');
    }
  });
});
