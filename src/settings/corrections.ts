import type { CorrectedName, Correction, CorrectionScope } from '../model/correction.ts';
import { isOnSite, siteOf } from './site-rules.ts';

/** An address as a page is known by: what is behind the # leads to a place on it. */
const pageOf = (url: string) => url.replace(/#.*$/s, '');

/** Those that hold on a page, the narrower ones last. */
export function correctionsAt(corrections: readonly Correction[], url: string): Correction[] {
  const page = pageOf(url);
  const of = (scope: CorrectionScope) => corrections.filter((correction) => correction.scope === scope);
  return [
    ...of('everywhere'),
    ...of('site').filter(({ where }) => isOnSite(url, where)),
    ...of('page').filter(({ where }) => where === page),
  ];
}

/**
 * The corrections with one more, made on a page. What was said before of the same name in the same scope is replaced, also where the
 * name is there only because of it. Null where the scope does not exist: a page without a site.
 */
export function withCorrection(
  corrections: readonly Correction[],
  { words, entity, means }: CorrectedName,
  scope: CorrectionScope,
  url: string,
): Correction[] | null {
  const where = scope === 'page' ? pageOf(url) : scope === 'site' ? siteOf(url) : '';
  if (where === null) return null;
  const alike = corrections.filter(
    (other) => other.words === words && other.scope === scope && other.where === where,
  );
  const first = alike.find((other) => other.means === entity)?.entity ?? entity;
  const rest = corrections.filter(
    (other) => !alike.includes(other) || (other.entity !== entity && other.means !== entity),
  );
  if (means === first) return rest;
  // Neither what it was taken for at first nor what it was corrected to.
  const wrong = means === 'another' ? new Set([first, entity]) : [first];
  return [...rest, ...Array.from(wrong, (one) => ({ words, entity: one, means, scope, where }))];
}
