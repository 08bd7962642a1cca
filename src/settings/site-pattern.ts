/** A site pattern taken apart. */
export interface SitePattern {
  /** ASCII, lower-case, without a trailing dot; empty for files on this computer. */
  host: string;
  /** `*.host`: subdomains too. */
  subdomains: boolean;
  /** As written; null for any port. */
  port: string | null;
  /** Begins with `/`; null for the whole site. Percent-encoded as in a URL; query and fragment don't count. */
  path: string | null;
  /** `path*`: everything that begins so. */
  open: boolean;
}

export type PatternProblem = 'empty' | 'tooLong' | 'everySite' | 'wildcard' | 'scheme' | 'notAnAddress';

/** Longer than any host name (253) with a path that somebody would type. */
const maxPatternUnits = 500;

/**
 * Takes what a user typed or pasted for a site: `example.com`, `*.example.com`, `example.com/news/*`, `localhost:3000`,
 * `https://www.example.com/x?y#z`, an extension's match pattern `*://*.example.com/*`, `file:///home/*`.
 *
 * `www.` is left off, since few know which sites need it: a host always stands for itself and for its `www.`.
 */
export function parsePattern(text: string): SitePattern | PatternProblem {
  const typed = text.trim();
  if (typed === '') return 'empty';
  if (typed.length > maxPatternUnits) return 'tooLong';
  const scheme = /^([a-z*][a-z0-9+-]*):(?!\d)/i.exec(typed)?.[1]?.toLowerCase();
  if (scheme === 'file') return parseFile(typed.slice('file:'.length));
  if (scheme !== undefined && !['http', 'https', '*'].includes(scheme)) return 'scheme';
  const rest = scheme === undefined ? typed : typed.slice(scheme.length + 1).replace(/^[/\\]*/, '');
  const [, star, authority = '', behind = ''] = /^(\*\.)?([^/?#]*)(.*)$/s.exec(rest) ?? [];
  if (authority === '*' || authority === '') return star || authority === '*' ? 'everySite' : 'notAnAddress';
  if (authority.includes('*')) return 'wildcard';
  const site = parseHost(authority, scheme);
  if (!site) return 'notAnAddress';
  const way = parsePath(behind, site.host);
  return typeof way === 'string' ? way : { ...site, subdomains: star !== undefined, ...way };
}

function parseHost(authority: string, scheme: string | undefined): Pick<SitePattern, 'host' | 'port'> | null {
  const address = `${scheme === 'https' ? 'https' : 'http'}://${authority}`;
  if (!URL.canParse(address) || /\s/.test(authority)) return null;
  const { hostname, port } = new URL(address);
  const host = plainHost(hostname);
  // A URL doesn't tell its scheme's own port; without a scheme, who types a port means it.
  const typedPort = scheme === undefined ? /:(\d+)$/.exec(authority)?.[1] : undefined;
  // Other asterisks ("﹡") become the plain one in a host, and would come back as a pattern that nobody typed.
  // And the URL parser lets empty labels pass ("a..b"), which no name has.
  return host.includes('*') || host.split('.').includes('')
    ? null
    : { host, port: port || (typedPort === undefined ? null : String(Number(typedPort))) };
}

function parsePath(behind: string, host: string): Pick<SitePattern, 'path' | 'open'> | PatternProblem {
  const [typed = ''] = behind.split(/[?#]/, 1);
  const open = typed.endsWith('*');
  const closed = typed.replace(/\*+$/, '');
  if (closed.includes('*')) return 'wildcard';
  const path = new URL(`http://${host}${closed || '/'}`).pathname;
  return path === '/' ? { path: null, open: false } : { path, open };
}

function parseFile(rest: string): SitePattern | PatternProblem {
  const path = parsePath(rest.replace(/^[/\\]*/, '/'), 'files');
  return typeof path === 'string' ? path : { host: '', subdomains: false, port: null, ...path };
}

/** A host without its trailing dot and, where something with a dot remains, without `www.`. */
export function plainHost(hostname: string): string {
  const host = hostname.replace(/\.$/, '');
  const bare = host.replace(/^(?:www\.)+/, '');
  return bare.includes('.') ? bare : host;
}

/** The one form in which a pattern is kept. */
export function patternText({ host, subdomains, port, path, open }: SitePattern): string {
  if (host === '') return `file://${path ?? '/*'}${path !== null && open ? '*' : ''}`;
  return `${subdomains ? '*.' : ''}${host}${port === null ? '' : `:${port}`}${path ?? ''}${open ? '*' : ''}`;
}

/** The parts of an address that patterns look at; null for pages that are no site (`about:`, `data:`, a browser's own pages). */
export interface SiteAddress {
  host: string;
  port: string;
  path: string;
}

const ownPorts: Record<string, string> = { 'http:': '80', 'https:': '443' };

export function parseAddress(url: string): SiteAddress | null {
  // A blob belongs to the site that made it.
  const address = url.replace(/^blob:/i, '');
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port, pathname } = new URL(address);
  if (protocol === 'file:') return { host: '', port: '', path: pathname };
  const ownPort = ownPorts[protocol];
  return ownPort === undefined ? null : { host: plainHost(hostname), port: port || ownPort, path: pathname };
}

/** Whether the pattern speaks of the address. */
export function covers(pattern: SitePattern, { host, port, path }: SiteAddress): boolean {
  const sameHost = host === pattern.host || (pattern.subdomains && host.endsWith(`.${pattern.host}`));
  if (!sameHost || (pattern.port !== null && pattern.port !== port)) return false;
  if (pattern.path === null) return true;
  return pattern.open
    ? path.startsWith(pattern.path)
    : path.replace(/\/$/, '') === pattern.path.replace(/\/$/, '');
}

/**
 * Which of two patterns that cover one address says more about it, as a comparison (above 0: `a`). In this order: the host itself over
 * `*.`, the longer `*.` host, a port over any, one page over what begins so, the longer path over the shorter, a path over none.
 */
export function compareSpecificity(a: SitePattern, b: SitePattern): number {
  return (
    Number(b.subdomains) - Number(a.subdomains) ||
    a.host.length - b.host.length ||
    Number(a.port !== null) - Number(b.port !== null) ||
    Number(isPage(a)) - Number(isPage(b)) ||
    (a.path?.length ?? 0) - (b.path?.length ?? 0)
  );
}

const isPage = ({ path, open }: SitePattern) => path !== null && !open;
