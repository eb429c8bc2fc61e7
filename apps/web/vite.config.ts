import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Workspace packages whose modules do nothing but export, so that what is not imported is left out. */
const PURE = /[\\/]packages[\\/](contract|documents|engine|formats)[\\/]/;

export default defineConfig({
  plugins: [react()],
  // Windows 7 machines in communes stay on Chrome 109; scripts/check-syntax-level.mjs looks after it.
  build: {
    target: 'chrome109',
    cssTarget: 'chrome109',
    // A preload is written into the page for each split part; the polyfill would be an inline script.
    modulePreload: { polyfill: false },
    // Icons and the like stay files: the content policy allows no data addresses in style sheets.
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => (PURE.test(id) ? false : undefined) },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4610', '/files': 'http://127.0.0.1:4610' } },
});
