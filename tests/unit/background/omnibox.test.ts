import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SearchHit } from '../../../src/model/card.ts';
import { fakeBrowser } from './fake-browser.ts';

const { api } = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: {} }));
const { describe: describeHit } = await import('../../../src/background/omnibox.ts');

beforeAll(() => void vi.stubGlobal('browser', api));
afterAll(() => void vi.unstubAllGlobals());

/** The text of a description as Chromium shows it, and which parts of it are set off. */
function shown(xml: string): { text: string; matches: string[] } {
  type Part = { nodeName: string; value?: string; childNodes?: Part[] };
  const textOf = (part: Part): string => part.value ?? (part.childNodes ?? []).map(textOf).join('');
  const { childNodes } = parseFragment(xml) as Part;
  return {
    text: (childNodes ?? []).map(textOf).join(''),
    matches: (childNodes ?? []).filter(({ nodeName }) => nodeName === 'match').map(textOf),
  };
}

const hit = (name: string, matched: string, ranges: SearchHit['ranges'], year?: number): SearchHit => ({
  entity: { id: 'film:x', type: 'film', name, ...(year === undefined ? {} : { year }) },
  matched,
  ranges,
});

describe('a suggestion', () => {
  it('has the name, its year and what it is, with the hit set off', () => {
    expect(describeHit(hit('Heat', 'Heat', [[0, 2]], 1995), 'xml')).toBe(
      '<match>He</match>at (1995) <dim>— Film</dim>',
    );
    expect(describeHit(hit('Heat', 'Heat', [[0, 2]], 1995), 'plain')).toBe('Heat (1995) — Film');
  });

  it('tells the alias that was found', () => {
    expect(describeHit(hit('The Salt Road', 'Salzstraße', [[0, 4]]), 'plain')).toBe(
      'The Salt Road — Salzstraße · Film',
    );
  });

  it('is sound XML that reads as the name, whatever the name holds', () => {
    const signs = fc.string({
      unit: fc.oneof(
        fc.constantFrom('&', '<', '>', '"', "'", '&amp;', '</match>', ' '),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      minLength: 1,
    });
    fc.assert(
      fc.property(signs, fc.nat(), fc.nat(), (name, a, b) => {
        const [start, end] = [a % (name.length + 1), b % (name.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const xml = describeHit(hit(name, name, [[start, end]]), 'xml');
        const clean = name.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
        const { text } = shown(xml);
        // Only what we write ourselves is markup, and every sign of it is closed.
        expect(xml.replace(/<\/?(?:match|dim)>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/);
        expect(text.length).toBe(`${clean} — Film`.length);
      }),
    );
  });
});
