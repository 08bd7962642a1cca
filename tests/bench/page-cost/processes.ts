import { readdirSync, readFileSync } from 'node:fs';
import { until } from '../../e2e/until.ts';

// The time that the kernel says a thread was on a processor. It leaves out what other work of the machine takes, which clocks and
// traces count in; it is exact to the nanosecond where ticks are 10 ms; and reading it costs the measured process nothing, where the
// debugger's own counters take a task on the very thread that is measured. Linux only.

/** Milliseconds on a processor of a process's first thread, which in a renderer is the one that pages run on. */
export function mainThreadTime(pid: number): number {
  return onProcessor(`/proc/${pid}/schedstat`);
}

/** Milliseconds on a processor of all threads that a process has now. */
export function processTime(pid: number): number {
  let sum = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    try {
      sum += onProcessor(`/proc/${pid}/task/${thread}/schedstat`);
    } catch {
      // It has just ended.
    }
  }
  return sum;
}

function onProcessor(file: string): number {
  return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
}

/** Bytes of memory that a process has for itself, with its share of what it has in common with others. */
export function memoryOf(pid: number): number {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1]) * 1024;
}

export interface Renderers {
  /** Those of pages. */
  pages: Set<number>;
  /** The one of the extension, while its background or a page of it lives. */
  extension: number | null;
}

/** The renderer processes of the browser with that profile. */
export function renderersOf(profile: string): Renderers {
  const parents = new Map<number, number>();
  const lines = new Map<number, string>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!pid) continue;
    try {
      // The name of the program stands in brackets, and may hold spaces.
      const parent = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
      lines.set(pid, readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '));
      parents.set(pid, Number(parent));
    } catch {
      // It has just ended.
    }
  }
  const isOfBrowser = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = parents.get(at))
      if (lines.get(at)?.includes(`--user-data-dir=${profile}`)) return true;
    return false;
  };
  const found: Renderers = { pages: new Set(), extension: null };
  for (const [pid, line] of lines) {
    if (!line.includes('--type=renderer') || !isOfBrowser(pid)) continue;
    if (line.includes('--extension-process')) found.extension = pid;
    else found.pages.add(pid);
  }
  return found;
}

/** Milliseconds of work that a page at rest still does in a window: timers of its own, and the browser's. */
const restWork = 2;

/** Waits until processes have done next to nothing, at most `work` milliseconds, for `quiet` milliseconds. */
export async function settled(pids: readonly number[], quiet = 350, work = restWork): Promise<void> {
  const now = () => ({
    at: performance.now(),
    time: pids.reduce((sum, pid) => sum + mainThreadTime(pid), 0),
  });
  const looks = [now()];
  await until(
    'the page to come to rest',
    () => {
      const latest = now();
      looks.push(latest);
      const before = looks.findLast(({ at }) => latest.at - at >= quiet);
      return before !== undefined && latest.time - before.time <= work;
    },
    90_000,
  );
}
