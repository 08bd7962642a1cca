/** The address if it leads to the web; null for anything else, since packs come from anyone (`javascript:`, `data:`, …). */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
