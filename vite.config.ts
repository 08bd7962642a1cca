import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { version } from './package.json' with { type: 'json' };
import { foldFilms } from './src/packs/film-list.ts';

const target = (mode: string) => (mode === 'firefox' ? 'firefox' : 'chromium');

/** The version stands in package.json alone. */
const chromiumManifest = { ...manifest, version };

// caretPositionFromPoint, the Custom Highlight API and popovers are in Chromium since 128 and in Firefox since 140.
const { minimum_chrome_version, background, ...shared } = chromiumManifest;
const firefoxManifest = {
  ...shared,
  background: { scripts: [background.service_worker], type: background.type },
  browser_specific_settings: {
    gecko: {
      id: 'cuecard@cuecard.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    // What it says of data is asked for on phones since 142.
    gecko_android: { strict_min_version: '142.0' },
  },
};

/** crxjs lists the lazily injected card as web accessible; `scripting.executeScript` does not need that, and pages must not see us. */
function noWebAccessibleResources(): Plugin {
  return {
    name: 'cuecard:no-web-accessible-resources',
    enforce: 'post',
    // @ts-expect-error a hook of crxjs, which Vite's types don't know
    renderCrxManifest(manifest: Record<string, unknown>) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
  };
}

/** Bytes of a part, divisible by 3 so that base64 needs no filling. Mozilla's linter refuses scripts of more than 5 MB. */
const partBytes = 3 * 2 ** 17;

/** The list of films that a pack was made of, gzipped, and the bytes of the pack as text. */
function foldedPack(path: string): { list: Buffer; size: number } {
  const text = gunzipSync(readFileSync(path));
  const list = gzipSync(foldFilms(text.toString('utf8')), { level: 9 });
  return { list, size: text.length };
}

/**
 * `import { parts, size } from './pack.ndjson.gz?parts'`: a pack as modules of text, in the short form of `film-list.ts`. Nothing of an
 * extension that may not connect anywhere can fetch a file of its own, but it can import code; so the pack comes as code, in pieces.
 */
function packParts(): Plugin {
  const folded = new Map<string, ReturnType<typeof foldedPack>>();
  return {
    name: 'cuecard:pack-parts',
    enforce: 'pre',
    load(id) {
      const [, path, part] = /^(.*)\?parts(?:=(\d+))?$/.exec(id) ?? [];
      if (path === undefined) return null;
      const { list, size } = folded.get(path) ?? foldedPack(path);
      folded.set(path, { list, size });
      if (part !== undefined) {
        const from = Number(part) * partBytes;
        return `export default ${JSON.stringify(list.subarray(from, from + partBytes).toString('base64'))};`;
      }
      const numbers = Array.from({ length: Math.ceil(list.length / partBytes) }, (_, n) => n);
      const imports = numbers.map((n) => `() => import(${JSON.stringify(`${path}?parts=${n}`)})`);
      return `export const parts = [${imports.join(', ')}]; export const size = ${size};`;
    },
  };
}

/** Every page pays for the page-side script before anything is hovered: the build fails when it outgrows what we promise. */
const pageScriptLimit = 10 * 1024;

function pageScriptWithinLimit(): Plugin {
  return {
    name: 'cuecard:page-script-within-limit',
    writeBundle: {
      order: 'post',
      handler({ dir: outDir = '' }) {
        const manifest = JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8')) as {
          content_scripts: { js: string[]; css: string[] }[];
        };
        const files = manifest.content_scripts.flatMap(({ js, css }) => [...js, ...css]);
        let size = 0;
        for (const file of files) size += gzipSync(readFileSync(join(outDir, file))).length;
        if (size > pageScriptLimit) {
          this.error(`${files.join(', ')}: ${size} bytes gzipped, over the limit of ${pageScriptLimit}`);
        }
        this.info(`${files.join(', ')}: ${size} bytes gzipped of ${pageScriptLimit}`);
      },
    },
  };
}

/** `public/store` holds the pictures and texts of the store listing and of README.md: no part of the extension. */
function withoutStoreListing(): Plugin {
  return {
    name: 'cuecard:without-store-listing',
    writeBundle: {
      order: 'post',
      handler: ({ dir = '' }) => rmSync(join(dir, 'store'), { recursive: true, force: true }),
    },
  };
}

export default defineConfig(({ mode }) => ({
  plugins: [
    crx({
      manifest: (target(mode) === 'firefox' ? firefoxManifest : chromiumManifest) as ManifestV3Export,
      browser: target(mode) === 'firefox' ? 'firefox' : 'chrome',
      contentScripts: { standaloneFiles: ['src/content/main.ts'] },
    }),
    packParts(),
    noWebAccessibleResources(),
    pageScriptWithinLimit(),
    withoutStoreListing(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es', plugins: () => [packParts()] },
  build: {
    outDir: `dist/${target(mode)}`,
    emptyOutDir: true,
    target: target(mode) === 'firefox' ? 'firefox140' : 'chrome128',
    modulePreload: false,
    sourcemap: false,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      // Pages that the manifest does not name.
      input: { library: 'src/library/index.html', welcome: 'src/welcome/index.html' },
      // Nothing caches the files of an extension, and hashes would tell the folder that it was built in.
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name].[ext]',
      },
    },
  },
}));
