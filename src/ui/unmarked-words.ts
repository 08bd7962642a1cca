import type { Strictness } from '../model/strictness.ts';
import type { Unmarked } from '../model/unmarked.ts';
import type { Speech } from './translate.tsx';

/** Why a name is not marked, as a sentence. */
export function unmarkedWords({ kind, name }: Unmarked, { t }: Pick<Speech, 't'>): string {
  const named = kind === 'stricter' ? t(`strictness_${name as Strictness}`) : name;
  return t('unmarkedHere', [t(`unmarked_${kind}`, named === '' ? [] : [named])]);
}
