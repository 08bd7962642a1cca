import { expect, it } from 'vitest';
import { formatBytes, formatWait } from '../../../src/options/format-size.ts';

it.each([
  [0, '0 byte'],
  [999, '1,000 byte'],
  [1_000, '1 kB'],
  [8_437_000, '8.4 MB'],
  [124_000_000, '120 MB'],
  [4 * 1024 ** 3, '4.3 GB'],
  [5e15, '5,000,000 GB'],
])('%s bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes, 'en')).toBe(text);
});

it.each([
  [0.2, '1 second'],
  [42.4, '42 seconds'],
  [150, '3 minutes'],
])('%s s are %s', (seconds, text) => {
  expect(formatWait(seconds, 'en')).toBe(text);
});
