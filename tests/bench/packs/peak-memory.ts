import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const worker = fileURLToPath(new URL('./measured.ts', import.meta.url));

/** The most that a process of its own held at any moment, in bytes, while it did one of the jobs of measured.ts. */
export async function peakMemory(job: string, ...args: string[]): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', worker, job, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let error = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    error += data;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const peak = /^peak (\d+)$/m.exec(out)?.[1];
  if (code !== 0 || peak === undefined) throw new Error(`${job} ${args.join(' ')} failed: ${error || out}`);
  return Number(peak);
}
