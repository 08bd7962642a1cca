import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/facts/card-of.ts';
import { createFactStore } from '../../../src/facts/fact-store.ts';
import type { Fact } from '../../../src/model/card.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { qualifierOf, type Statement } from '../../../src/model/statement.ts';
import { parsePackText } from '../../../src/packs/parse-pack.ts';
import { arbitraryPack } from '../packs/arbitrary-pack.ts';
import { smallPack } from '../packs/small-pack.ts';

const withRivals = (fact: Fact): Fact[] => [
  fact,
  ...fact.rivals.flatMap(withRivals),
  ...(fact.release ? withRivals(fact.release) : []),
];

const dateDetails = ['status', 'territory', 'medium', 'platform'] as const;

/** What must hold of every card of every pack. */
function checkCards(pack: Pack): void {
  const store = createFactStore([pack]);
  for (const { id } of pack.entities) {
    const card = cardOf(store, id, '2031-01-01');
    const facts = (card?.sections ?? []).flatMap((section) => section.facts.flatMap(withRivals));
    const told = new Set<string>();

    for (const fact of facts) {
      expect(fact.quotes.length + fact.links.length).toBeGreaterThan(0);
      for (const { source, before, exact, after } of fact.quotes) {
        expect(store.source(source)?.body).toContain(before + exact + after);
        told.add(`${source} ${before}${exact}${after}`);
      }
      for (const { source, url } of fact.links) told.add(`${source} ${url}`);
      if ('date' in fact.value) {
        const { date } = fact.value;
        const claims = pack.statements.filter(
          (statement) =>
            statement.subject === fact.subject.id &&
            'date' in statement.value &&
            statement.value.date === date &&
            dateDetails.every((detail) => qualifierOf(statement, detail) === fact[detail]),
        );
        expect(claims, `${date} as on the card of ${id}`).not.toEqual([]);
      }
    }

    for (const statement of store.statementsAbout(id)) {
      for (const reference of statement.references) {
        const words = 'exact' in reference ? reference.exact : reference.url;
        const shown = [...told].some(
          (entry) => entry.startsWith(`${reference.source} `) && entry.includes(words),
        );
        expect(shown, `${statement.id} on the card of ${id}`).toBe(true);
      }
    }
  }
}

describe('every card', { timeout: 60_000 }, () => {
  it('shows each reference of each statement, verbatim, and no date that no single statement claims so', () => {
    fc.assert(fc.property(arbitraryPack, checkCards), { numRuns: 150 });
  });

  it('also of the small pack and of the bundled one', () => {
    checkCards(smallPack());
    checkCards(parsePackText(readFileSync('data/packs/mission-impossible.ndjson', 'utf8')));
  });

  it('is told the same whatever the clock says, but for what is past by it', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    const withoutPast = (card: unknown) =>
      JSON.stringify(card, (key, value) => (key === 'past' ? undefined : value));
    fc.assert(
      fc.property(arbitraryPack, day, day, (pack, one, other) => {
        const store = createFactStore([pack]);
        const at = (date: Date) => date.toISOString().slice(0, 10);
        for (const { id } of pack.entities) {
          expect(withoutPast(cardOf(store, id, at(one)))).toBe(withoutPast(cardOf(store, id, at(other))));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('also where many say much of one film', () => {
    const many = arbitraryPack.map((pack) => ({
      ...pack,
      statements: pack.statements.map(
        (statement): Statement =>
          statement.subject.startsWith('film:') ? { ...statement, subject: 'film:e0' } : statement,
      ),
    }));
    fc.assert(fc.property(many, checkCards), { numRuns: 100 });
  });
});
