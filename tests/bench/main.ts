/** `npm run bench [-- --quick] [SUITE…]`: all goals of speed and size, each beside what it is measured against. Exits 1 when one is missed. */
import { type Figure, isMet, rowOf } from './report.ts';
import { suites } from './suites.ts';

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const wanted = args.filter((arg) => arg !== '--quick');
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`no suite ${unknown.join(', ')}: there are ${suites.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const started = performance.now();
const missed: Figure[] = [];
for (const suite of suites) {
  if (wanted.length > 0 ? !wanted.includes(suite.name) : quick && !suite.hasQuick) continue;
  const report = (figure: Figure) => {
    console.log(rowOf(figure, quick));
    if (!isMet(figure, quick)) missed.push(figure);
  };
  try {
    await suite.run(quick, report);
  } catch (error) {
    // The other suites still have something to say.
    console.error(error);
    report({ what: `${suite.name}: broke off`, value: Number.NaN, unit: '', goal: 0 });
  }
}
console.log(`\n${Math.round((performance.now() - started) / 1000)} s, ${missed.length} missed`);
for (const figure of missed) console.log(rowOf(figure, quick));
process.exitCode = missed.length > 0 ? 1 : 0;
