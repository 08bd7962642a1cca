import { expect, test } from 'vitest';
import { formatDate } from '../../../src/ui/format-date.ts';
import { joinWords } from '../../../src/ui/join-words.ts';
import { perLanguage } from '../../../src/ui/per-language.ts';

test('what was made for a language is made once, and apart from that of others', () => {
  const made: string[] = [];
  const keeper = perLanguage((language) => {
    made.push(language);
    return { language };
  });
  expect(keeper('en')).toBe(keeper('en'));
  expect(keeper('de').language).toBe('de');
  expect(keeper('en').language).toBe('en');
  expect(made).toEqual(['en', 'de']);
});

test('dates and lists of two languages, in turn, and of every exactness', () => {
  for (let round = 0; round < 2; round++) {
    expect(formatDate({ date: '2022-05-27', precision: 'day' }, 'en')).toBe('May 27, 2022');
    expect(formatDate({ date: '2022-05-27', precision: 'day' }, 'de')).toBe('27. Mai 2022');
    expect(formatDate({ date: '2022-07', precision: 'month' }, 'en')).toBe('July 2022');
    expect(formatDate({ date: '2018', precision: 'year' }, 'de')).toBe('2018');
    expect(joinWords(['a', 'b', 'c'], { language: 'en' })).toBe('a, b, and c');
    expect(joinWords(['a', 'b', 'c'], { language: 'de' })).toBe('a, b und c');
  }
});
