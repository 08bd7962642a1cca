/** More than this is no help, and a page may declare what it likes. */
const most = 20;
const longest = 300;

/** What the page says of itself: its title, `og:type`, and the types and names of its linked data. */
export function declarations(): string[] {
  const found = [`title:${document.title}`];
  for (const meta of document.querySelectorAll('meta[property="og:type"]')) {
    found.push(`og:${meta.getAttribute('content') ?? ''}`);
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (found.length < most) found.push(...linkedData(script.textContent ?? ''));
  }
  return found.slice(0, most).map((text) => text.slice(0, longest));
}

function linkedData(json: string): string[] {
  try {
    const data: unknown = JSON.parse(json.length < 100_000 ? json : '');
    return [data].flat().flatMap((item) => {
      const { '@type': type, name } = Object(item) as Record<string, unknown>;
      if (typeof type !== 'string') return [];
      return [typeof name === 'string' ? `${type}:${name}` : type];
    });
  } catch {
    return [];
  }
}
