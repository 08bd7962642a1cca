/** What is mutated together, and the tests that are to notice it: those of the same folder, so that a change is not noticed by chance elsewhere. */
export const areas = {
  text: { mutate: ['src/text/**/*.ts'], tests: ['text', 'matcher'] },
  matcher: { mutate: ['src/matcher/**/*.ts'], tests: ['matcher'] },
  resolver: { mutate: ['src/resolver/**/*.ts'], tests: ['resolver'] },
  facts: { mutate: ['src/facts/**/*.ts'], tests: ['facts'] },
  rules: { mutate: ['src/extract/rules/**/*.ts'], tests: ['extract'] },
  sites: { mutate: ['src/settings/site-*.ts'], tests: ['settings'] },
} as const;

export type Area = keyof typeof areas;

export const isArea = (name: string | undefined): name is Area => name !== undefined && name in areas;

/** Where Stryker writes what became of each change. */
export const reportOf = (area: Area): string => `.cache/mutation-${area}.json`;
