import type { DocumentRuns } from '../../src/cli/text-runs.ts';
import type { Knowledge } from '../../src/resolver/knowledge.ts';
import { type FixturePage, marksOf } from '../fixture-pages.ts';
import { emptyReport, type Report } from './names-score.ts';

/** Count the marks of the fixture pages as those of labelled texts are counted; a page with nothing to mark is film-free. */
export function measurePages(knowledge: Knowledge, pages: readonly FixturePage[]): Report {
  const report = emptyReport();
  for (const { name, runs, expected } of pages) {
    const start = process.cpuUsage();
    const found = marksOf(knowledge, runs);
    const { user, system } = process.cpuUsage(start);
    report.milliseconds += (user + system) / 1000;
    const words = runs.text.split(/\s+/u).length;
    report.words += words;
    const isFree = expected.length === 0;
    if (isFree) report.free.words += words;
    const right = inBoth(found, expected);
    const wrong = without(found, right);
    const missed = without(expected, right);
    for (const [which, marks] of Object.entries({ found: right, wrong, missed }))
      for (const mark of marks) {
        const type = mark.slice(0, mark.indexOf(' '));
        const key = `page ${type}`;
        const tally = report.tallies.get(key) ?? { found: 0, wrong: 0, missed: 0 };
        report.tallies.set(key, tally);
        tally[which as keyof typeof tally]++;
        if (isFree && (type === 'film' || type === 'person')) report.free[type]++;
        if (which !== 'found') report.mistakes.push(`${which.toUpperCase()} on ${name}: ${mark}`);
      }
  }
  return report;
}

/** The pages as plain text would be: without what only markup tells. */
export function withoutMarkup(pages: readonly FixturePage[]): FixturePage[] {
  const bare = ({ runs, ...document }: DocumentRuns): DocumentRuns => ({
    ...document,
    runs: runs.map(({ id, text }) => ({ id, text })),
  });
  return pages.map((page) => ({ ...page, runs: bare(page.runs) }));
}

/** The longest sequence that two lists have in common. */
function inBoth(a: readonly string[], b: readonly string[]): string[] {
  const best: string[][] = Array.from({ length: b.length + 1 }, () => []);
  for (const one of a) {
    let before: string[] = [];
    for (let j = 1; j <= b.length; j++) {
      const above = best[j] as string[];
      const left = best[j - 1] as string[];
      best[j] = one === b[j - 1] ? [...before, one] : above.length >= left.length ? above : left;
      before = above;
    }
  }
  return best[b.length] as string[];
}

function without(all: readonly string[], some: readonly string[]): string[] {
  const rest = [...all];
  for (const one of some) rest.splice(rest.indexOf(one), 1);
  return rest;
}
