import browser, { type Omnibox } from 'webextension-polyfill';
import type { SearchHit } from '../model/card.ts';
import { type EntityId, entityTypes } from '../model/entity.ts';
import { extension, translate } from '../protocol/extension.ts';
import { libraryAddress } from '../protocol/own-pages.ts';
import type { Library } from './library.ts';

/** Chromium shows no more below the address bar, the first line included. */
const mostSuggestions = 5;
const longestQuery = 200;

/** Chromium reads what it shows as XML, and refuses what is none; Firefox shows it as it stands. */
export type Markup = 'xml' | 'plain';

/** `cue tom cru…` in the address bar: names while it is typed, and Enter opens the library there. Firefox for Android has no such bar. */
export function answerOmnibox(library: () => Promise<Library>): void {
  if (!browser.omnibox) return;
  const markup: Markup = extension().runtime.getURL('').startsWith('moz-') ? 'plain' : 'xml';
  const search = async (text: string, limit: number) => (await library()).search(queryOf(text), limit);
  browser.omnibox.onInputStarted.addListener(() => {
    browser.omnibox.setDefaultSuggestion({ description: inMarkup(translate('omniboxHint'), markup) });
  });
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const [best, ...others] = queryOf(text) === '' ? [] : await search(text, mostSuggestions);
    // The first line belongs to what Enter does by itself.
    browser.omnibox.setDefaultSuggestion({ description: firstLine(text, best, markup) });
    suggest(others.map((hit) => ({ content: hit.entity.id, description: describe(hit, markup) })));
  });
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const entity = isId(text) ? text : (await search(text, 1))[0]?.entity.id;
    await open(libraryAddress(entity), disposition);
  });
}

const queryOf = (text: string) => text.trim().slice(0, longestQuery);

/** What a suggestion puts into the address bar: the entity's readable id. */
function isId(text: string): text is EntityId {
  return entityTypes.some((type) => text.startsWith(`${type}:`)) && !/\s/u.test(text);
}

function firstLine(text: string, best: SearchHit | undefined, markup: Markup): string {
  if (best) return describe(best, markup);
  const query = queryOf(text);
  return inMarkup(query === '' ? translate('omniboxHint') : translate('nothingFound', [query]), markup);
}

/** A name with its year and what it is; an alias that was found is told, for else nobody would see why it is there. */
export function describe({ entity, matched, ranges }: SearchHit, markup: Markup): string {
  const year = entity.year === undefined ? '' : ` (${entity.year})`;
  const isAlias = !entity.name.includes(matched);
  const about = [...(isAlias ? [matched] : []), translate(`type_${entity.type}`)].join(' · ');
  if (markup === 'plain') return `${entity.name}${year} — ${about}`;
  const name = matched === entity.name ? withMatches(matched, ranges) : escapeXml(entity.name);
  return `${name}${escapeXml(year)} <dim>— ${escapeXml(about)}</dim>`;
}

function withMatches(text: string, ranges: SearchHit['ranges']): string {
  let done = 0;
  let marked = '';
  for (const [start, end] of ranges) {
    marked += `${escapeXml(text.slice(done, start))}<match>${escapeXml(text.slice(start, end))}</match>`;
    done = end;
  }
  return marked + escapeXml(text.slice(done));
}

const inMarkup = (text: string, markup: Markup) => (markup === 'xml' ? escapeXml(text) : text);

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** XML has no way to write most control characters, nor half a surrogate pair: one of them, and Chromium shows no suggestion at all. */
const unwritable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

function escapeXml(text: string): string {
  return text.replace(unwritable, ' ').replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign);
}

async function open(url: string, disposition: Omnibox.OnInputEnteredDisposition): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
