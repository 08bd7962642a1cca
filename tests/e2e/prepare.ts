import { dist } from './dist.ts';
import { installMissing } from './find-browser.ts';

try {
  installMissing(['chromium', 'firefox']);
  dist('chromium');
  dist('firefox');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
