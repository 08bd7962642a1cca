import type { Suite } from './report.ts';
import { matcher } from './suites/matcher.ts';

/** In the order in which they run. */
export const suites: readonly Suite[] = [matcher];
