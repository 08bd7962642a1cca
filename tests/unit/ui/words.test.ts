import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/model/card.ts';
import { tellingAliases } from '../../../src/ui/CardHead.tsx';
import { citation } from '../../../src/ui/citation.ts';
import { formatDate, formatPublished } from '../../../src/ui/format-date.ts';
import { safeUrl } from '../../../src/ui/safe-url.ts';
import { territoryName } from '../../../src/ui/territory-name.ts';
import { speak, type Translate } from '../../../src/ui/translate.tsx';
import { english } from '../../e2e/stage/english.ts';
import { fact, quote, ref } from './sample-facts.ts';

describe('dates', () => {
  it('are as exact as they are known', () => {
    expect(formatDate({ date: '2031-05-27', precision: 'day' }, 'en-US')).toBe('May 27, 2031');
    expect(formatDate({ date: '2031-07', precision: 'month' }, 'en-US')).toBe('July 2031');
    expect(formatDate({ date: '2031', precision: 'year' }, 'en-US')).toBe('2031');
    expect(formatDate({ date: '2031-05-27', precision: 'day' }, 'de')).toBe('27. Mai 2031');
  });

  it('are moved by no time zone, also at the edges of a year', () => {
    const days = fc.date({
      min: new Date('1890-01-01T00:00:00Z'),
      max: new Date('2100-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        const [year, , dayOfMonth] = date.split('-').map(Number);
        const shown = formatDate({ date, precision: 'day' }, 'en-US');
        expect(shown.endsWith(` ${dayOfMonth}, ${year}`)).toBe(true);
      }),
    );
  });

  it('of sources may carry a time, or be no date', () => {
    expect(formatPublished('2031-03-08T23:30:00-08:00', 'en-US')).toBe('March 8, 2031');
    expect(formatPublished('2031-03', 'en-US')).toBe('March 2031');
    expect(formatPublished('last spring', 'en-US')).toBe('last spring');
  });
});

describe('speak', () => {
  const texts = (language: string, more: Record<string, string>): Translate => {
    const all: Record<string, string> = { languageTag: language, ...more };
    return (key, substitutions = []) =>
      all[key]?.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '') ?? '';
  };

  it('follows the browser’s country, but not a language that the texts are not in', () => {
    expect(speak(texts('en', { '@@ui_locale': 'en_GB' })).language).toBe('en-GB');
    expect(speak(texts('en', { '@@ui_locale': 'fi' })).language).toBe('en');
    expect(speak(texts('en', { '@@ui_locale': '' })).language).toBe('en');
  });

  it('runs as its texts do, and sets names apart in a text that runs to the left', () => {
    const english = speak(texts('en', { streamingOn: 'Streaming on $1' }));
    expect([english.direction, english.t('streamingOn', ['Mubi+'])]).toEqual(['ltr', 'Streaming on Mubi+']);
    const arabic = speak(texts('ar', { streamingOn: 'بث على $1', '@@ui_locale': 'en_US' }));
    expect([arabic.direction, arabic.language]).toEqual(['rtl', 'ar']);
    expect(arabic.t('streamingOn', ['Mubi+'])).toBe('بث على \u2068Mubi+\u2069');
  });

  it('puts elements where the message wants them', () => {
    const { rich } = speak(texts('de', { roleIn: 'In $2: $1!' }));
    expect(rich('roleIn', ['A', 'B']).filter((part) => part !== '')).toEqual(['In ', 'B', ': ', 'A', '!']);
  });

  it('chooses plural forms by the texts’ language, and the general one where a form is missing', () => {
    const { plural } = speak(english);
    expect(plural('namesFound', 1)).toBe('1 name');
    expect(plural('namesFound', 12_345)).toBe('12,345 names');
    const polish = speak(texts('pl', { namesFound_other: '$1 nazw', namesFound_few: '$1 nazwy' }));
    expect(polish.plural('namesFound', 3)).toBe('3 nazwy');
    expect(polish.plural('namesFound', 7)).toBe('7 nazw');
  });
});

describe('small words', () => {
  it('names a territory, by code or as it stands', () => {
    expect(territoryName('US', 'en')).toBe('United States');
    expect(territoryName('US', 'fr')).toBe('États-Unis');
    expect(territoryName('the Nordic countries', 'en')).toBe('the Nordic countries');
    expect(territoryName('QX', 'en')).toBe('QX');
  });

  it('shows only aliases that tell something', () => {
    expect(tellingAliases('Dr. Ana O’Neill', ['O’Neill', 'ANA ONEILL', 'The Heron', 'the heron'])).toEqual([
      'The Heron',
    ]);
    expect(tellingAliases('The Salt Road: Part 2', ['The Salt Road – Part 2', 'TSR2'])).toEqual(['TSR2']);
  });

  it('links to the web only', () => {
    expect(safeUrl('https://example.org/a')).toBe('https://example.org/a');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'no address', 'file:///etc/passwd', null])
      expect(safeUrl(bad)).toBeNull();
  });
});

describe('a copied fact', () => {
  const film = ref('film:the-salt-road', 'The Salt Road');
  const told = (more: Partial<Fact>) => fact(film, 'description', { text: 'a film' }, more);
  const known = { sourceTitle: 'Salt and Sea', publisher: 'The Gazette', published: '2031-03-08' };
  const url = 'https://example.org/a';

  it('carries its words, its sentence and its source', () => {
    const facts = [told({ quotes: [quote('gazette', ' She [drives] on. ', { ...known, url })] })];
    expect(citation(' Captain  Moss\n in The Salt Road', facts, speak(english))).toBe(
      'Captain Moss in The Salt Road — “She drives on.” — Salt and Sea, The Gazette, March 8, 2031, https://example.org/a',
    );
  });

  it('leaves out what is not known', () => {
    const facts = [told({ quotes: [quote('gazette', 'She [drives] on.', { sourceTitle: 'The Gazette' })] })];
    expect(citation('Moss', facts, speak(english))).toBe('Moss — “She drives on.” — The Gazette');
    expect(citation('Moss', [told({})], speak(english))).toBe('Moss');
  });

  it('gives the first sentence of each fact, and each sentence once', () => {
    const [one, two] = [quote('gazette', 'She [drives] on.'), quote('courier', 'It [opens] in May.')];
    const facts = [told({ quotes: [one, two] }), told({ quotes: [one] }), told({ quotes: [two] })];
    expect(citation('Moss', facts, speak(english)).split('\n')).toEqual([
      'Moss — “She drives on.” — Article “gazette”',
      '“It opens in May.” — Article “courier”',
    ]);
  });

  it('gives the address where there is no sentence', () => {
    const links = [{ source: 'list', sourceTitle: 'List of films', publisher: null, url }];
    expect(citation('Moss', [told({ links })], speak(english))).toBe(
      'Moss — List of films, https://example.org/a',
    );
  });
});
