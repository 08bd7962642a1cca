import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dist } from '../dist.ts';

interface Manifest {
  version: string;
  default_locale: string;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_security_policy: { extension_pages: string };
  content_scripts: { js: string[]; css?: string[]; all_frames: boolean }[];
  background: { service_worker?: string; scripts?: string[] };
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string } };
}

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());

describe.each(['chromium', 'firefox'] as const)('the build for %s', (target) => {
  const folder = dist(target);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const all = files(folder);
  const code = all
    .filter((file) => /\.(js|html|css)$/.test(file))
    .map((file) => ({ file: file.slice(folder.length + 1), text: readFileSync(file, 'utf8') }));

  test('what every page gets is at most 10 KB gzipped, self-contained, without Preact and without data', () => {
    const parts = manifest.content_scripts.flatMap(({ js, css = [] }) => [...js, ...css]);
    expect(parts.length).toBeGreaterThan(0);
    const texts = parts.map((part) => readFileSync(join(folder, part), 'utf8'));
    const size = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(size).toBeLessThanOrEqual(10 * 1024);
    expect(size, 'it is there').toBeGreaterThan(1000);
    for (const text of texts) {
      expect(/\bimport\s*[({'"*]|\bfrom\s*['"]/.exec(text)).toBeNull();
      // What Preact, the polyfill and a pack can't hide in minified code.
      expect(/preact|__[kbe]\b|webextension-polyfill|Impossible|castMember/i.exec(text)).toBeNull();
    }
    expect(manifest.content_scripts.every(({ all_frames }) => all_frames)).toBe(true);
  });

  test('pages can fetch nothing of ours and connect to nothing', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('no own page may connect anywhere or run anything but our files', () => {
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages.split(';').map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources.join(' ')];
      }),
    );
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    for (const [name, sources] of Object.entries(policy))
      expect(`${name} ${sources}`).not.toMatch(/unsafe|\*|http/);
  });

  test('asks for the permissions that the README explains, no more', () => {
    expect([...manifest.permissions].sort()).toEqual(['contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('no code is made out of text', () => {
    for (const { file, text } of code) {
      expect(text, file).not.toMatch(/\beval\s*\(|\bnew Function\b|\bimportScripts\b|document\.write\b/);
      expect(text, file).not.toMatch(/\bset(?:Timeout|Interval)\(\s*["'`]/);
      expect(text, file).not.toMatch(/<script[^>]*>[^<]/);
    }
  });

  test('our own code sets no markup from text', () => {
    // Preact itself has the one place that serves dangerouslySetInnerHTML.
    for (const { file, text } of code)
      expect(text, file).not.toMatch(/insertAdjacentHTML|outerHTML\s*=[^=]|setHTMLUnsafe/);
    for (const { file, text } of code)
      expect(text, file).not.toMatch(/dangerouslySetInnerHTML:(?!\s*void)\s*\{/);
  });

  test('no remote address, no way to the network', () => {
    for (const { file, text } of code) {
      const addresses = text.match(/\b(?:https?|wss?|ftp):\/\/[a-z0-9][^\s"'`\\)<>]*/gi) ?? [];
      // Names of XML languages are written as addresses; nobody goes there.
      const foreign = addresses.filter(
        (address) => !/^http:\/\/www\.w3\.org\/(?:XML\/)?(?:1998|1999|2000)\//.test(address),
      );
      expect(foreign, file).toEqual([]);
      expect(text, file).not.toMatch(
        /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/,
      );
    }
  });

  test('no path of the machine that built it, no source map', () => {
    for (const { file, text } of code) {
      expect(text, file).not.toMatch(/\/(?:home|Users|root)\/|[A-Z]:\\\\|node_modules\//);
      expect(text, file).not.toContain('sourceMappingURL');
    }
    expect(all.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(
      all.filter((file) => /\.tsx?$/.test(file)),
      'sources in the package',
    ).toEqual([]);
  });

  test('every own page has its colours before its script runs, so that none flashes white in the dark', () => {
    const pages = code.filter(({ file }) => file.endsWith('.html'));
    expect(pages.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['popup', 'options', 'welcome'].map((page) => `src/${page}/index.html`)),
    );
    for (const { file, text } of pages) {
      expect(text, file).toMatch(
        /<head>[\s\S]*<meta name="color-scheme" content="light dark"[\s\S]*<\/head>/,
      );
      const sheet = /<link rel="stylesheet"[^>]*href="([^"]+)"/.exec(text)?.[1] ?? '';
      expect(readFileSync(join(folder, sheet), 'utf8'), file).toMatch(
        /@media\s*\(prefers-color-scheme:\s*dark\)/,
      );
      // A module waits until the head is read; another script would not.
      expect(text.match(/<script\b[^>]*>/g) ?? [], file).toEqual([expect.stringContaining('type="module"')]);
    }
  });

  test('every file that the manifest names is there', () => {
    const named = JSON.stringify(manifest).match(/"[^"]+\.(?:js|css|html|png)"/g) ?? [];
    expect(named.length).toBeGreaterThan(4);
    const have = all.map((file) => file.slice(folder.length + 1));
    for (const name of named) expect(have).toContain(JSON.parse(name));
  });
});

test('Mozilla’s linter finds no error in the build for Firefox', () => {
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('addons-linter/package.json')),
    'bin/addons-linter',
  );
  let output: string;
  try {
    output = execFileSync(process.execPath, [bin, '--output', 'json', dist('firefox')], { encoding: 'utf8' });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const { errors, summary } = JSON.parse(output) as { errors: object[]; summary: { errors: number } };
  expect(errors).toEqual([]);
  expect(summary.errors).toBe(0);
});
