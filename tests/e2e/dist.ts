import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './find-browser.ts';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the built extension. `CUECARD_DIST` names another place than `dist`, so that an unpacked release can be tested. */
export function dist(target: BrowserName): string {
  const folder = join(process.env.CUECARD_DIST ?? join(root, 'dist'), target);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`no extension in ${folder}: run \`npm run build\` first`);
  return folder;
}
