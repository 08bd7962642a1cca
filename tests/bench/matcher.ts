/** `tsx tests/bench/matcher.ts`: the matcher's time as a multiple of a bare loop over the characters, its size and its build. */
import { buildIndex } from '../../src/matcher/build-index.ts';
import { findCandidates } from '../../src/matcher/find-candidates.ts';
import { attachIndex } from '../../src/matcher/name-index.ts';
import { splitWords } from '../../src/text/words.ts';
import { makeNames, makeProse } from './matcher-texts.ts';

const goals = [
  { names: 40, ratio: 5 },
  { names: 3_000, ratio: 5 },
  { names: 100_000, ratio: 8 },
  { names: 1_000_000, ratio: 12 },
];
const bytesGoal = 18;
const buildGoal = 1000;
const attachGoal = 1;

let sink = 0;
function bareLoop(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  sink ^= sum;
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** In turn, so that what else the machine does falls on both. */
function ratio(text: string, work: () => void, rounds: number): number {
  const ratios: number[] = [];
  for (let i = 0; i < rounds + 3; i++) {
    const bare = (time(() => bareLoop(text)) + time(() => bareLoop(text))) / 2;
    const ours = time(work);
    if (i >= 3) ratios.push(ours / bare);
  }
  return median(ratios);
}

const rounds = 21;
const all = makeNames(1_000_000);
let missed = 0;
const verdict = (value: number, goal: number) => {
  if (value <= goal) return 'ok';
  missed++;
  return 'MISSED';
};
console.log('names      ×loop  goal          words  matches  bytes/name        build ms        attach ms');
for (const { names, ratio: goal } of goals) {
  const sample = all.slice(0, names);
  const text = makeProse(1_000_000, sample);
  const entries = sample.map((name, entity) => ({ name, entity }));
  let buffer = buildIndex(entries);
  const build = median(Array.from({ length: 3 }, () => time(() => (buffer = buildIndex(entries)))));
  const attach = median(Array.from({ length: 5 }, () => time(() => attachIndex(buffer))));
  const index = attachIndex(buffer);
  const found = findCandidates(index, text).length;
  const words = ratio(text, () => splitWords(text), rounds);
  const whole = ratio(text, () => findCandidates(index, text), rounds);
  const bytes = buffer.byteLength / names;
  console.log(
    [
      String(names).padEnd(9),
      whole.toFixed(1).padStart(6),
      `${goal}`.padStart(5),
      verdict(whole, goal).padEnd(7),
      words.toFixed(1).padStart(6),
      String(found).padStart(8),
      bytes.toFixed(1).padStart(8),
      (names < 100_000 ? '' : verdict(bytes, bytesGoal)).padEnd(7),
      build.toFixed(0).padStart(8),
      verdict(build, Math.max(5, (buildGoal * names) / 1e6)).padEnd(7),
      attach.toFixed(2).padStart(6),
      verdict(attach, attachGoal),
    ].join(' '),
  );
}
if (sink === 1) console.log('');
process.exitCode = missed > 0 ? 1 : 0;
