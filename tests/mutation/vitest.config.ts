import { defineConfig } from 'vitest/config';
import { areas, isArea } from './areas.ts';

const area = process.env.MUTATION_AREA;
if (!isArea(area)) throw new Error('MUTATION_AREA names no area: run this by npm run test:mutation');

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: areas[area].tests.map((folder) => `tests/unit/${folder}/**/*.test.ts`),
    testTimeout: 120_000,
  },
});
