import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdSet } from '../../../src/packs/id-set.ts';

it('answers as a Set does', { timeout: 60_000 }, () => {
  const id = fc.oneof(
    fc.string(),
    fc.nat(30).map((n) => `film:${n}`),
    fc.constantFrom('', '__proto__', '\0'),
  );
  fc.assert(
    fc.property(fc.array(id, { maxLength: 200 }), id, (ids, other) => {
      const set = new IdSet(4);
      const known = new Set<string>();
      for (const each of ids) {
        expect(set.add(each)).toBe(!known.has(each));
        known.add(each);
      }
      expect(set.size).toBe(known.size);
      for (const each of known) expect(set.has(each)).toBe(true);
      expect(set.has(other)).toBe(known.has(other));
    }),
  );
});

it('tells 300,000 ids apart that differ by little', { timeout: 60_000 }, () => {
  const set = new IdSet();
  let taken = 0;
  for (let i = 0; i < 300_000; i++) taken += Number(set.add(`film:f-${i}/castMember/person-${i % 7}`));
  expect(taken).toBe(300_000);
  let strangers = 0;
  for (let i = 0; i < 300_000; i++) strangers += Number(set.has(`film:g-${i}/castMember/person-${i % 7}`));
  expect(strangers).toBe(0);
});
