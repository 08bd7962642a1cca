/** Keeps what was made for a language: making a formatter takes as long as a hundred uses of it, and a card of eighty films uses one for each. */
export function perLanguage<T>(make: (language: string) => T): (language: string) => T {
  const kept = new Map<string, T>();
  return (language) => {
    const known = kept.get(language) ?? make(language);
    kept.set(language, known);
    return known;
  };
}
