/** How sure a name must be to be marked. */
export const strictnesses = ['careful', 'balanced', 'eager'] as const;
export type Strictness = (typeof strictnesses)[number];
