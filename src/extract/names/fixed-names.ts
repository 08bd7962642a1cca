import { filmCompanies, outlets, platforms } from '../lexicon/companies.ts';
import { places, territories } from '../lexicon/places.ts';
import { nameKey } from './name-key.ts';

/** What a name is by the lexicon alone, one bit each. */
export const fixed = { place: 1, company: 2, outlet: 4 };

const byText = new Map<string, number>();
const byKey = new Map<string, number>();

function enter(names: Iterable<string>, what: number): void {
  for (const name of names) {
    byText.set(name, (byText.get(name) ?? 0) | what);
    const key = nameKey(name);
    if (key.includes(' ')) byKey.set(key, (byKey.get(key) ?? 0) | what);
  }
}
enter(places, fixed.place);
enter(territories.keys(), fixed.place);
enter(filmCompanies, fixed.company);
enter(platforms, fixed.company);
enter(outlets, fixed.outlet);

/** Single words as written, since "US" is no "Us"; longer names by their key. */
export const fixedNames: { byText: ReadonlyMap<string, number>; byKey: ReadonlyMap<string, number> } = {
  byText,
  byKey,
};
