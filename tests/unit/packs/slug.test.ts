import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idPart, slug } from '../../../src/packs/slug.ts';
import { isEntityId } from '../../../src/packs/well-formed.ts';

describe('idPart', () => {
  it.each([
    ["Ocean's Eleven", 'oceans-eleven'],
    ['$', 'sign.24'],
    ['?!', 'sign.3f.21'],
  ])('%s', (name, part) => {
    expect(idPart(name)).toBe(part);
  });

  it('is fit for an id whatever the name is, and never holds an underscore', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (name) => {
        const part = idPart(name);
        expect(isEntityId(`film:${part}`)).toBe(true);
        expect(part.length).toBeLessThanOrEqual(150);
        expect(part).not.toContain('_');
      }),
    );
  });

  it('is the slug of an ordinary name', () => {
    expect(idPart('Amélie: The Film')).toBe(slug('Amélie: The Film'));
  });
});
