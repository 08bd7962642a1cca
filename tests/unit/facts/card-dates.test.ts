import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/model/pack.ts';
import { smallPack, statement } from '../packs/small-pack.ts';
import { card, film, packWith, said, section } from './small-card.ts';

describe('dates', () => {
  it('never turn from planned into happened, also when the day has gone by', () => {
    const release = (today: string) => section(card(film, [smallPack()], today), 'releases')[0];
    expect(release('2032-04-09')).not.toHaveProperty('past');
    expect(release('2032-04-10')).toMatchObject({ past: true, status: 'scheduled' });
    const june = (today: string) => section(card(film, [smallPack()], today), 'releases')[1];
    expect(june('2032-06-30')).not.toHaveProperty('past');
    expect(june('2032-07-01')).toMatchObject({ past: true });
  });

  const release = (id: string, date: string, more: object) =>
    statement({
      id,
      subject: 'film:lantern-keeper',
      property: 'releaseDate',
      value: { date, precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day' },
      references: [{ source: 'harbour-news', url: `https://a.example/${id}` }],
      ...more,
    });
  const releasesOf = (...statements: Pack['statements']) =>
    section(
      card('film:lantern-keeper', [packWith((pack) => pack.statements.push(...statements))]),
      'releases',
    );

  it('that happened say no more than the source that says so', () => {
    const facts = releasesOf(
      release('plan', '2028-05-02', { qualifiers: [{ status: 'scheduled' }, { territory: 'Norway' }] }),
      release('year', '2028', { qualifiers: [{ status: 'released' }] }),
    );
    expect(facts.map((fact) => [said(fact), fact.status])).toEqual([
      ['2028', 'released'],
      ['2028-05-02', 'scheduled'],
    ]);
  });

  it('that were planned and then happened on that day are one fact', () => {
    const facts = releasesOf(
      release('plan', '2028-05-02', { qualifiers: [{ status: 'scheduled' }] }),
      release('done', '2028-05-02', { qualifiers: [{ status: 'released' }, { territory: 'Norway' }] }),
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ id: 'done', status: 'released', territory: 'Norway' });
    expect(facts[0]?.links).toHaveLength(2);
  });

  it('of which the precise one lacks a detail of the vague one are two: no source told that day of that place', () => {
    const facts = releasesOf(
      release('place', '2028', { qualifiers: [{ territory: 'Norway' }] }),
      release('month', '2028-05', {}),
    );
    expect(facts.map((fact) => [said(fact), fact.territory])).toEqual([
      ['2028', 'Norway'],
      ['2028-05', undefined],
    ]);
  });

  it('of which the precise one has all details of the vague one are one fact', () => {
    const facts = releasesOf(
      release('year', '2028', { qualifiers: [{ territory: 'Norway' }] }),
      release('day', '2028-05-02', { qualifiers: [{ medium: 'theatrical' }, { territory: 'Norway' }] }),
      release('month', '2028-05', {}),
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({
      id: 'day',
      territory: 'Norway',
      medium: 'theatrical',
      links: [{}, {}, {}],
    });
  });

  it('of which the computed one says more stay computed', () => {
    const facts = releasesOf(
      release('told', '2028', {}),
      release('computed', '2028-05-02', { qualifiers: [{ derivedFrom: 'june' }] }),
    );
    expect(facts).toMatchObject([{ value: { date: '2028-05-02' }, derivedFrom: 'june', links: [{}, {}] }]);
  });

  it('for different places stand side by side', () => {
    const facts = releasesOf(
      release('a', '2028-05-02', { qualifiers: [{ territory: 'Norway' }] }),
      release('b', '2028-05-09', { qualifiers: [{ territory: 'Peru' }] }),
      release('c', '2028-05-02', { qualifiers: [{ medium: 'theatrical' }] }),
    );
    expect(facts.map((fact) => [said(fact), fact.territory, fact.medium])).toEqual([
      ['2028-05-02', 'Norway', undefined],
      ['2028-05-02', undefined, 'theatrical'],
      ['2028-05-09', 'Peru', undefined],
    ]);
  });

  it('of which one was computed and one was told are not called computed', () => {
    const facts = releasesOf(
      release('told', '2028-05-02', {}),
      release('computed', '2028-05-02', { qualifiers: [{ derivedFrom: 'june' }] }),
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).not.toHaveProperty('derivedFrom');
  });

  const plan = (
    id: string,
    date: string,
    source: string,
    more: Pack['statements'][number]['qualifiers'] = [],
  ) =>
    statement({
      id,
      subject: film,
      property: 'releaseDate',
      value: { date, precision: 'day' },
      qualifiers: [{ status: 'scheduled' }, ...more],
      references: [{ source, url: `https://a.example/${id}` }],
    });
  const plansOf = (statements: Pack['statements'], published: Record<string, string | null> = {}) => {
    const pack = packWith((made) => {
      made.statements = statements;
      for (const source of made.sources) source.published = published[source.id] ?? null;
    });
    return section(card(film, [pack]), 'releases').map((fact) => [said(fact), ...fact.rivals.map(said)]);
  };

  it('planned differently by two packs are rivals, the ranked one leads', () => {
    const second: Pack = {
      ...smallPack(),
      header: { ...smallPack().header, id: 'second' },
      statements: [
        plan('other', '2032-08-01', 'quay-post', [{ territory: 'Norway' }, { medium: 'theatrical' }]),
      ],
    };
    const [first] = section(card(film, [second, smallPack()]), 'releases');
    expect(first && [said(first), ...first.rivals.map(said)]).toEqual([
      '2032-04-09',
      '2032-08-01',
      '2032-03-01',
    ]);
  });

  it('planned differently and ranked by nobody: the newer source leads, else the one with more sources', () => {
    const [early, late] = [
      plan('early', '2032-01-01', 'harbour-news'),
      plan('late', '2032-02-02', 'quay-post'),
    ];
    expect(plansOf([early, late])).toEqual([['2032-01-01', '2032-02-02']]);
    expect(plansOf([early, late], { 'harbour-news': '2031-01-01', 'quay-post': '2031-01-02' })).toEqual([
      ['2032-02-02', '2032-01-01'],
    ]);
    expect(plansOf([early, late], { 'harbour-news': '2031-01-01' })).toEqual([['2032-01-01', '2032-02-02']]);
  });

  it('planned by one source stand side by side, as do plans for cinemas and streams', () => {
    const abroad = plan('abroad', '2032-02-02', 'harbour-news', [{ territory: 'Norway' }]);
    const stream = plan('stream', '2032-05-05', 'quay-post', [{ platform: 'Tidal+' }]);
    expect(plansOf([plan('home', '2032-01-01', 'harbour-news'), abroad, stream])).toEqual([
      ['2032-02-02'],
      ['2032-01-01'],
      ['2032-05-05'],
    ]);
  });
});
