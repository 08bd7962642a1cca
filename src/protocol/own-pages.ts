import type { EntityId } from '../model/entity.ts';
import { extension } from './extension.ts';
import { entityAddress, libraryPath } from './library-address.ts';

/** The address at which the library shows an entity: `film:heat` at `…#/film/heat`. Without one, the library as it opens. */
export function libraryAddress(entity?: EntityId): string {
  const page = extension().runtime.getURL(libraryPath);
  return entity === undefined ? page : page + entityAddress(entity);
}

/** The page that opens once, when Cuecard is installed. */
export function welcomeAddress(): string {
  return extension().runtime.getURL('src/welcome/index.html');
}

/** The welcome page has a paragraph to try Cuecard on: there the page-side script runs as on a website. */
export const isWelcome = (url: string | undefined): url is string =>
  url?.startsWith(welcomeAddress()) ?? false;

/** The options; with a site's rule they begin there. */
export function optionsAddress(rule?: string): string {
  const page = extension().runtime.getURL('src/options/index.html');
  return rule === undefined ? page : `${page}#${ruleAnchor(rule)}`;
}

/** What stands behind `#` in the address of a rule in the options. */
export const ruleAnchor = (pattern: string): string => `rule-${encodeURIComponent(pattern)}`;
