import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Settings, SiteRule } from '../../../src/settings/settings.ts';
import { checkPattern, isOn, ruleFor, siteOf, withSite } from '../../../src/settings/site-rules.ts';

// Hundreds of cases take seconds where other work shares the machine.
const patient = { timeout: 60_000 };

/** `'-a.example'` is a rule that says off, `'+a.example'` one that says on. */
const rules = (...texts: string[]): SiteRule[] =>
  texts.map((text) => ({ pattern: text.slice(1), on: text.startsWith('+') }));
const written = (list: SiteRule[]) => list.map(({ pattern, on }) => `${on ? '+' : '-'}${pattern}`);

const settings = (siteMode: Settings['siteMode'], ...texts: string[]) => ({
  siteMode,
  siteRules: rules(...texts),
});
const decides = (url: string, ...texts: string[]) =>
  ruleFor(settings('except', ...texts), url)?.pattern ?? null;

describe('a pattern as typed', patient, () => {
  it.each([
    ['example.com', 'example.com'],
    ['  Example.COM. ', 'example.com'],
    ['www.example.com', 'example.com'],
    ['www.com', 'www.com'],
    ['www.www.example.com', 'example.com'],
    ['*.example.com', '*.example.com'],
    ['https://www.example.com/x', 'example.com/x'],
    ['http://example.com', 'example.com'],
    ['https://example.com/', 'example.com'],
    ['example.com/*', 'example.com'],
    ['example.com/news/*', 'example.com/news/*'],
    ['example.com/news*', 'example.com/news*'],
    ['example.com/a b/ü', 'example.com/a%20b/%C3%BC'],
    ['https://example.com/a/../b?q=1#top', 'example.com/b'],
    ['https://user:secret@example.com/', 'example.com'],
    ['*://*.example.com/*', '*.example.com'],
    ['localhost:3000', 'localhost:3000'],
    ['example.com:443', 'example.com:443'],
    ['https://example.com:443/', 'example.com'],
    ['[::1]:8080/x', '[::1]:8080/x'],
    ['192.168.0.1', '192.168.0.1'],
    ['Bücher.example', 'xn--bcher-kva.example'],
    ['*.bücher.example/ä*', '*.xn--bcher-kva.example/%C3%A4*'],
    ['file:///home/me/notes.html', 'file:///home/me/notes.html'],
    ['file:///home/*', 'file:///home/*'],
    ['file://', 'file:///*'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(checkPattern(typed)).toEqual({ ok: true, pattern: kept });
    expect(checkPattern(kept)).toEqual({ ok: true, pattern: kept });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['*', 'everySite'],
    ['*.', 'everySite'],
    ['*://*/*', 'everySite'],
    ['ex*mple.com', 'wildcard'],
    ['*.*.com', 'wildcard'],
    ['example.com/*/x', 'wildcard'],
    ['about:blank', 'scheme'],
    ['chrome://settings', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['mailto:me@example.com', 'scheme'],
    ['/news', 'notAnAddress'],
    ['two words', 'notAnAddress'],
    ['..', 'notAnAddress'],
    ['news..example.com', 'notAnAddress'],
    ['example.com:port', 'notAnAddress'],
    ['example.com:99999', 'notAnAddress'],
    ['exa<mple.com', 'notAnAddress'],
    [`${'a'.repeat(500)}.com`, 'tooLong'],
  ])('%s is refused: %s', (typed, why) => {
    expect(checkPattern(typed)).toEqual({ ok: false, why });
  });

  it('takes no other asterisk for the plain one', () => {
    for (const typed of ['﹡', '﹡.example.com', '＊.example.com'])
      expect(checkPattern(typed).ok).toBe(false);
  });

  it('never breaks, and what is kept is kept as it is', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'*./:w.aé10xn-%[]@#?\\ ') }),
      fc.webUrl({ withQueryParameters: true }),
      fc.domain(),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const checked = checkPattern(text);
        if (checked.ok) expect(checkPattern(checked.pattern)).toEqual(checked);
      }),
    );
  });

  it('covers the address that it was pasted from', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['http', 'https'] }),
        (url) => {
          const checked = checkPattern(url);
          fc.pre(checked.ok);
          expect(ruleFor({ siteRules: [{ pattern: checked.pattern, on: false }] }, url)).not.toBeNull();
        },
      ),
    );
  });
});

