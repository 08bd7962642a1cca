import { defineConfig } from 'vitest/config';

/** The tests of what is mutated, and no others: each runs for every change that it reaches. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/unit/{text,matcher,resolver,facts,extract,settings}/**/*.test.ts'],
    testTimeout: 120_000,
  },
});
