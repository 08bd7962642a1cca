import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of all made-up cases of a run. */
    seed: number;
  }
}

/** Chooses the run's seed, or takes it from `SEED`, and tells it: a run that failed can be had again. */
export default function setup({ provide }: TestProject): void {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  if (!Number.isInteger(seed)) throw new Error(`SEED is ${process.env.SEED}, not a whole number`);
  provide('seed', seed);
  console.info(`made-up cases have the seed ${seed}: SEED=${seed} makes the same again`);
}
