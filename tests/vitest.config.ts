import { defineConfig } from 'vitest/config';

// `unit` needs nothing; `bundle` reads the built extension; `chromium` and `firefox` load it in the real browser.
const root = new URL('..', import.meta.url).pathname;
const e2e = { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false, pool: 'forks' as const };

export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/structure.test.ts'] } },
      { root, test: { name: 'bundle', include: ['tests/e2e/bundle/**/*.test.ts'], ...e2e } },
      { root, test: { name: 'chromium', include: ['tests/e2e/chromium/**/*.test.ts'], ...e2e } },
      { root, test: { name: 'firefox', include: ['tests/e2e/firefox/**/*.test.ts'], ...e2e } },
    ],
  },
});
