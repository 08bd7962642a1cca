import { foldName } from '../text/fold-name.ts';
import { isSlug } from './well-formed.ts';

/** Two of them and a suffix each fit into an id. Longer names are told apart by what stands behind the cut. */
const maxPartUnits = 120;
/** Of a name without letters, so many signs stand in its id. */
const maxSigns = 20;

/** `The Third Man` → `the-third-man`. Empty for a name without letters and digits. */
export function slug(name: string): string {
  return foldName(name.replaceAll(/['’]/gu, '')).replaceAll(' ', '-');
}

/** As `slug`, and fit for an id whatever the name is: `$` → `sign.24`. It never holds an underscore. */
export function idPart(name: string): string {
  const whole = slug(name);
  const part = whole.length > maxPartUnits ? whole.slice(0, maxPartUnits).replace(/-+$/u, '') : whole;
  if (isSlug(part)) return part;
  const signs = [...name].slice(0, maxSigns).map((sign) => sign.codePointAt(0)?.toString(16));
  return ['sign', ...signs].join('.');
}
