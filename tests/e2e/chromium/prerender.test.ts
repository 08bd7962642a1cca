import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../dist.ts';
import { needBrowser } from '../find-browser.ts';
import { until } from '../until.ts';

// Chromium makes no page beforehand while it is debugged. So nobody drives it here: the page goes on by itself, and the one that was
// made beforehand tells the server what it sees.
const first = `<!doctype html><title>First</title><p>Tom Cruise.
<script type="speculationrules">{"prerender":[{"urls":["/made-before"],"eagerness":"immediate"}]}</script>
<script>
const goOn = () => { if (!document.hidden) setTimeout(() => { location.href = '/made-before'; }, 2500); };
document.addEventListener('visibilitychange', goOn);
goOn();
</script>`;
const madeBefore = `<!doctype html><title>Second</title><p>Tom Cruise and Simon Pegg.
<script>
const marks = () => CSS.highlights.get('cuecard-person')?.size ?? 0;
const wasMade = document.prerendering;
setInterval(() => {
  if (document.prerendering) return;
  fetch('/told?' + new URLSearchParams({ wasMade, marks: marks() }));
}, 200);
</script>`;

test('a page that was made before it is looked at is marked when it is', async () => {
  const told: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://any');
    if (pathname === '/told') told.push(search);
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(pathname === '/first' ? first : pathname === '/made-before' ? madeBefore : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const folder = await mkdtemp(join(tmpdir(), 'cuecard-prerender-'));
  const extension = join(folder, 'extension');
  // The welcome page comes in front, and of a page behind another none is made beforehand: here it closes itself.
  await cp(dist('chromium'), extension, { recursive: true });
  await writeFile(join(extension, 'src/welcome/index.html'), '<script src="close.js"></script>');
  await writeFile(
    join(extension, 'src/welcome/close.js'),
    'chrome.tabs.getCurrent(({ id }) => chrome.tabs.remove(id));',
  );
  const browser = spawn(
    needBrowser('chromium'),
    [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
      `http://127.0.0.1:${port}/first`,
    ],
    { stdio: 'ignore' },
  );
  try {
    await until('marks', () => told.some((search) => search.includes('marks=2')), 20_000);
    expect(told.at(-1)).toBe('?wasMade=true&marks=2');
  } finally {
    const exit = new Promise((resolve) => browser.once('exit', resolve));
    browser.kill();
    await exit;
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
