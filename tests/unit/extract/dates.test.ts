import { describe, expect, it } from 'vitest';
import { addDays, completeYear, findDates, resolveDate } from '../../../src/extract/dates.ts';

const datesIn = (text: string, published: string | null, past = false) =>
  findDates(text, 0, text.length).map((mention) => [
    text.slice(mention.start, mention.end),
    resolveDate(mention, published, past)?.date ?? null,
  ]);

describe('dates in an article of 15 June 2015, a Monday', () => {
  it.each([
    ['opens on May 27th, 2022', 'May 27th, 2022', '2022-05-27'],
    ['opens on Friday, 5 August', 'Friday, 5 August', '2015-08-05'],
    ['opens in March', 'March', '2016-03'],
    ['opens in mid-July', 'mid-July', '2015-07'],
    ['opens on Friday', 'Friday', '2015-06-19'],
    ['opens later this month', 'later this month', '2015-06'],
    ['opens next month', 'next month', '2015-07'],
    ['opens early next year', 'early next year', '2016'],
    ['opens at the end of the year', 'the end of the year', '2015'],
    ['opens in late 2023', 'late 2023', '2023'],
    ['opens in the summer of 2017', 'the summer of 2017', '2017'],
    ['opens in the autumn', 'the autumn', '2015'],
    ['opens in the spring', 'the spring', '2016'],
    ['opens this summer', 'this summer', '2015'],
    ['opens at Christmas', 'Christmas', '2015-12'],
    ['opens in time for Christmas 2016', 'Christmas 2016', '2016-12'],
    ['opens on Valentine’s Day', 'Valentine’s Day', '2016-02-14'],
    ['opens tomorrow.', 'tomorrow', '2015-06-16'],
  ])('%s', (text, words, date) => {
    expect(datesIn(text, '2015-06-15')).toEqual([[words, date]]);
  });

  it.each([
    ['opened in March', 'March', '2015-03'],
    ['opened last Friday', 'last Friday', '2015-06-12'],
    ['opened on Friday', 'Friday', '2015-06-12'],
    ['opened last year', 'last year', '2014'],
    ['opened in the autumn', 'the autumn', '2014'],
    ['opened yesterday.', 'yesterday', '2015-06-14'],
  ])('in the past: %s', (text, words, date) => {
    expect(datesIn(text, '2015-06-15', true)).toEqual([[words, date]]);
  });

  it.each([
    'in the 1990s',
    'for 2,500 people',
    'for 2000 people',
    'on 5/27',
    'on Black Friday',
    'on Friday the 13th',
    'this year’s best',
    'he may march',
    'a summer job',
  ])('no date: %s', (text) => {
    expect(datesIn(text, '2015-06-15')).toEqual([]);
  });
});

describe('what the article’s own date leaves open', () => {
  it('knows nothing of an article without a date', () => {
    expect(datesIn('opens in March, or next year, or on Friday', null).map(([, date]) => date)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('counts months from a month, and no days', () => {
    expect(datesIn('opens later this month, or on Friday', '2005-02').map(([, date]) => date)).toEqual([
      '2005-02',
      null,
    ]);
  });

  it('completes a year from the tense', () => {
    const march = { date: '0000-03', precision: 'month' } as const;
    expect(completeYear(march, '2005-02', false)?.date).toBe('2005-03');
    expect(completeYear(march, '2005-02', true)?.date).toBe('2004-03');
    expect(completeYear(march, '2005-03', false)?.date).toBe('2005-03');
  });

  it('counts days across a year', () => {
    expect(addDays({ date: '2021-11-19', precision: 'day' }, 45)?.date).toBe('2022-01-03');
    expect(addDays({ date: '2021-11', precision: 'month' }, 45)).toBeNull();
  });
});
