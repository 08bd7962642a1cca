import { perLanguage } from './per-language.ts';

const names = perLanguage(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }),
);

/** A territory in the reader's language: packs may give it as an ISO 3166 code ("US") or in words; words stay as they are. */
export function territoryName(territory: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(territory)) return territory;
  return names(language).of(territory) ?? territory;
}
