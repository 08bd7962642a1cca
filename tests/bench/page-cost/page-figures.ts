import type { Figure } from '../report.ts';
import type { Contender } from './contender.ts';
import { costsOf, medianOf, type Plan, ratioOf, type Table } from './costs.ts';
import { burnt } from './extensions.ts';
import { beyond } from './heap.ts';

type Report = (figure: Figure) => void;
const megabyte = 2 ** 20;

export interface PageGoal extends Plan {
  what: string;
  /** Of Cuecard, as a multiple of the bare page. */
  goal?: number;
}

/** Visits a page with all contenders, and tells what each made of its cost. */
export async function pageFigures(
  contenders: readonly Contender[],
  plan: PageGoal,
  report: Report,
): Promise<Table> {
  const table = await costsOf(contenders, plan);
  report({ what: `${plan.what}: bare page`, value: medianOf(table, 'bare'), unit: 'ms' });
  for (const name of table.keys()) {
    if (name === 'bare') continue;
    const goal = name === 'cuecard' && plan.goal !== undefined ? { goal: plan.goal } : {};
    report({ what: `${plan.what}: with ${name}`, value: ratioOf(table, name), unit: '×bare', ...goal });
  }
  report({
    what: `${plan.what}: extension’s process`,
    value: medianOf(table, 'cuecard', 'extension'),
    unit: 'ms',
  });
  return table;
}

/** What the control was seen to burn says how far the other figures can be trusted. */
export function controlFigure(article: Table, report: Report): void {
  const seen = medianOf(article, 'burns') - medianOf(article, 'nothing');
  report({ what: `control: ${burnt} ms burnt are seen as`, value: seen, unit: 'ms' });
  report({ what: 'control: off by', value: Math.abs(seen - burnt), unit: 'ms', goal: burnt / 2 });
}

/** How the cost grows with the text: what a long page pays for a character beside what a shorter one does. */
export function growthFigures(short: Table, long: Table, report: Report): void {
  const perCharacter = (table: Table, of: 'main' | 'extension') => {
    const idle = of === 'main' ? medianOf(table, 'nothing') : 0;
    return (medianOf(table, 'cuecard', of) - idle) / medianOf(table, 'cuecard', 'text');
  };
  for (const of of ['main', 'extension'] as const) {
    const what = of === 'main' ? 'page’s thread' : 'extension’s process';
    for (const table of [short, long]) {
      const size = Math.round(medianOf(table, 'cuecard', 'text') / 1000).toLocaleString('en');
      report({
        what: `growth: ${what}, page of ${size},000 characters`,
        value: perCharacter(table, of) * 1e5,
        unit: 'ms a 100,000',
      });
    }
    report({
      what: `growth: ${what}, long page’s character ÷ short one’s`,
      value: perCharacter(long, of) / perCharacter(short, of),
      unit: '×',
      goal: 1.5,
    });
  }
}

/** What Cuecard holds in a page before any card. */
export function heapFigures(article: Table, report: Report): void {
  const { script, embedder, nodes } = beyond(...heapsOf(article));
  report({ what: 'memory: script heap of an article', value: script / megabyte, unit: 'MB', goal: 0.5 });
  report({ what: 'memory: all of an article', value: (script + embedder) / megabyte, unit: 'MB', goal: 1 });
  report({ what: 'memory: DOM nodes before a card', value: nodes, unit: 'nodes', goal: 0 });
}

/** A page that goes on for ever must not take memory for ever. */
export function endlessFigures(feed: Table, longer: Table, report: Report): void {
  const sizes = [feed, longer].map((table) => {
    const { script, embedder } = beyond(...heapsOf(table));
    return (script + embedder) / megabyte;
  });
  const [short = 0, long = 0] = sizes;
  report({ what: 'memory: feed of 5,000 paragraphs', value: short, unit: 'MB' });
  report({ what: 'memory: feed of 10,000 paragraphs', value: long, unit: 'MB' });
  report({ what: 'memory: 5,000 more paragraphs', value: long - short, unit: 'MB', goal: 1 });
}

const heapsOf = (table: Table) =>
  [table.get('cuecard')?.heaps ?? [], table.get('bare')?.heaps ?? []] as const;

export function lostFigures(rewriting: Table, report: Report): void {
  for (const name of rewriting.keys())
    report({
      what: `a text 60 times a second: not seen, with ${name}`,
      value: medianOf(rewriting, name, 'lost'),
      unit: 'texts',
      ...(name === 'cuecard' && { goal: 0 }),
    });
}
