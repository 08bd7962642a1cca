import { rmSync } from 'node:fs';

const leftovers = new Set<string>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has a file or folder removed when the process ends, by a signal too; the function that it returns removes it sooner. Removing what is not
 * there does nothing.
 */
export function removeAtEnd(path: string): () => void {
  if (leftovers.size === 0) {
    process.on('exit', removeAll);
    for (const signal of signals) process.on(signal, endBySignal);
  }
  leftovers.add(path);
  return () => {
    remove(path);
    if (leftovers.size > 0) return;
    process.off('exit', removeAll);
    for (const signal of signals) process.off(signal, endBySignal);
  };
}

/** As if there were no handler. `process.exit` would wait for the engine's threads, which may be busy for a minute. */
function endBySignal(signal: NodeJS.Signals): void {
  removeAll();
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

function removeAll(): void {
  for (const path of leftovers) remove(path);
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
  leftovers.delete(path);
}
