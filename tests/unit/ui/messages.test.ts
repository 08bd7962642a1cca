import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const root = new URL('../../../', import.meta.url).pathname;
const locales = readdirSync(`${root}public/_locales`).sort();
type Texts = Record<string, { message: string; placeholders?: object }>;
const textsOf = (locale: string): Texts =>
  JSON.parse(readFileSync(`${root}public/_locales/${locale}/messages.json`, 'utf8'));
const pluralForm = /_(?:zero|one|two|few|many|other)$/;
const pluralBases = Object.keys(messages).flatMap((key) => /^(.*)_one$/.exec(key)?.[1] ?? []);

/** Said as in English, for the language has the same word. Names and what has no words at all need no mention. */
const sharedWords: Record<string, string[]> = {
  de: ['kind_film', 'type_film', 'kind_person', 'type_person', 'columnName', 'columnIn', 'roleIn'],
  fr: [
    ...['kind_film', 'type_film', 'section_films', 'group_film', 'columnFilms', 'options', 'optionsSections'],
    ...[
      'sitesTitle',
      'sources_one',
      'sources_other',
      'correction',
      'correctionsTitle',
      'article',
      'articles',
    ],
    ...['filterPack', 'factProduction'],
  ],
};
const names = /Cuecard|Tom Cruise|Mission: Impossible 7|\$\d|\$[A-Z]+\$/g;
const hasWords = (text: string) => /\p{L}/u.test(text.replace(names, ''));

const entries = Object.entries(messages as Record<string, { message: string }>);

// Keys that are put together: `plural` adds the form, cards and lists add an id or a choice of the model.
const composed =
  /^(?:kind|type|group|reason|notHere|isNo|scope|strictness|unmarked|import[A-Z])|_(?:one|other|few|many|two|zero)$/;

describe('messages', () => {
  it('are all used', () => {
    const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `src/${file}`);
    const sources = [...files, 'manifest.json'].map((file) => readFileSync(root + file, 'utf8'));
    const text = sources.join('\n');
    const unused = entries
      .map(([key]) => key)
      .filter(
        (key) =>
          !composed.test(key) && !new RegExp(`['"]${key}['"]`).test(text) && !text.includes(`__MSG_${key}__`),
      );
    expect(unused).toEqual([]);
  });

  it('have the general form of each plural', () => {
    const missing = entries
      .map(([key]) => /^(.*)_one$/.exec(key)?.[1])
      .filter((base) => base !== undefined && !(`${base}_other` in messages));
    expect(missing).toEqual([]);
  });

  it('differ in more than case, which browsers don’t tell apart', () => {
    const keys = entries.map(([key]) => key.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('name their places from $1 on, without a gap', () => {
    for (const [key, { message }] of entries) {
      const places = new Set([...message.matchAll(/\$(\d)/g)].map(([, place]) => Number(place)));
      expect([...places].sort(), key).toEqual(Array.from(places, (_, index) => index + 1));
    }
  });
});

describe.each(locales.filter((locale) => locale !== 'en'))('the texts in %s', (locale) => {
  const texts = textsOf(locale);
  const english = messages as Texts;
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

  it('are those of English, with the plural forms of the language', () => {
    const plain = Object.keys(english).filter((key) => !pluralBases.includes(key.replace(pluralForm, '')));
    const plurals = pluralBases.flatMap((base) => forms.map((form) => `${base}_${form}`));
    expect(Object.keys(texts).sort()).toEqual([...plain, ...plurals].sort());
    expect(texts.languageTag?.message).toBe(locale);
  });

  it('have words wherever English has, and the same places', () => {
    for (const [key, { message, placeholders }] of Object.entries(texts)) {
      const general = english[key] ?? english[key.replace(pluralForm, '_other')];
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
      expect(placeholders, key).toEqual(general?.placeholders);
      const placesOf = (text = '') => [...new Set(text.match(/\$\d|\$[A-Z]+\$/g))].sort();
      // One, two or none may be said in words.
      if (pluralForm.test(key))
        expect(placesOf(general?.message), key).toEqual(expect.arrayContaining(placesOf(message)));
      else expect(placesOf(message), key).toEqual(placesOf(general?.message));
    }
  });

  it('are translated', () => {
    const same = Object.keys(texts).filter(
      (key) =>
        key !== 'languageTag' &&
        texts[key]?.message === english[key]?.message &&
        hasWords(english[key]?.message ?? ''),
    );
    expect(same.sort()).toEqual([...(sharedWords[locale] ?? [])].sort());
  });

  it('fit where the stores and browsers cut', () => {
    expect(texts.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    expect(texts.commandNextName?.message.length).toBeLessThanOrEqual(60);
  });
});

it('there are texts in the languages that README names', () => {
  expect(locales).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja']);
});

it('no words stand in a view but those of the messages', () => {
  const literal =
    /(?:aria-label|aria-description|title|placeholder|alt)="[^"]*\p{L}[^"]*"|>\s*[^<>{}()=;&|]*\p{L}{2,}[^<>{}()=;&|]*<\//u;
  const views = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  expect(views.length).toBeGreaterThan(50);
  expect(literal.test('<b>Some words</b>') && literal.test('<a title="Words">')).toBe(true);
  const found = views.flatMap((file) => {
    const hits = readFileSync(`${root}src/${file}`, 'utf8').match(new RegExp(literal, 'gu')) ?? [];
    return hits
      .filter((hit) => !((/"(.*)"/.exec(hit)?.[1] ?? '') in messages))
      .map((hit) => `${file}: ${hit}`);
  });
  expect(found).toEqual([]);
});