describe('a rule', () => {
  it.each([
    ['example.com', 'https://example.com/x', true],
    ['example.com', 'http://www.example.com/', true],
    ['example.com', 'https://EXAMPLE.com./', true],
    ['example.com', 'https://example.com:8443/', true],
    ['example.com', 'https://news.example.com/', false],
    ['example.com', 'https://myexample.com/', false],
    ['example.com', 'https://example.com.evil.test/', false],
    ['*.example.com', 'https://example.com/', true],
    ['*.example.com', 'https://a.b.example.com/', true],
    ['*.example.com', 'https://myexample.com/', false],
    ['localhost:3000', 'http://localhost:3000/a', true],
    ['localhost:3000', 'http://localhost:3001/a', false],
    ['localhost', 'http://localhost:3001/a', true],
    ['example.com:443', 'https://example.com/', true],
    ['example.com:443', 'http://example.com/', false],
    ['example.com/news', 'https://example.com/news', true],
    ['example.com/news', 'https://example.com/news/?q=1#a', true],
    ['example.com/news', 'https://example.com/news/today', false],
    ['example.com/news', 'https://example.com/newsroom', false],
    ['example.com/news*', 'https://example.com/newsroom', true],
    ['example.com/news/*', 'https://example.com/news/today', true],
    ['example.com/news/*', 'https://example.com/newsroom', false],
    ['example.com/News', 'https://example.com/news', false],
    ['bücher.example', 'https://xn--bcher-kva.example/', true],
    ['file:///*', 'file:///home/me/a.html', true],
    ['file:///home/*', 'file:///tmp/a.html', false],
    ['example.com', 'file:///example.com', false],
    ['example.com', 'about:blank', false],
    ['example.com', 'blob:https://example.com/6e7b', true],
    ['example.com', 'not an address', false],
  ])('%s on %s: %s', (pattern, url, holds) => {
    expect(decides(url, `-${pattern}`) !== null).toBe(holds);
  });

  it('that is more specific decides, whatever the order', () => {
    const all = [
      '-*.example.com',
      '+*.news.example.com',
      '-news.example.com',
      '+news.example.com:8080',
      '-news.example.com/film*',
      '+news.example.com/film/reviews*',
      '-news.example.com/film/reviews/one',
    ];
    for (const list of [all, all.toReversed()]) {
      expect(decides('https://news.example.com/film/reviews/one', ...list)).toBe(
        'news.example.com/film/reviews/one',
      );
      expect(decides('https://news.example.com/film/reviews/two', ...list)).toBe(
        'news.example.com/film/reviews*',
      );
      expect(decides('https://news.example.com/films', ...list)).toBe('news.example.com/film*');
      expect(decides('https://news.example.com/', ...list)).toBe('news.example.com');
      expect(decides('https://news.example.com:8080/film', ...list)).toBe('news.example.com:8080');
      expect(decides('https://a.news.example.com/', ...list)).toBe('*.news.example.com');
      expect(decides('https://shop.example.com/', ...list)).toBe('*.example.com');
      expect(decides('https://example.org/', ...list)).toBeNull();
    }
  });

  it('that was damaged in storage is passed over', () => {
    expect(decides('https://example.com/', '-*', '-example.com', '-')).toBe('example.com');
  });
});

describe('a page is on', () => {
  it('everywhere but where a rule says off', () => {
    const mode = settings('except', '-*.example.com', '+news.example.com');
    expect(isOn(mode, 'https://other.test/')).toEqual({ on: true, rule: null });
    expect(isOn(mode, 'https://example.com/')).toEqual({
      on: false,
      rule: { pattern: '*.example.com', on: false },
    });
    expect(isOn(mode, 'https://news.example.com/').on).toBe(true);
    expect(isOn(mode, 'about:blank')).toEqual({ on: true, rule: null });
  });

  it('or only where a rule says on', () => {
    const mode = settings('only', '+*.example.com', '-shop.example.com');
    expect(isOn(mode, 'https://other.test/')).toEqual({ on: false, rule: null });
    expect(isOn(mode, 'https://example.com/').on).toBe(true);
    expect(isOn(mode, 'https://shop.example.com/').on).toBe(false);
    expect(isOn(mode, 'about:blank').on).toBe(false);
  });
});

