import { describe, expect, it } from 'vitest';
import { inName } from '../../../src/ui/ResultList.tsx';
import { ref } from './sample-facts.ts';

describe('a search hit', () => {
  const entity = ref('person:ines-okafor', 'Ines Okafor');

  it('on a part of the name is set off in the name', () => {
    expect(inName({ entity, matched: 'Okafor', ranges: [[0, 3]] })).toEqual({
      entity,
      matched: 'Ines Okafor',
      ranges: [[5, 8]],
    });
  });

  it('on another name keeps it', () => {
    expect(inName({ entity, matched: 'The Gull', ranges: [[4, 8]] })).toBeNull();
  });
});
