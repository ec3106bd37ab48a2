import { defineConfig } from 'vite'

// Everything is a file of its own: the page's policy allows no script, style or font that is written into another.
export default defineConfig({
  base: '/explorer/',
  esbuild: { jsx: 'automatic' },
  build: {
    outDir: process.env.EXPLORER_OUT ?? '../../artifacts/explorer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8_000,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  worker: { format: 'es' },
})
