/**
 * What is mutated together, and the tests that are to notice it: those of the same folder, so that a change is not noticed by chance elsewhere.
 * `coverageAnalysis` as Stryker has it: where tables and indexes are made as a file is loaded, only all tests together tell what a change does.
 */
export const areas = {
  text: { mutate: ['src/text/**/*.ts'], tests: ['text', 'matcher'], coverageAnalysis: 'off' },
  matcher: { mutate: ['src/matcher/**/*.ts'], tests: ['matcher'], coverageAnalysis: 'off' },
  resolver: { mutate: ['src/resolver/**/*.ts'], tests: ['resolver'], coverageAnalysis: 'perTest' },
  facts: { mutate: ['src/facts/**/*.ts'], tests: ['facts'], coverageAnalysis: 'perTest' },
  rules: { mutate: ['src/extract/rules/**/*.ts'], tests: ['extract'], coverageAnalysis: 'perTest' },
  sites: { mutate: ['src/settings/site-*.ts'], tests: ['settings'], coverageAnalysis: 'perTest' },
} as const;

export type Area = keyof typeof areas;

export const isArea = (name: string | undefined): name is Area => name !== undefined && name in areas;

/** Where Stryker writes what became of each change. */
export const reportOf = (area: Area): string => `.cache/mutation-${area}.json`;
