/** `tsx tests/bench/reader.ts`: the reader's time for 1,000 words beside a bare loop over characters, and how it grows with the text. */
import { readArticle } from '../../src/extract/read-article.ts';
import { makeArticle } from './reader-texts.ts';

/** Characters that a bare loop reads in a millisecond on an idle core of the machine for which the bound is meant. */
const loopSpeed = 1_100_000;
const boundMs = 8;
/** What else the machine does falls harder on the reader than on the loop. */
const generous = 1.5;
const boundGrowth = 2.5;
const sizes = [4_000, 8_000] as const;
const rounds = 25;

const loopText = Array.from({ length: 40_000 }, (_, i) => `word ${i} `).join('');
let sink = 0;
function bareLoop(): void {
  let sum = 0;
  for (let i = 0; i < loopText.length; i++) sum = (sum + loopText.charCodeAt(i)) | 0;
  sink ^= sum;
}

function time(work: () => void): number {
  const { user: before } = process.cpuUsage();
  work();
  return (process.cpuUsage().user - before) / 1000;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const articles = sizes.map((words) =>
  Array.from({ length: 4 }, (_, i) => ({
    id: `article-${i}`,
    title: null,
    publisher: null,
    author: null,
    url: null,
    published: '2015-02-01',
    body: makeArticle(words, i + 1),
  })),
);
/** In turn, so that what else the machine does falls on all. */
const measured = sizes.map((): number[] => []);
const growths: number[] = [];
const speeds: number[] = [];
for (let round = -5; round < rounds; round++) {
  const times = articles.map((list, size) => {
    const loop = time(() => {
      for (let i = 0; i < 20; i++) bareLoop();
    });
    const reader = time(() => {
      for (const article of list) readArticle(article);
    });
    const words = (sizes[size] as number) * list.length;
    const speed = (20 * loopText.length) / loop;
    if (round >= 0) {
      speeds.push(speed);
      // What it would take where the loop runs at its idle speed.
      measured[size]?.push((reader / words) * 1000 * (speed / loopSpeed));
    }
    return reader;
  });
  if (round >= 0) growths.push((times[1] ?? Number.NaN) / (times[0] ?? Number.NaN));
}
console.log(
  `bare loop: ${Math.round(median(speeds) / 1000)} M characters a second, against ${loopSpeed / 1000} M on an idle core`,
);
let missed = false;
for (const [size, words] of sizes.entries()) {
  const ms = median(measured[size] ?? []);
  const ok = ms <= boundMs * generous;
  missed ||= !ok;
  console.log(
    `${words} words: ${ms.toFixed(1)} ms for 1,000 words at that speed (bound ${boundMs} × ${generous}) ${ok ? 'ok' : 'MISSED'}`,
  );
}
const growth = median(growths);
missed ||= growth > boundGrowth;
console.log(
  `twice the text takes ${growth.toFixed(2)} times as long (bound ${boundGrowth}) ${growth > boundGrowth ? 'MISSED' : 'ok'}`,
);
process.exitCode = missed || sink === 1 ? 1 : 0;
