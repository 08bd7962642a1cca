import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Card } from '../../../src/model/card.ts';
import { type CardNavigation, CardNavigationContext } from '../../../src/ui/card-navigation.ts';
import { EntityCard } from '../../../src/ui/EntityCard.tsx';
import { speak, type Translate, TranslateContext } from '../../../src/ui/translate.tsx';
import { english } from '../../e2e/stage/english.ts';

const closed: CardNavigation = { open() {}, disclosed: () => undefined, disclose() {} };

/** Everything opened that can be opened. */
export const allOpen: CardNavigation = { ...closed, disclosed: () => true };

export function html(
  children: ComponentChildren,
  { navigation = closed, translate = english }: { navigation?: CardNavigation; translate?: Translate } = {},
): string {
  return renderToString(
    <TranslateContext.Provider value={speak(translate)}>
      <CardNavigationContext.Provider value={navigation}>{children}</CardNavigationContext.Provider>
    </TranslateContext.Provider>,
  );
}

/** What a reader sees: tags gone, each block on a line of its own. */
export function textOf(markup: string): string {
  return markup
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<\/(?:p|div|h\d|li|figcaption|blockquote|section|header)>|<span class="meta">/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\n\s*/g, '\n')
    .trim();
}

export const cardText = (card: Card, navigation = closed): string =>
  textOf(html(<EntityCard card={card} headingId="name" />, { navigation }));
