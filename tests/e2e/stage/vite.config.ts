import { defineConfig } from 'vite';

/** Serves views with fixed data, without an extension around them: for pictures and for looking at while working. */
export default defineConfig({
  root: new URL('../../..', import.meta.url).pathname,
  // Off, or the language files in it could not be imported.
  publicDir: false,
  plugins: [
    {
      name: 'stage:icons',
      configureServer: ({ middlewares }) => {
        middlewares.use((request, _, next) => {
          request.url = request.url?.replace(/^\/icons\//, '/public/icons/');
          next();
        });
      },
    },
  ],
  // Files that change meanwhile must not reload a view that is being looked at.
  server: { host: '127.0.0.1', hmr: false, watch: null },
  // Found out one after the other, they would come in copies that don't know of each other.
  optimizeDeps: {
    include: [
      'd3-axis',
      'd3-force',
      'd3-scale',
      'd3-selection',
      'd3-zoom',
      'fuse.js',
      'preact',
      'preact/hooks',
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  cacheDir: new URL('../../../.cache/stage', import.meta.url).pathname,
});
