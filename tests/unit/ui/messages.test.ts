import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const root = new URL('../../../', import.meta.url).pathname;
const entries = Object.entries(messages as Record<string, { message: string }>);

// Keys that are put together: `plural` adds the form, cards and lists add an id or a choice of the model.
const composed =
  /^(?:kind|type|group|reason|notHere|isNo|scope|strictness|unmarked|import[A-Z])|_(?:one|other|few|many|two|zero)$/;

describe('messages', () => {
  it('are all used', () => {
    const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `src/${file}`);
    const sources = [...files, 'manifest.json'].map((file) => readFileSync(root + file, 'utf8'));
    const text = sources.join('\n');
    const unused = entries
      .map(([key]) => key)
      .filter(
        (key) =>
          !composed.test(key) && !new RegExp(`['"]${key}['"]`).test(text) && !text.includes(`__MSG_${key}__`),
      );
    expect(unused).toEqual([]);
  });

  it('have the general form of each plural', () => {
    const missing = entries
      .map(([key]) => /^(.*)_one$/.exec(key)?.[1])
      .filter((base) => base !== undefined && !(`${base}_other` in messages));
    expect(missing).toEqual([]);
  });

  it('differ in more than case, which browsers don’t tell apart', () => {
    const keys = entries.map(([key]) => key.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('name their places from $1 on, without a gap', () => {
    for (const [key, { message }] of entries) {
      const places = new Set([...message.matchAll(/\$(\d)/g)].map(([, place]) => Number(place)));
      expect([...places].sort(), key).toEqual(Array.from(places, (_, index) => index + 1));
    }
  });
});
