import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { small } from '../small-pack.ts';
import { openedCard } from './card.ts';
import { hover, markedNames, markOf } from './marks.ts';
import { firefoxSession } from './session.ts';

// Reading 36,000 films in takes a while where other work shares the machine.
vi.setConfig({ testTimeout: 240_000 });

const session = firefoxSession();
const soon = { timeout: 10_000, interval: 50 };
const read = { timeout: 180_000, interval: 200 };

const said = (page: Page) => page.$eval('.toast-place', (place) => place.textContent);
const titles = (page: Page) =>
  page.$$eval('.pack h4', (headings) => headings.map((heading) => heading.textContent));

async function options(): Promise<Page> {
  const page = await session.openOwn('/src/options/index.html');
  await page.waitForSelector('#facts [role=switch]');
  return page;
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cuecard-pack-'));
  try {
    await writeFile(join(folder, name), text);
    const picker = (await page.$('#facts input[type=file]')) as ElementHandle<HTMLInputElement>;
    await picker.uploadFile(join(folder, name));
    await expect.poll(() => said(page), soon).toContain(name.endsWith('bad.ndjson') ? 'bad' : 'Harbour');
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the large pack is switched on, known on the open page, and off again', async () => {
  const page = await session.open('/repertory.html');
  await markOf(page, 'Tom Cruise');
  const settings = await options();
  await settings.click('#facts [role=switch]');
  await expect.poll(() => said(settings), read).toContain('was added');
  await expect.poll(() => markedNames(page), soon).toContain('film Casablanca');
  await page.bringToFront();
  await hover(page, 'Casablanca');
  const { text } = await openedCard(page, 'Casablanca');
  expect(text).toContain('Humphrey Bogart');
  await settings.bringToFront();
  await settings.click('#facts [role=switch]');
  await expect.poll(() => said(settings), soon).toContain('was removed');
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
});

test('a pack of the user’s own is added, and a wrong one refused with line and reason', async () => {
  const settings = await options();
  await drop(settings, 'harbour.ndjson', small());
  await expect.poll(() => titles(settings), soon).toContain('Harbour films');
  await drop(settings, 'bad.ndjson', `${small('bad')}{"film":1}\n`);
  expect(await said(settings)).toMatch(/Line 6: a record must be an object with exactly one of the keys/);
  expect(await titles(settings)).toHaveLength(2);
});
