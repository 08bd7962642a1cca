import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize } from 'node:path';
import { articlePage } from './article-page.ts';
import { root } from './dist.ts';

export interface PageServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  /** The address of a page under another host name: the browsers of these tests find every `*.test` here. */
  at(host: string, path: string): string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** Headers that some pages are about, by path. */
const extraHeaders: Record<string, Record<string, string>> = {
  '/strict-csp.html': {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  },
  '/sandboxed.html': { 'content-security-policy': 'sandbox' },
};

interface Answer {
  body: Buffer | string;
  type: string;
}

async function answer(path: string): Promise<Answer | null> {
  const article = /^\/articles\/([a-z0-9-]+)$/.exec(path)?.[1];
  try {
    if (article) {
      const text = await readFile(join(root, 'data/articles', `${article}.txt`), 'utf8');
      return { body: articlePage(text), type: types['.html'] as string };
    }
    const file = join(root, 'tests/pages', normalize(path));
    const type = types[extname(file)];
    return type && basename(file) !== '..' ? { body: await readFile(file), type } : null;
  } catch {
    return null;
  }
}

/**
 * Serves `tests/pages` at `/` and the source articles as news pages at `/articles/NAME`, on a free port of the loopback interface.
 * The same pages answer at every host name, so that `localhost` or `news.test` makes a frame cross-origin. `made` are further pages, by path.
 */
export async function servePages(made: ReadonlyMap<string, string> = new Map()): Promise<PageServer> {
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://any').pathname);
    const page = made.get(path);
    const found: Answer | null =
      page === undefined ? await answer(path) : { body: page, type: types['.html'] as string };
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    response
      .writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store', ...extraHeaders[path] })
      .end(found.body);
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve()),
  );
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return {
    origin: `http://127.0.0.1:${port}`,
    at: (host, path) => `http://${host}:${port}${path}`,
    close,
    [Symbol.asyncDispose]: close,
  };
}
