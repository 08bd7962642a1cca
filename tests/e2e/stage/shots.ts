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
  touch?: boolean;
  /** The browser's own font size in pixels; 16 if left out. */
  textSize?: number;
  schemes?: ('light' | 'dark')[];
  /** What the page takes for today, where that is not left to the day of the picture. */
  today?: string;
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
  examine: '[popover]',
  ...more,
});

const popup = (name: string, state: string, more: Partial<Shot> = {}): Shot => ({
  name: `popup-${name}`,
  path: `popup.html?state=${state}`,
  ready: '.controls[data-ready=true]',
  width: 360,
  height: 496,
  ...more,
});

const search =
  (text: string, keys: string[] = []) =>
  async (page: Page) => {
    await page.getByRole('combobox').fill(text);
    await page.locator('.result, .no-results').first().waitFor();
    for (const key of keys) await page.keyboard.press(key);
  };

/** Opens the card's foot and goes on to a correction. */
const why = (button?: string) => async (page: Page) => {
  await page.getByRole('button', { name: 'Why is this marked?' }).click();
  if (button) await page.getByRole('button', { name: button }).click();
  await page.locator('.why').evaluate((foot) => foot.scrollIntoView({ block: 'end' }));
};

const options = (name: string, state: string, more: Partial<Shot> = {}): Shot => ({
  name: `options-${name}`,
  path: `options.html?state=${state}`,
  ready: '#privacy',
  width: 1200,
  height: 800,
  fullPage: true,
  ...more,
});

async function readFilms(page: Page): Promise<void> {
  await page.getByRole('switch', { name: 'American films' }).click();
  await page.getByText('about 2 seconds left').waitFor();
}

export const shots: Shot[] = [
  options('wide', 'rules'),
  options('narrow', 'rules', { width: 320 }),
  options('mirrored', 'rules&dir=rtl', { schemes: ['light'] }),
  options('new', '', { fullPage: false }),
  options('packs', 'packs', { act: readFilms }),
  options('packs-narrow', 'packs', { width: 320, act: readFilms }),
  options('packs-lost', 'lost'),
  options('contrast', 'rules', { forcedColors: true, schemes: ['dark'] }),
  options('undo', 'rules', {
    fullPage: false,
    async act(page) {
      await page.getByRole('button', { name: 'Remove mail.example.com' }).click();
      await page.getByLabel('Which rule applies').fill('https://www.bank.example/login');
      await page.getByLabel('Add a site').fill('exam ple');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  }),
  popup('names', 'names'),
  popup('narrow', 'names', { width: 320 }),
  popup('mirrored', 'names&dir=rtl', { schemes: ['light'] }),
  popup('phone', 'names&phone', { width: 412, height: 780, touch: true }),
  popup('phone-side', 'names&phone', { width: 780, height: 360, touch: true }),
  popup('phone-off', 'site&phone', { width: 360, height: 640, touch: true }),
  options('phone', 'rules', { width: 412, height: 780, touch: true }),
  popup('empty', 'empty'),
  popup('paused', 'paused'),
  popup('site', 'site'),
  popup('unreachable', 'unreachable'),
  popup('no-access', 'noAccess'),
  popup('tired', 'tired'),
  popup('unanswered', 'unanswered', { ready: '.notice' }),
  popup('contrast', 'names', { forcedColors: true, schemes: ['dark'] }),
  popup('search', 'names', { act: search('m', ['ArrowDown']) }),
  popup('unmarked', 'empty', {
    async act(page) {
      await search('m')(page);
      await page.locator('.result-about:not(:empty)').waitFor();
    },
  }),
  popup('nothing', 'names', { act: search('zzz') }),
  popup('card', 'names', {
    async act(page) {
      await search('tom', ['Enter'])(page);
      await page.getByRole('heading', { name: 'Tom Cruise' }).waitFor();
    },
  }),
  card('person', 'person:tom-cruise'),
  card('film', 'film:mission-impossible-7'),
  card('timeline', 'film:mission-impossible-7', { today: '2022-03-10', height: 260 }),
  card('timeline-to-come', 'film:mission-impossible-7', {
    today: '2021-03-01',
    height: 260,
    schemes: ['light'],
  }),
  card('timeline-contrast', 'film:mission-impossible-7', {
    today: '2022-03-10',
    height: 260,
    forcedColors: true,
  }),
  card('film-whole', 'film:mission-impossible-7', {
    height: 1700,
    async act(page) {
      await page.getByRole('button', { name: /^Show all/ }).click();
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.card { max-block-size: none !important; }');
        document.querySelector('[popover]')?.shadowRoot?.adoptedStyleSheets.push(sheet);
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
  card('why', 'person:tom-cruise', { act: why('Wrong one') }),
  card('why-narrow', 'person:tom-cruise', { width: 320, act: why('Not a person here') }),
  card('why-open', 'film:mission-impossible-7', { act: why() }),
  card('contrast', 'film:mission-impossible-7', { forcedColors: true, schemes: ['dark'] }),
  card('touch', 'film:mission-impossible-7', { width: 412, touch: true }),
  card('mirrored', 'film:mission-impossible-7&dir=rtl', { schemes: ['light'] }),
  card('copied', 'film:mission-impossible-7', {
    async act(page) {
      await page
        .getByRole('button', { name: /^Copy with its source/ })
        .nth(1)
        .click();
    },
  }),
  card('pinned', '', { path: 'card.html?pinned=1' }),
  card('moving', '', {
    path: 'card.html?pinned=1',
    height: 260,
    async act(page) {
      await page.getByRole('button', { name: 'Move this card' }).click();
      await page.keyboard.press('Tab');
    },
  }),
  card('moving-narrow', '', {
    path: 'card.html?pinned=1',
    ...{ width: 320, height: 260, touch: true },
    act: (page) => page.getByRole('button', { name: 'Move this card' }).tap(),
  }),
  card('several', '', { path: 'card.html?pinned=4', width: 560, height: 640 }),
  card('seventh', '', { path: 'card.html?pinned=7', width: 700, height: 760, schemes: ['light'] }),
  card('large-text', 'film:mission-impossible-7', { width: 640, height: 900, textSize: 32 }),
  card('large-text-narrow', 'film:mission-impossible-7', { width: 320, height: 640, textSize: 32 }),
  card('unknown', '', { path: 'card.html?state=unknown', ready: '.card-state', height: 200 }),
  card('failed', '', { path: 'card.html?state=failed', ready: '.card-state', height: 200 }),
  card('waiting', '', {
    path: 'card.html?state=waiting',
    ready: '.skeleton[data-visible=true]',
    height: 240,
  }),
];
