import { describe, expect, it } from 'vitest';
import { isWholeName } from '../../../src/text/whole-name.ts';

/** The name stands between square brackets. */
const isWhole = (marked: string) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isWholeName(marked.replace(/[[\]]/gu, ''), start, end);
};

describe('isWholeName', () => {
  it.each([
    '[Larsen]',
    'saw [Larsen].',
    '“[Larsen]”',
    "[Larsen]'s film",
    '[Larsen]’s',
    '[LARSEN]’S',
    "[Larsen]'ll",
    "the [Larsens]' house",
    "'[Larsen]'",
    "l'[Avventura]",
    "qu'[Audrey Larsen]",
    'ante-[Larsen]',
    '[Larsen]-led',
    '[Larsen]/Holm',
    'the U.S. [Larsen]',
    'seen.[Larsen] said',
    '[Larsen].The film',
    '映画[Larsen]は',
    '[21], they',
    '[Larsen]: a life',
    '@[Larsen]',
    '#[Larsen]',
    'a,[Larsen],b',
    'a:[Larsen]:b',
    '1,[Larsen]',
    '[Larsen],1',
    '[21],b',
    'b,[21]',
    '.[Larsen]',
    ',[21]',
    '[21],',
    '[Larsen].',
    '[21]:',
    '[Larsen]@',
    'S.[Larsen]',
    'x.[Larsen]',
    '[Larsen] ',
    ' [Larsen]',
    "d'[Emma]",
    "[Larsen]'d gone",
  ])('takes %s', (marked) => {
    expect(isWhole(marked)).toBe(true);
  });

  it.each([
    'tom_[larsen]',
    '[larsen]_tom',
    "O'[Hara]",
    "[Larsen]'n",
    'www.[larsen]',
    '1.[Larsen]',
    '1.[21]',
    '[21],5',
    '1:[30]',
    'x_[Larsen]',
    '[Larsen]&',
    '&[Larsen]',
    "xd'[Emma]",
    "[Larsen]'dx",
    "L'[Hara]",
    '[larsen].com',
    '[21].5',
    '1,[917]',
    '[10]:30',
    'AT&[T]',
    '[Q]&A',
    '[larsen]@mail',
  ])('refuses %s', (marked) => {
    expect(isWhole(marked)).toBe(false);
  });
});
