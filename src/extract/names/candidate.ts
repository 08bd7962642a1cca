export type { Name } from './name.ts';
