import type { Page } from 'playwright-core';

/** One picture: a view of the stage, and what is done there before. */
export interface Shot {
  name: string;
  /** Below the stage's folder, with the query. */
  path: string;
  /** Selector of what has to be there. */
  ready: string;
  width: number;
  height: number;
  fullPage?: boolean;
  forcedColors?: boolean;
  schemes?: ('light' | 'dark')[];
  /** Selector of what axe looks at: all of the page if left out. */
  examine?: string;
  act?(page: Page): Promise<void>;
}

const card = (name: string, entity: string, more: Partial<Shot> = {}): Shot => ({
  name: `card-${name}`,
  path: `card.html?entity=${entity}`,
  ready: '.entity-card',
  width: 400,
  height: 500,
  examine: 'main > div',
  ...more,
});

export const shots: Shot[] = [
  card('person', 'person:tom-cruise'),
  card('film', 'film:mission-impossible-7'),
  card('film-whole', 'film:mission-impossible-7', {
    height: 1700,
    async act(page) {
      await page.getByRole('button', { name: /more$/ }).click();
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.card { max-block-size: none !important; }');
        document.querySelector('main > div')?.shadowRoot?.adoptedStyleSheets.push(sheet);
      });
    },
  }),
  card('character', 'character:alanna-mitsopolis'),
  card('director', 'person:christopher-mcquarrie'),
  card('series', 'series:mission-impossible'),
  card('narrow', 'film:mission-impossible-7', { width: 320 }),
  card('followed', 'person:tom-cruise', {
    async act(page) {
      await page.getByRole('button', { name: 'Ethan Hunt' }).first().click();
      await page.getByRole('button', { name: 'Back' }).waitFor();
    },
  }),
  card('contrast', 'film:mission-impossible-7', { forcedColors: true, schemes: ['dark'] }),
  card('unknown', '', { path: 'card.html?state=unknown', ready: '.card-state', height: 200 }),
  card('failed', '', { path: 'card.html?state=failed', ready: '.card-state', height: 200 }),
  card('waiting', '', {
    path: 'card.html?state=waiting',
    ready: '.skeleton[data-visible=true]',
    height: 240,
  }),
];
