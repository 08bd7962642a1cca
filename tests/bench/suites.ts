import type { Suite } from './report.ts';
import { matcher } from './suites/matcher.ts';
import { pageCost } from './suites/page-cost.ts';

/** In the order in which they run. */
export const suites: readonly Suite[] = [matcher, pageCost];
