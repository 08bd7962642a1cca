import { expect, test } from 'vitest';
import { until } from '../until.ts';
import { openCard, openedCard } from './card.ts';
import { markedNames, markOf } from './marks.ts';
import { chromiumSession } from './session.ts';
import { tabStatus, toolbarOf } from './tab-status.ts';

const session = chromiumSession();
const soon = { timeout: 8000, interval: 50 };
const inFrame = ['person Vanessa Kirby', 'character Ethan Hunt'];

async function framesOf(page: Awaited<ReturnType<typeof session.open>>) {
  const frame = (name: string) =>
    until(`frame ${name}`, () => page.frames().find((one) => one.name() === name));
  return {
    same: await frame('same'),
    srcdoc: await frame('srcdoc'),
    blank: await frame('blank'),
    sandboxed: await frame('sandboxed'),
    other: await frame('other'),
  };
}

test('every frame is read: same site, other site, sandboxed, without an address, written by a script', async () => {
  const page = await session.open('/frames.html');
  const frames = await framesOf(page);
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
  await expect.poll(() => markedNames(frames.same), soon).toEqual(inFrame);
  await expect.poll(() => markedNames(frames.other), soon).toEqual(inFrame);
  await expect.poll(() => markedNames(frames.sandboxed), soon).toEqual(inFrame);
  await expect.poll(() => markedNames(frames.srcdoc), soon).toEqual(['person Simon Pegg']);
  await expect.poll(() => markedNames(frames.blank), soon).toEqual(['person Ving Rhames']);
});

test.each(['same', 'other', 'sandboxed'] as const)('a card opens in the frame “%s”', async (name) => {
  const page = await session.open('/frames.html');
  const frame = (await framesOf(page))[name];
  await openCard(frame, 'Vanessa Kirby');
  const card = await openedCard(frame, 'Vanessa Kirby');
  expect(card.text).toContain('Mission: Impossible 7');
});

test('a frame that is not shown is read when it is', async () => {
  const page = await session.open('/feed.html');
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'late', src: '/frame.html' });
    frame.style.display = 'none';
    document.body.prepend(frame);
  });
  const frame = await until('the frame', () => page.frames().find((one) => one.name() === 'late'));
  await frame.waitForLoadState();
  await markOf(page, 'Tom Cruise');
  expect(await markedNames(frame)).toEqual([]);
  await page.evaluate(() => document.querySelector('iframe')?.style.removeProperty('display'));
  await expect.poll(() => markedNames(frame), soon).toEqual(inFrame);
});

test('popup and badge count over all frames', async () => {
  const page = await session.open('/frames.html');
  await markOf((await framesOf(page)).other, 'Ethan Hunt');
  await expect
    .poll(
      async () => (await tabStatus(session, page)).names.map(({ name, count }) => `${name} ${count}`).sort(),
      soon,
    )
    .toEqual(['Ethan Hunt 3', 'Simon Pegg 1', 'Tom Cruise 1', 'Vanessa Kirby 3', 'Ving Rhames 1']);
  await expect.poll(async () => (await toolbarOf(session, page)).badge, soon).toBe('5');
});

test('a frame that goes away takes its names with it', async () => {
  const page = await session.open('/frames.html');
  await markOf((await framesOf(page)).srcdoc, 'Simon Pegg');
  await expect.poll(async () => (await tabStatus(session, page)).names.length, soon).toBe(5);
  await page.evaluate(() => document.querySelector('[name=srcdoc]')?.remove());
  await expect
    .poll(async () => (await tabStatus(session, page)).names.map(({ name }) => name), soon)
    .not.toContain('Simon Pegg');
});
