import type { Settings, SiteRule } from './settings.ts';
import {
  compareSpecificity,
  covers,
  type PatternProblem,
  parseAddress,
  parsePattern,
  patternText,
  type SitePattern,
} from './site-pattern.ts';

/** What a user typed as a site, in the form in which it is kept, or why it is none. */
export function checkPattern(
  text: string,
): { ok: true; pattern: string } | { ok: false; why: PatternProblem } {
  const pattern = parsePattern(text);
  return typeof pattern === 'string'
    ? { ok: false, why: pattern }
    : { ok: true, pattern: patternText(pattern) };
}

type SiteSettings = Pick<Settings, 'siteMode' | 'siteRules'>;
type ParsedRule = { rule: SiteRule; pattern: SitePattern };

/** Whether a site's pattern, as `siteOf` gives it, speaks of the address. */
export function isOnSite(url: string, site: string): boolean {
  const address = parseAddress(url);
  const pattern = patternOf(site);
  return address !== null && typeof pattern !== 'string' && covers(pattern, address);
}

/** Taking 200 patterns apart costs about a millisecond, and each frame of each page asks. */
const known = new Map<string, ReturnType<typeof parsePattern>>();
const maxKnown = 1_000;

function patternOf(text: string): ReturnType<typeof parsePattern> {
  const pattern = known.get(text) ?? parsePattern(text);
  if (known.size >= maxKnown) known.clear();
  known.set(text, pattern);
  return pattern;
}

/** The rules that cover the address, the most specific last; of rules with one pattern the later stands behind. */
function rulesFor(rules: readonly SiteRule[], url: string): ParsedRule[] {
  const address = parseAddress(url);
  if (!address) return [];
  return rules
    .flatMap((rule): ParsedRule[] => {
      const pattern = patternOf(rule.pattern);
      return typeof pattern !== 'string' && covers(pattern, address) ? [{ rule, pattern }] : [];
    })
    .sort((a, b) => compareSpecificity(a.pattern, b.pattern));
}

/** The rule that decides for an address: the most specific that covers it, see `compareSpecificity`; null where none does. */
export function ruleFor({ siteRules }: Pick<Settings, 'siteRules'>, url: string): SiteRule | null {
  return rulesFor(siteRules, url).at(-1)?.rule ?? null;
}

/** Whether Cuecard works on a page, as far as the site rules go: the pause for all sites is not looked at. */
export function isOn(settings: SiteSettings, url: string): { on: boolean; rule: SiteRule | null } {
  const rule = ruleFor(settings, url);
  return { on: rule?.on ?? settings.siteMode === 'except', rule };
}

/** The pattern that the popup's switch is about: the page's host, with a port that isn't its scheme's own; null where no rule can hold. */
export function siteOf(url: string): string | null {
  const address = parseAddress(url);
  if (!address) return null;
  if (address.host === '') return patternText({ ...wholeSite, host: '' });
  const port = new URL(url.replace(/^blob:/i, '')).port || null;
  return patternText({ ...wholeSite, host: address.host, port });
}

const wholeSite = { subdomains: false, port: null, path: null, open: false };

/**
 * The rules after the popup's switch was set on a page. Rules that say otherwise of this very site or of a part of it that the page is in
 * are taken away; if what remains (a wider rule, or the mode) doesn't come to `on`, the site gets a rule of its own. So setting the switch
 * and setting it back leaves nothing behind. Pages that are no site leave the rules as they are.
 */
export function withSite(settings: SiteSettings, url: string, on: boolean): SiteRule[] {
  const site = siteOf(url);
  const own = site === null ? 'empty' : parsePattern(site);
  if (site === null || typeof own === 'string' || isOn(settings, url).on === on) return settings.siteRules;
  const opposing = new Set(
    rulesFor(settings.siteRules, url)
      .filter(({ rule, pattern }) => rule.on !== on && compareSpecificity(pattern, own) >= 0)
      .map(({ rule }) => rule),
  );
  const rest = settings.siteRules.filter((rule) => !opposing.has(rule));
  return isOn({ ...settings, siteRules: rest }, url).on === on ? rest : [...rest, { pattern: site, on }];
}
