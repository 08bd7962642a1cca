import { type Zippable, zipSync } from 'fflate';

/**
 * A zip of files by their paths, `/` between folders. The same files give the same bytes: in the order of their paths, without their
 * times (1980 began when zip's clock did), and compressed by code that is the same on every machine.
 */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const epoch = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path);
    if (bytes) entries[path] = [bytes, { level: 9, mtime: epoch, os: 0, attrs: 0 }];
  }
  return zipSync(entries);
}
