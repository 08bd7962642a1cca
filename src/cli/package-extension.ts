/**
 * `npm run package`: what the stores take, in `dist/packages`: a zip for each browser out of its build, and the archive of the sources
 * that Mozilla asks for, out of what git knows. The same commit gives the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json' with { type: 'json' };
import { archiveOf } from './archive.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = join(root, 'dist/packages');

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });

function read(paths: readonly string[], folder: string): Map<string, Uint8Array> {
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

function builtFiles(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return read(files, folder);
}

const changed = git('status', '--porcelain').trim();
if (changed !== '') {
  console.error(`not committed, so this is no release that can be made again:\n${changed}`);
  process.exit(2);
}
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const packages = {
  chromium: builtFiles(join(root, 'dist/chromium')),
  firefox: builtFiles(join(root, 'dist/firefox')),
  source: read(git('ls-files', '-z').split('\0').filter(Boolean), root),
};
for (const [name, files] of Object.entries(packages)) {
  const file = `cuecard-${version}-${name}.zip`;
  const bytes = archiveOf(files);
  writeFileSync(join(target, file), bytes);
  console.log(`dist/packages/${file}: ${files.size} files, ${bytes.length} bytes`);
}
