import { describe, expect, it } from 'vitest';
import { createFactStore } from '../../../src/facts/fact-store.ts';
import { dateOf, leadingRelease, releasesOf } from '../../../src/facts/film-releases.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { smallPack } from '../packs/small-pack.ts';
import { from, released, statement } from './statements.ts';

const film = 'film:night-ferry';
const body = 'It opens on May 1 by Ash, and streams on Fjord+ in June by Salt. Elm has it too.';
function storeOf(...statements: Statement[]) {
  const pack = smallPack();
  pack.entities.push(
    { id: film, type: 'film', name: 'Night Ferry', aliases: [] },
    ...['ash', 'salt', 'elm'].map((name) => ({
      id: `company:${name}` as const,
      type: 'company' as const,
      name,
      aliases: [],
    })),
  );
  const [source] = pack.sources;
  if (source) pack.sources.push({ ...source, id: 'body', body }, { ...source, id: 'other', body });
  pack.statements.push(...statements);
  return createFactStore([pack]);
}
const order = (...statements: Statement[]) => releasesOf(storeOf(...statements), film).contests.map(dateOf);
const quoted = (words: string, source = 'body'): Pick<Statement, 'references'> => {
  const start = body.indexOf(words);
  const reference = {
    source,
    exact: words,
    prefix: '',
    suffix: '',
    start,
    end: start + words.length,
    rule: 'r',
  };
  return { references: [reference] };
};

describe('the releases of a film', () => {
  it.each<[string, Statement[]]>([
    ['the preferred one', [released('2022-02-01', [], { rank: 'preferred' }), released('2022-01-01')]],
    ['in cinemas', [released('2022-02-01'), released('2022-01-01', [{ medium: 'streaming' }])]],
    ['what happened', [released('2022-02-01'), released('2022-01-01', [{ status: 'scheduled' }])]],
    ['of a place', [released('2022-02-01', [{ territory: 'Norway' }]), released('2022-01-01')]],
    ['of more sources', [released('2022-02-01', [], from('a', 'b')), released('2022-01-01')]],
    ['the earliest', [released('2022-01-01'), released('2022-02-01')]],
  ])('are led by %s', (_, [first, second]) => {
    const wanted = [first, second].map((each) => (each && 'date' in each.value ? each.value.date : ''));
    expect(order(first as Statement, second as Statement)).toEqual(wanted);
    expect(order(second as Statement, first as Statement)).toEqual(wanted);
  });

  it('are by date behind the leading one, what was withdrawn last', () => {
    const all = [
      released('2022-05-01', [{ territory: 'A' }]),
      released('2022-01-01', [{ territory: 'B' }], { rank: 'deprecated' }),
      released('2022-03-01', [{ territory: 'C' }]),
      released('2022-04-01', [{ territory: 'D' }], { rank: 'preferred' }),
    ];
    expect(order(...all)).toEqual(['2022-04-01', '2022-03-01', '2022-05-01', '2022-01-01']);
    expect(order(...all.toReversed())).toEqual(['2022-04-01', '2022-03-01', '2022-05-01', '2022-01-01']);
  });

  it('are only of this film', () => {
    expect(
      order(released('2022-05-01'), released('2022-01-01', [], { subject: 'film:lantern-keeper-2' })),
    ).toEqual(['2022-05-01']);
    expect(releasesOf(storeOf(), film)).toMatchObject({ contests: [], unattached: [] });
  });

  it('have none that leads where all were withdrawn', () => {
    const leading = (...statements: Statement[]) => leadingRelease(releasesOf(storeOf(...statements), film));
    expect(leading()).toBeNull();
    expect(leading(released('2022-01-01', [], { rank: 'deprecated' }))).toBeNull();
    expect(leading(released('2022-01-01'))?.lead.value).toMatchObject({ date: '2022-01-01' });
  });
});

describe('who distributes a release', () => {
  const cinema = released('2022-05-01', [], quoted('on May 1'));
  const stream = released('2022-06', [{ medium: 'streaming' }], quoted('streams on Fjord+ in June'));
  const by = (company: string, rest: Partial<Statement>) =>
    statement({ entity: `company:${company}` }, [], { property: 'distributor', ...rest });
  function told(...statements: Statement[]) {
    const { distributors, unattached } = releasesOf(storeOf(cinema, stream, ...statements), film);
    return {
      by: [...distributors].map(([{ value }, companies]) => [
        'date' in value ? value.date : '',
        ...companies,
      ]),
      unattached: unattached.length,
    };
  }

  it('is who stands nearest in its sentence', () => {
    expect(told(by('ash', quoted('by Ash')))).toEqual({ by: [['2022-05-01', 'company:ash']], unattached: 0 });
    expect(told(by('salt', quoted('by Salt')))).toEqual({ by: [['2022-06', 'company:salt']], unattached: 0 });
  });

  it('is told once, and several are told all', () => {
    expect(told(by('ash', quoted('by Ash')), by('ash', quoted('Ash')), by('elm', quoted('1 by')))).toEqual({
      by: [['2022-05-01', 'company:ash', 'company:elm']],
      unattached: 0,
    });
  });

  it.each<[string, Partial<Statement>]>([
    ['in another sentence', quoted('Elm')],
    ['in another source', quoted('by Ash', 'other')],
    ['without a quote', from('body')],
    ['withdrawn', { ...quoted('by Ash'), rank: 'deprecated' }],
  ])('is of no release: %s', (_, rest) => {
    expect(told(by('elm', rest))).toEqual({ by: [], unattached: 1 });
  });

  it('is nobody who does something else, and nothing but an entity', () => {
    expect(
      told(statement({ entity: 'company:ash' }, [], { property: 'productionCompany', ...quoted('by Ash') })),
    ).toEqual({
      by: [],
      unattached: 0,
    });
    expect(told(statement({ text: 'Ash' }, [], { property: 'distributor', ...quoted('by Ash') }))).toEqual({
      by: [],
      unattached: 0,
    });
  });

  it('is of the cinemas where both are as near', () => {
    const all = [
      released('2022-06', [{ medium: 'streaming' }], quoted('streams on')),
      released('2022-05-01', [], quoted('streams on')),
      by('ash', quoted('by Ash')),
    ];
    const { distributors } = releasesOf(storeOf(...all), film);
    expect([...distributors.keys()].map(({ value }) => value)).toEqual([all[1]?.value]);
  });
});
