import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Area, areas, isArea, reportOf } from './areas.ts';

/** Of the changes that a test of their area reaches, so many in a hundred are to be noticed. */
const goal = 80;

/** Lines of a stretch. A change that spans more, as of a whole function, is left out of a sample. */
const stretch = 12;

interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

const args = process.argv.slice(2);
const every = Number(
  /^--every=(\d+)$/.exec(args.find((arg) => arg.startsWith('--every')) ?? '--every=1')?.[1],
);
if (!(every >= 1)) {
  console.error('--every=N takes a number from 1 on: of so many stretches of lines one is changed');
  process.exit(2);
}
const asked = args.filter((arg) => !arg.startsWith('--every'));
const unknown = asked.filter((name) => !isArea(name));
if (unknown.length > 0) {
  console.error(`no area ${unknown.join(', ')}: there are ${Object.keys(areas).join(', ')}`);
  process.exit(2);
}
const chosen = asked.length > 0 ? asked.filter(isArea) : (Object.keys(areas) as Area[]);

let isMissed = false;
for (const area of chosen) {
  run(area);
  const { noticed, survived, score } = scoreOf(area);
  const verdict = score >= goal ? 'ok' : 'MISSED';
  if (score < goal) isMissed = true;
  console.log(
    `${area}: ${noticed} noticed, ${survived} survived: ${score.toFixed(1)} % (${goal}) ${verdict}`,
  );
}
process.exit(isMissed ? 1 : 0);

function run(area: Area): void {
  mkdirSync('.cache', { recursive: true });
  const config = `.cache/stryker-${area}.json`;
  writeFileSync(config, JSON.stringify(configOf(area), null, 2));
  const { status } = spawnSync('npx', ['stryker', 'run', config], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_AREA: area },
  });
  if (status !== 0) process.exit(status ?? 1);
}

function configOf(area: Area): object {
  const { mutate, coverageAnalysis } = areas[area];
  return {
    testRunner: 'vitest',
    // It would read tsconfig.json with an interface that this TypeScript has not.
    tsconfigFile: 'tests/mutation/none.json',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    coverageAnalysis,
    ignoreStatic: coverageAnalysis === 'perTest',
    mutate: every === 1 ? [...mutate, '!src/**/*.data.ts'] : mutate.flatMap(stretchesOf),
    ignorePatterns: ['dist', '.cache', 'tests/shots'],
    concurrency: Number(process.env.MUTATION_PROCESSES ?? 2),
    timeoutMS: 5_000,
    tempDirName: `.cache/mutation-${area}`,
    cleanTempDir: 'always',
    reporters: ['clear-text', 'json', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false },
    jsonReporter: { fileName: reportOf(area) },
  };
}

/** Of the files' lines one stretch in `every`, counted on from file to file: a sample where all would take hours. */
function stretchesOf(pattern: string): string[] {
  let count = 0;
  const found: string[] = [];
  const start = pattern.slice(0, pattern.indexOf('*'));
  const folder = dirname(`${start}x`);
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => `${folder}/${name}`)
    .filter((name) => name.startsWith(start) && name.endsWith('.ts') && !name.endsWith('.data.ts'));
  for (const file of files.sort()) {
    const lines = readFileSync(file, 'utf8').split('\n').length;
    for (let first = 1; first <= lines; first += stretch)
      if (count++ % every === 0) found.push(`${file}:${first}-${Math.min(lines, first + stretch - 1)}`);
  }
  return found;
}

/** As Stryker counts: what no test reaches has survived, what ran without end was noticed. */
function scoreOf(area: Area): { noticed: number; survived: number; score: number } {
  const report = JSON.parse(readFileSync(reportOf(area), 'utf8')) as Report;
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const survived = count('Survived', 'NoCoverage');
  return { noticed, survived, score: (100 * noticed) / Math.max(1, noticed + survived) };
}
