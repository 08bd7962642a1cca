import { expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { markOf } from './marks.ts';
import { chromiumSession } from './session.ts';

declare const chrome: Extension;

const session = chromiumSession();

test('messages of unknown shape, or from a sender that may not send them, get no answer and do no harm', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const answers = await session.asExtension(async () => {
    const strange: unknown[] = [
      'hello',
      null,
      [],
      { type: 'nonsense' },
      { type: '__proto__' },
      { type: 'card' },
      { type: 'card', entity: 7 },
      { type: 'card', entity: 'x'.repeat(10_000) },
      { type: 'search', query: ['x'], limit: 1 },
      { type: 'search', query: 'x', limit: -1 },
      { type: 'annotate', runs: 'Tom Cruise', memory: null },
      // What only a frame of a page may say of itself.
      { type: 'hello' },
      { type: 'annotate', runs: [{ id: 1, text: 'Tom Cruise' }], memory: null },
      { type: 'report', report: { names: [], tired: true, document: 1 } },
      { type: 'leave', document: 1 },
      { type: 'bringCard' },
    ];
    const silent = await Promise.all(
      strange.map((message) =>
        chrome.runtime.sendMessage(message).then(
          (answer) => answer ?? null,
          () => null,
        ),
      ),
    );
    const known = await chrome.runtime.sendMessage({ type: 'search', query: 'Tom Cruise', limit: 1 });
    return { silent, known };
  }, null);
  expect(answers.silent.every((answer) => answer === null)).toBe(true);
  expect(answers.known).toMatchObject({ ok: true, value: [{ entity: { name: 'Tom Cruise' } }] });
});

test('the menu has its entry, which outlives the background', async () => {
  const update = (id: string) =>
    session.asExtension(
      (entry) =>
        chrome.contextMenus.update(entry, {}).then(
          () => true,
          () => false,
        ),
      id,
    );
  expect(await update('look-up')).toBe(true);
  expect(await update('something-else')).toBe(false);
});
