import { servePages } from '../../e2e/serve-pages.ts';
import { type Contender, startContender } from '../page-cost/contender.ts';
import { type Extensions, writeExtensions } from '../page-cost/extensions.ts';
import { addMadePack } from '../page-cost/million.ts';
import {
  callFigures,
  cardAsleep,
  cardFigures,
  firstMarks,
  pointerFigures,
  processFigure,
} from '../page-cost/moment-figures.ts';
import {
  controlFigure,
  endlessFigures,
  growthFigures,
  heapFigures,
  lostFigures,
  pageFigures,
} from '../page-cost/page-figures.ts';
import { makePages } from '../page-cost/pages.ts';
import { costOfTabs } from '../page-cost/tabs.ts';
import type { Figure, Suite } from '../report.ts';

type Report = (figure: Figure) => void;
type Address = (path: string) => string;

/** What Cuecard costs a page in real Chromium, beside the bare page, an extension that does nothing, and what such scripts usually do. */
export const pageCost: Suite = {
  name: 'page-cost',
  hasQuick: true,
  async run(quick, report) {
    const { made, names } = makePages(quick);
    await using server = await servePages(made);
    await using extensions = await writeExtensions(names);
    const address: Address = (path) => server.at('news.test', path);
    if (quick) await quickly(extensions, address, report);
    else {
      await thoroughly(extensions, address, report);
      await withAMillion(extensions, address, report);
    }
  },
};

/** The article alone, with the facts that come with Cuecard. */
async function quickly(extensions: Extensions, address: Address, report: Report): Promise<void> {
  const [bare, cuecard] = await Promise.all([
    startContender('bare', extensions),
    startContender('cuecard', extensions, false),
  ]);
  await using _bare = bare;
  await using _cuecard = cuecard;
  const plan = { what: 'article', address: address('/article'), rounds: 3, otherRounds: 0, goal: 1.2 };
  heapFigures(await pageFigures([bare, cuecard], plan, report), report);
}

async function thoroughly(extensions: Extensions, address: Address, report: Report): Promise<void> {
  const start = (name: Contender['name']) => startContender(name, extensions);
  await using bare = await start('bare');
  await using nothing = await start('nothing');
  await using burns = await start('burns');
  await using cuecard = await start('cuecard');
  await using marker = await start('mark.js');
  await using regExp = await start('RegExp');
  const all = [bare, nothing, burns, cuecard, marker, regExp];
  const article = await pageFigures(
    all,
    { what: 'article', address: address('/article'), rounds: 7, otherRounds: 3, goal: 1.2, firstMarks: true },
    report,
  );
  controlFigure(article, report);
  heapFigures(article, report);
  processFigure(cuecard, 'memory: extension’s process, 64,000 names', report, 70);
  await firstMarks(cuecard, nothing, article, address('/article'), report);
  await cardFigures(bare, cuecard, address('/article'), 5, report);
  await cardAsleep(cuecard, address('/article'), 'card: the first, background asleep', report);
  await pointerFigures(bare, cuecard, address('/article'), report);

  const without = ['burns'] as const;
  const encyclopedia = await pageFigures(
    all,
    {
      what: 'encyclopedia',
      address: address('/encyclopedia'),
      rounds: 5,
      otherRounds: 2,
      goal: 1.2,
      without,
    },
    report,
  );
  const rewriting = await pageFigures(
    all,
    {
      what: 'rewriting',
      address: address('/rewriting?seconds=2'),
      rounds: 2,
      otherRounds: 1,
      goal: 1.1,
      without,
    },
    report,
  );
  lostFigures(rewriting, report);
  // One RegExp of 64,000 names takes minutes for these two.
  const tooMuch = ['burns', 'RegExp'] as const;
  const feed = (paragraphs: number, seconds: number) =>
    address(`/feed?paragraphs=${paragraphs}&seconds=${seconds}`);
  const grown = await pageFigures(
    all,
    { what: 'feed', address: feed(5000, 10), rounds: 2, otherRounds: 1, goal: 1.25, without: tooMuch },
    report,
  );
  // Only for what it holds in the end: its speed is nobody's.
  const longer = await pageFigures(
    [bare, cuecard],
    { what: 'feed twice as long, four times as fast', address: feed(10_000, 5), rounds: 1, otherRounds: 0 },
    report,
  );
  endlessFigures(grown, longer, report);
  const big = await pageFigures(
    all,
    { what: '10 MB', address: address('/big'), rounds: 2, otherRounds: 1, goal: 1.1, without: tooMuch },
    report,
  );
  growthFigures(encyclopedia, big, report);
  await callFigures(bare, cuecard, 'article', address('/article'), report);
  await callFigures(bare, cuecard, 'encyclopedia', address('/encyclopedia'), report);
  await tabFigures([bare, cuecard], address('/article'), report);
}

async function tabFigures(contenders: Contender[], address: string, report: Report): Promise<void> {
  const [alone, ours] = [contenders[0], contenders[1]] as [Contender, Contender];
  const bare = await costOfTabs(alone, address, 20);
  const cuecard = await costOfTabs(ours, address, 20);
  report({ what: '20 tabs: bare pages', value: bare.main, unit: 'ms' });
  report({ what: '20 tabs: with cuecard', value: cuecard.main / bare.main, unit: '×bare', goal: 1.2 });
  report({ what: '20 tabs: extension’s process', value: cuecard.extension, unit: 'ms' });
}

async function withAMillion(extensions: Extensions, address: Address, report: Report): Promise<void> {
  await using bare = await startContender('bare', extensions);
  await using cuecard = await startContender('cuecard', extensions, false);
  await addMadePack(cuecard, 1_000_000);
  await cardAsleep(cuecard, address('/article'), 'card: the first, asleep, 1,000,000 names', report);
  processFigure(cuecard, 'memory: extension’s process, 1,000,000 names', report);
  const plan = { address: address('/article'), rounds: 3, otherRounds: 0, goal: 1.2 };
  await pageFigures([bare, cuecard], { what: 'article, 1,000,000 names', ...plan }, report);
}
