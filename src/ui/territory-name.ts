/** A territory in the reader's language: packs may give it as an ISO 3166 code ("US") or in words; words stay as they are. */
export function territoryName(territory: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(territory)) return territory;
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(territory) ?? territory;
}
