import { sliceBudget } from './limits.ts';

type Scheduler = {
  postTask(task: () => void, options: { priority: 'background' | 'user-visible' }): Promise<void>;
};
const { scheduler } = globalThis as { scheduler?: Scheduler };

function yieldToPage(): Promise<void> {
  return new Promise((resolve) => {
    if (scheduler) void scheduler.postTask(resolve, { priority: 'user-visible' });
    else setTimeout(resolve);
  });
}

/** Steps between two looks at the clock, which takes as long as a small step: a step is far below a tenth of a slice. */
const stepsPerLook = 4;

/**
 * Runs steps of work in slices, giving the page its turn between them, until they are done or the signal says stop. `pause` may
 * hold the work up between two slices.
 */
export async function inSlices(
  steps: Iterator<unknown>,
  signal: AbortSignal,
  pause?: () => Promise<void> | undefined,
): Promise<void> {
  for (;;) {
    const end = performance.now() + sliceBudget;
    do {
      for (let i = 0; i < stepsPerLook; i++) if (signal.aborted || steps.next().done) return;
    } while (performance.now() < end);
    await yieldToPage();
    await pause?.();
  }
}
