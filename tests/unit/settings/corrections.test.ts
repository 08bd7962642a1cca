import { describe, expect, it } from 'vitest';
import type { CorrectedName, Correction } from '../../../src/model/correction.ts';
import { correctionsAt, withCorrection } from '../../../src/settings/corrections.ts';

const page = 'https://news.test/film?id=7#top';
const up: CorrectedName = { words: 'Up', entity: 'film:up', means: 'nothing' };
const heat = (means: CorrectedName['means'], entity: CorrectedName['entity'] = 'film:heat-1995') => ({
  words: 'Heat',
  entity,
  means,
});
const made = (...steps: [CorrectedName, Correction['scope']][]) =>
  steps.reduce<readonly Correction[]>(
    (all, [name, scope]) => withCorrection(all, name, scope, page) ?? all,
    [],
  );

describe('a correction', () => {
  it('is kept with where it holds', () => {
    expect(made([up, 'page'], [up, 'site'], [up, 'everywhere'])).toEqual([
      { ...up, scope: 'page', where: 'https://news.test/film?id=7' },
      { ...up, scope: 'site', where: 'news.test' },
      { ...up, scope: 'everywhere', where: '' },
    ]);
  });

  it('has no site on a page without one', () => {
    expect(withCorrection([], up, 'site', 'about:blank')).toBeNull();
    expect(withCorrection([], up, 'page', 'about:blank')).toHaveLength(1);
  });

  it('replaces what was said of the same name in the same scope', () => {
    expect(made([heat('nothing'), 'site'], [heat('another'), 'site'])).toMatchObject([heat('another')]);
  });

  it('goes on from a correction that led to the name', () => {
    const first: [CorrectedName, 'site'] = [heat('film:heat-1986'), 'site'];
    expect(made(first, [heat('film:heat-1972', 'film:heat-1986'), 'site'])).toMatchObject([
      heat('film:heat-1972'),
    ]);
    expect(made(first, [heat('film:heat-1995', 'film:heat-1986'), 'site'])).toEqual([]);
    expect(made(first, [heat('another', 'film:heat-1986'), 'site'])).toMatchObject([
      heat('another'),
      heat('another', 'film:heat-1986'),
    ]);
  });
});

describe('where a correction holds', () => {
  const all = made([up, 'page'], [heat('nothing'), 'site'], [heat('another'), 'everywhere']);
  it.each([
    ['https://news.test/film?id=7#end', ['everywhere', 'site', 'page']],
    ['https://news.test/film?id=8', ['everywhere', 'site']],
    ['https://www.news.test/', ['everywhere', 'site']],
    ['https://sports.news.test/', ['everywhere']],
    ['about:blank', ['everywhere']],
  ])('%s', (url, scopes) => {
    expect(correctionsAt(all, url).map(({ scope }) => scope)).toEqual(scopes);
  });
});
