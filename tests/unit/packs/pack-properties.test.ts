import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/model/pack.ts';
import { checkPack } from '../../../src/packs/check-pack.ts';
import { PackError } from '../../../src/packs/pack-error.ts';
import { parsePackText } from '../../../src/packs/parse-pack.ts';
import { canonicalPack, serializePack } from '../../../src/packs/serialize-pack.ts';
import { arbitraryPack } from './arbitrary-pack.ts';
import { smallPack } from './small-pack.ts';

// Hundreds of packs of all scripts take seconds where other work shares the machine.
const patient = { timeout: 60_000 };

describe('any sound pack', patient, () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        checkPack(pack);
        const text = serializePack(pack);
        const read = parsePackText(text);
        expect(read).toEqual(canonicalPack(pack));
        expect(serializePack(read)).toBe(text);
      }),
    );
  });

  it('is written the same, in whatever order its records, names, qualifiers and references are held', () => {
    const quotedOnly = ({ statements, ...rest }: Pack): Pack => ({
      ...rest,
      statements: statements.filter(({ references }) =>
        references.every((reference) => 'exact' in reference),
      ),
    });
    const shuffled = (pack: Pack): Pack => ({
      header: pack.header,
      sources: pack.sources.toReversed(),
      entities: pack.entities
        .toReversed()
        .map((entity) => ({ ...entity, aliases: entity.aliases.toReversed() })),
      statements: pack.statements.toReversed().map((statement) => {
        const [last, ...others] = statement.references.toReversed();
        if (!last) return statement;
        return { ...statement, qualifiers: statement.qualifiers.toReversed(), references: [last, ...others] };
      }),
    });
    fc.assert(
      fc.property(arbitraryPack.map(quotedOnly), (pack) => {
        expect(serializePack(shuffled(pack))).toBe(serializePack(pack));
      }),
    );
  });

  it('keeps the order of a cast that nothing else tells', () => {
    const pack = smallPack();
    const link = (id: string, person: 'person:teo-marsh' | 'person:nora-quill') => ({
      id,
      subject: 'film:lantern-keeper' as const,
      property: 'castMember' as const,
      value: { entity: person },
      qualifiers: [],
      rank: 'normal' as const,
      references: [{ source: 'quay-post', url: 'https://quay.example/' }] as [
        { source: string; url: string },
      ],
    });
    pack.statements = [link('z', 'person:teo-marsh'), link('a', 'person:nora-quill')];
    expect(parsePackText(serializePack(pack)).statements.map(({ id }) => id)).toEqual(['z', 'a']);
  });
});

/** Every place of a JSON value, as the keys that lead there. */
function placesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((part, i) => placesOf(part, [...path, i]))
    : Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]));
  return [path, ...inner];
}

type Change = { replace: unknown } | { remove: true } | { add: string; value: unknown };

function changedAt(value: unknown, [key, ...rest]: (string | number)[], change: Change): unknown {
  if (key === undefined) {
    if ('replace' in change) return change.replace;
    if ('add' in change && typeof value === 'object' && value !== null)
      return { ...value, [change.add]: change.value };
    return null;
  }
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
  const holder = copy as Record<string | number, unknown>;
  if (rest.length === 0 && 'remove' in change) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else delete holder[key];
  } else holder[key] = changedAt(holder[key], rest, change);
  return copy;
}

const hostile = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    ...[
      '__proto__',
      'constructor',
      '',
      ' ',
      '\u202eabc',
      'a\u0000b',
      '<script>alert(1)</script>',
      'javascript:alert(1)',
    ],
    ...[-1, 0.5, 1e308, Number.MAX_SAFE_INTEGER, 2_000_001, null, [], {}, true],
    'x'.repeat(5_000),
    'film:e0',
    'person:none',
    's0',
    't0',
    '2022-02-30',
  ),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ replace: hostile }),
  fc.constant({ remove: true as const }),
  fc.record({
    add: fc.oneof(fc.constantFrom('__proto__', 'id', 'year', 'url', 'exact', 'entity'), fc.string()),
    value: hostile,
  }),
);

/** A sound pack, or a refusal that names a line of the text. */
function expectDecision(text: string): 'read' | 'refused' {
  let pack: Pack;
  try {
    pack = parsePackText(text);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const lines = text.split('\n').length;
    if (error.line === null) expect(text.trim()).toBe('');
    else {
      expect(error.line).toBeGreaterThanOrEqual(1);
      expect(error.line).toBeLessThanOrEqual(lines);
    }
    expect(error.message.length).toBeLessThan(3_000);
    return 'refused';
  }
  checkPack(pack);
  expect(parsePackText(serializePack(pack))).toEqual(canonicalPack(pack));
  return 'read';
}

describe('a pack that was tampered with is refused with its line, or sound', patient, () => {
  const decided = { read: 0, refused: 0 };

  it('where one value was changed, taken out or added', () => {
    fc.assert(
      fc.property(arbitraryPack, fc.nat(), fc.nat(), change, (pack, whichLine, whichPlace, made) => {
        const lines = serializePack(pack).trimEnd().split('\n');
        const at = whichLine % lines.length;
        const record: unknown = JSON.parse(lines[at] ?? '');
        const places = placesOf(record);
        lines[at] = JSON.stringify(changedAt(record, places[whichPlace % places.length] ?? [], made));
        decided[expectDecision(lines.join('\n'))]++;
      }),
      { numRuns: 400 },
    );
    // Both ways were taken: else the changes would be too harmless or too coarse to tell.
    expect(decided.read).toBeGreaterThan(5);
    expect(decided.refused).toBeGreaterThan(100);
  });

  it('where lines were lost, doubled, moved, or cut', () => {
    fc.assert(
      fc.property(
        arbitraryPack,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('lose', 'double', 'move', 'cut'),
        (pack, a, b, how) => {
          const text = serializePack(pack);
          const lines = text.trimEnd().split('\n');
          const [from, to] = [a % lines.length, b % lines.length];
          if (how === 'lose') lines.splice(from, 1);
          if (how === 'double') lines.splice(to, 0, lines[from] ?? '');
          if (how === 'move') lines.splice(to, 0, ...lines.splice(from, 1));
          expectDecision(how === 'cut' ? text.slice(0, a % text.length) : lines.join('\n'));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('where characters were put in or taken out', () => {
    fc.assert(
      fc.property(
        arbitraryPack,
        fc.nat(),
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.nat(2),
        (pack, at, put, taken) => {
          const text = serializePack(pack);
          const place = at % text.length;
          expectDecision(text.slice(0, place) + put + text.slice(place + taken));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('or is any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => void expectDecision(text)),
    );
  });
});
