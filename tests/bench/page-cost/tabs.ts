import type { Contender, Cost } from './contender.ts';
import { mainThreadTime, processTime, renderersOf, settled } from './processes.ts';

/** Milliseconds that a reader looks at each tab. */
const glance = 150;

/** What many tabs cost that load a page at once, and are then looked at one after the other; of the pages' threads all together. */
export async function costOfTabs(
  { context, profile }: Contender,
  address: string,
  count: number,
): Promise<Cost> {
  const { pages: before, extension } = renderersOf(profile);
  const tabs = await Promise.all(Array.from({ length: count }, () => context.newPage()));
  const pids = [...renderersOf(profile).pages].filter((pid) => !before.has(pid));
  await settled(pids, 400, 20);
  const main = () => pids.reduce((sum, pid) => sum + mainThreadTime(pid), 0);
  const own = () => (extension === null ? 0 : processTime(extension));
  const [mainBefore, ownBefore] = [main(), own()];
  await Promise.all(tabs.map((tab) => tab.goto(address, { timeout: 60_000 })));
  for (const tab of tabs) {
    await tab.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, glance));
  }
  await settled(extension === null ? pids : [...pids, extension], 400, 20);
  const cost = { main: main() - mainBefore, extension: own() - ownBefore };
  for (const tab of tabs) await tab.close();
  return cost;
}
