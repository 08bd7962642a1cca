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
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  cacheDir: new URL('../../../.cache/stage', import.meta.url).pathname,
});
