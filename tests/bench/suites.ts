import type { Suite } from './report.ts';
import { growth } from './suites/growth.ts';
import { matcher } from './suites/matcher.ts';
import { memory } from './suites/memory.ts';
import { packs } from './suites/packs.ts';
import { pageCost } from './suites/page-cost.ts';
import { search } from './suites/search.ts';

/** In the order in which they run. */
export const suites: readonly Suite[] = [matcher, search, memory, growth, packs, pageCost];
