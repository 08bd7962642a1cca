import type { Page } from 'playwright-core';

interface Event {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  id?: string;
  ts: number;
  dur?: number;
  /** Of the thread's own time, without what else the machine did meanwhile. */
  tdur?: number;
  args: {
    name?: string;
    data?: { url?: string; startTime?: number; cpuProfile?: Chunk; timeDeltas?: number[] };
  };
}
interface Chunk {
  nodes?: { id: number; parent?: number; callFrame: { url?: string } }[];
  samples?: number[];
}

/** What a trace tells of the thread that a page runs on, in milliseconds of that thread's time. */
export interface Trace {
  longestTask: number;
  /** The longest turn of an extension's script, and all of them together. */
  longestCall: number;
  calls: number;
}

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];
/** What hands the thread to a script. A slice of ours goes on in the microtasks behind a task of the scheduler, which name no script. */
const turns = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame']);

/** Traces what a page does while `work` is done. Slows it down: nothing else is to be measured meanwhile. */
export async function traced(page: Page, work: () => Promise<void>): Promise<Trace> {
  const session = await page.context().newCDPSession(page);
  const events: Event[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Event[])));
  const complete = new Promise((resolve) => session.on('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  return read(events);
}

/** The busiest thread of that name is the page's: another renderer of the browser is idle. */
function read(events: Event[]): Trace {
  let best: Trace = { longestTask: 0, longestCall: 0, calls: 0 };
  let most = -1;
  for (const { pid, tid } of events.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  )) {
    const own = events.filter((event) => event.pid === pid);
    const onThread = own.filter((event) => event.tid === tid && event.ph === 'X');
    const busy = onThread.reduce((sum, { name, tdur }) => sum + (name === 'RunTask' ? (tdur ?? 0) : 0), 0);
    if (busy <= most) continue;
    most = busy;
    best = traceOf(onThread, samplesOf(own, tid));
  }
  return best;
}

function traceOf(events: Event[], samples: Sample[]): Trace {
  const took = ({ tdur, dur }: Event) => (tdur ?? dur ?? 0) / 1000;
  const tasks = events.filter(({ name }) => name === 'RunTask').map(took);
  let longestCall = 0;
  let calls = 0;
  let end = 0;
  let at = 0;
  for (const event of events.filter(({ name }) => turns.has(name)).sort((a, b) => a.ts - b.ts)) {
    // One turn may hold others: a call and the microtasks behind it.
    if (event.ts < end) continue;
    end = event.ts + (event.dur ?? 0);
    let ours = 0;
    let all = 0;
    while (at < samples.length && (samples[at] as Sample).at < event.ts) at++;
    for (; at < samples.length && (samples[at] as Sample).at <= end; at++) {
      all++;
      if (samples[at]?.isOurs) ours++;
    }
    const named = event.args.data?.url?.startsWith('chrome-extension:');
    const share = all > 0 ? ours / all : named ? 1 : 0;
    calls += took(event) * share;
    longestCall = Math.max(longestCall, took(event) * share);
  }
  return { longestTask: Math.max(0, ...tasks), longestCall, calls };
}

interface Sample {
  /** Microseconds, on the clock of the events. */
  at: number;
  /** A script of an extension is on the stack. */
  isOurs: boolean;
}

function samplesOf(events: Event[], tid: number): Sample[] {
  const samples: Sample[] = [];
  for (const start of events.filter((event) => event.name === 'Profile' && event.tid === tid)) {
    const chunks = events.filter(
      ({ name, id, pid }) => name === 'ProfileChunk' && id === start.id && pid === start.pid,
    );
    const ours = new Map<number, boolean>();
    let at = start.args.data?.startTime ?? start.ts;
    for (const { args } of chunks.sort((a, b) => a.ts - b.ts)) {
      for (const { id, parent, callFrame } of args.data?.cpuProfile?.nodes ?? [])
        ours.set(
          id,
          callFrame.url?.startsWith('chrome-extension:') ||
            (parent !== undefined && ours.get(parent) === true),
        );
      const deltas = args.data?.timeDeltas ?? [];
      for (const [i, node] of (args.data?.cpuProfile?.samples ?? []).entries()) {
        at += deltas[i] ?? 0;
        samples.push({ at, isOurs: ours.get(node) ?? false });
      }
    }
  }
  return samples.sort((a, b) => a.at - b.at);
}
