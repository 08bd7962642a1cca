import { AhoCorasick } from '@monyone/aho-corasick';
import OtherAhoCorasick from 'ahocorasick';
import { buildIndex } from '../../../src/matcher/build-index.ts';
import { findCandidates } from '../../../src/matcher/find-candidates.ts';
import { attachIndex } from '../../../src/matcher/name-index.ts';
import { makeNames, makeProse } from '../matcher-texts.ts';
import { median, time, timesLoop } from '../measure.ts';
import type { Figure, Suite } from '../report.ts';

const sizes = [
  { names: 3_000, ratio: 5 },
  { names: 100_000, ratio: 8 },
  { names: 1_000_000, ratio: 12 },
];

/** The matcher's time as a multiple of a bare loop over the characters, its size and its build. */
export const matcher: Suite = {
  name: 'matcher',
  hasQuick: true,
  run(quick, report) {
    const measured = quick ? sizes.slice(0, 2) : sizes;
    const all = makeNames(measured.at(-1)?.names ?? 0);
    for (const { names, ratio } of measured) oneSize(all.slice(0, names), ratio, quick, report);
    if (!quick) for (const { names } of sizes.slice(0, 2)) peers(all.slice(0, names), report);
  },
};

/** What others find names with: none of them folds, or asks for whole words. */
function peers(names: string[], report: (figure: Figure) => void): void {
  const about = `${names.length.toLocaleString('en')} names`;
  const text = makeProse(200_000, names);
  const peer = (what: string, work: () => void, rounds: number) =>
    report({ what: `matcher: ${what}, ${about}`, value: timesLoop(text, work, rounds), unit: '×loop' });
  const monyone = new AhoCorasick(names);
  peer('@monyone/aho-corasick', () => monyone.matchInText(text), 7);
  const other = new OtherAhoCorasick(names);
  peer('ahocorasick', () => other.search(text), 7);
  // With more names it takes minutes.
  if (names.length > 10_000) return;
  const longestFirst = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[^\w ]/g, '\\$&'));
  const pattern = new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g');
  peer('one RegExp', () => text.match(pattern), 3);
}

function oneSize(names: string[], goal: number, quick: boolean, report: (figure: Figure) => void): void {
  const count = names.length.toLocaleString('en');
  const text = makeProse(1_000_000, names);
  const entries = names.map((name, entity) => ({ name, entity }));
  let buffer = buildIndex(entries);
  const build = median(Array.from({ length: 3 }, () => time(() => (buffer = buildIndex(entries)))));
  const attach = median(Array.from({ length: 5 }, () => time(() => attachIndex(buffer))));
  const index = attachIndex(buffer);
  const ratio = timesLoop(text, () => findCandidates(index, text), quick ? 7 : 21);
  report({ what: `matcher: prose, ${count} names`, value: ratio, unit: '×loop', goal });
  const isLarge = names.length >= 100_000;
  report({
    what: `matcher: index, ${count} names`,
    value: buffer.byteLength / names.length,
    unit: 'bytes a name',
    ...(isLarge && { goal: 18 }),
  });
  report({
    what: `matcher: build, ${count} names`,
    value: build,
    unit: 'ms',
    // On a busy machine milliseconds tell what else it does.
    ...(isLarge && !quick && { goal: names.length / 1000 }),
  });
  report({ what: `matcher: attach, ${count} names`, value: attach, unit: 'ms', goal: 1 });
}