describe('the switch for a site', patient, () => {
  it('is about the host, with a port that is not the usual one', () => {
    expect(siteOf('https://www.example.com/a/b?c')).toBe('example.com');
    expect(siteOf('http://localhost:3000/a')).toBe('localhost:3000');
    expect(siteOf('file:///home/a.html')).toBe('file:///*');
    expect(siteOf('about:addons')).toBeNull();
  });

  it('adds a rule and takes it back', () => {
    const off = withSite(settings('except'), 'https://www.example.com/a', false);
    expect(written(off)).toEqual(['-example.com']);
    expect(withSite({ siteMode: 'except', siteRules: off }, 'https://example.com/b', true)).toEqual([]);
    const on = withSite(settings('only'), 'https://example.com/', true);
    expect(written(on)).toEqual(['+example.com']);
    expect(withSite({ siteMode: 'only', siteRules: on }, 'https://example.com/', false)).toEqual([]);
  });

  it('makes an exception from a wider rule, and takes that back', () => {
    const wide = settings('except', '-*.example.com');
    const on = withSite(wide, 'https://news.example.com/', true);
    expect(written(on)).toEqual(['-*.example.com', '+news.example.com']);
    expect(
      written(withSite({ siteMode: 'except', siteRules: on }, 'https://news.example.com/', false)),
    ).toEqual(['-*.example.com']);
  });

  it('takes away the rule for a part of the site that decides on this page, and no other', () => {
    const parts = settings('except', '-example.com/news/*', '-example.com/film/*', '-example.org');
    expect(written(withSite(parts, 'https://example.com/news/x', true))).toEqual([
      '-example.com/film/*',
      '-example.org',
    ]);
    const both = settings('except', '-example.com', '-example.com/news/*');
    expect(withSite(both, 'https://example.com/news/x', true)).toEqual([]);
  });

  it('changes nothing where it has nothing to change', () => {
    const some = settings('except', '-example.com');
    expect(withSite(some, 'https://example.com/', false)).toBe(some.siteRules);
    expect(withSite(some, 'https://example.org/', true)).toBe(some.siteRules);
    expect(withSite(some, 'about:blank', false)).toBe(some.siteRules);
    expect(withSite(some, 'nonsense', false)).toBe(some.siteRules);
  });

  const pattern = fc.constantFrom(
    ...[
      'a.test',
      '*.a.test',
      'b.a.test',
      '*.b.a.test',
      'a.test/x*',
      'b.a.test/x',
      'b.a.test:8080',
      'c.test',
      'file:///*',
    ],
  );
  const rule = fc.record({ pattern, on: fc.boolean() });
  const url = fc.constantFrom(
    ...[
      'https://a.test/',
      'https://www.a.test/x/y',
      'http://b.a.test:8080/x',
      'https://b.a.test/x',
      'https://d.b.a.test/',
      'https://c.test/',
      'file:///x',
    ],
  );
  it('comes to what was asked for, whatever the rules', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('except', 'only'),
        fc.array(rule),
        url,
        fc.boolean(),
        (siteMode, siteRules, at, on) => {
          const after = withSite({ siteMode, siteRules }, at, on);
          expect(isOn({ siteMode, siteRules: after }, at).on).toBe(on);
          expect(after.length).toBeLessThanOrEqual(siteRules.length + 1);
        },
      ),
    );
  });

  it('set and set back leaves rules that decide as before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('except', 'only'),
        fc.uniqueArray(rule, { selector: (made) => made.pattern }),
        url,
        (siteMode, siteRules, at) => {
          const { on, rule: decided } = isOn({ siteMode, siteRules }, at);
          // A rule of the user's own for the very page is what the switch takes away; it comes back as one for the site.
          fc.pre(decided === null);
          const there = withSite({ siteMode, siteRules }, at, !on);
          expect(withSite({ siteMode, siteRules: there }, at, on)).toEqual(siteRules);
        },
      ),
    );
  });
});
