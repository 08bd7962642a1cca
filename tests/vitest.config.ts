import { defineConfig } from 'vitest/config';

// `unit` and `unit-alone` need nothing; `bundle` reads the built extension; `chromium` and `firefox` load it in the real browser.
const root = new URL('..', import.meta.url).pathname;
// In CI a browser test may fail once and still pass: the machines are shared, and a pointer's rest is real time. By hand it may not.
const retry = process.env.CI ? 1 : 0;
// Two files at once, each with a browser of its own: on a busy machine a third makes the others slow enough to fail.
const e2e = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  pool: 'forks' as const,
  isolate: false,
  retry,
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
};
// No unit test is about time: a slow machine must not fail one. The limit ends what hangs.
const unit = { testTimeout: 120_000, maxWorkers: '100%', setupFiles: ['tests/unit/use-seed.ts'] };
// Modules are replaced by stand-ins here, which no other file may meet.
const withStandIns = ['tests/unit/{background,settings}/**/*.test.ts'];

export default defineConfig({
  root,
  test: {
    globalSetup: ['tests/seed.ts'],
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/structure.test.ts'],
          exclude: withStandIns,
          ...unit,
          isolate: false,
        },
      },
      { root, test: { name: 'unit-alone', include: withStandIns, ...unit } },
      { root, test: { name: 'bundle', include: ['tests/e2e/bundle/**/*.test.ts'], ...e2e } },
      {
        root,
        test: { name: 'chromium', include: ['tests/e2e/chromium/**/*.test.ts'], ...e2e },
      },
      // Minutes of a page's life, run on demand.
      { root, test: { name: 'load', include: ['tests/load/**/*.test.ts'], ...e2e, testTimeout: 300_000 } },
      { root, test: { name: 'firefox', include: ['tests/e2e/firefox/**/*.test.ts'], ...e2e } },
    ],
  },
});
