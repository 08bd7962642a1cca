export type { NameKind } from './name.ts';
