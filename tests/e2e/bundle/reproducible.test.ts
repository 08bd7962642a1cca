import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { archiveOf } from '../../../src/cli/archive.ts';
import { dist, root } from '../dist.ts';

const filesOf = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file), readFileSync(file)] as const),
  );

// What `npm run package` zips: made in another folder, at another time.
test.each(['chromium', 'firefox'] as const)(
  'the build for %s is the same bytes wherever it is made',
  (target) => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'cuecard-elsewhere-'));
    try {
      for (const part of [
        'package.json',
        'tsconfig.json',
        'manifest.json',
        'vite.config.ts',
        'src',
        'data',
        'public',
      ])
        cpSync(join(root, part), join(elsewhere, part), { recursive: true });
      symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
      const vite = join(root, 'node_modules/vite/bin/vite.js');
      execFileSync(process.execPath, [vite, 'build', '--mode', target], {
        ...{ cwd: elsewhere, stdio: 'pipe' },
        // Not the test's own: with it Vite would build something else.
        env: { ...process.env, NODE_ENV: 'production' },
      });
      const [ours, theirs] = [filesOf(dist(target)), filesOf(join(elsewhere, 'dist', target))];
      expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
      for (const [path, bytes] of ours) expect(theirs.get(path)?.equals(bytes), path).toBe(true);
      expect(archiveOf(theirs)).toEqual(archiveOf(ours));
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  },
  // A build is as slow as what else the machine does.
  180_000,
);
