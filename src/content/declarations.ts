/** More than this is no help, and a page may declare what it likes. */
const most = 20;
const longest = 20_000;

/** What the page says of itself: its title, `og:type`, and its linked data as it stands, for the background to take apart. */
export function declarations(): string[] {
  const found = [`title:${document.title}`];
  for (const meta of document.querySelectorAll('meta[property="og:type"]')) {
    found.push(`og:${meta.getAttribute('content')}`);
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    found.push(`ld:${script.textContent}`);
  }
  return found.filter(({ length }) => length < longest).slice(0, most);
}
