import { defineConfig } from 'vite'

// Everything is a file of its own: the page's policy allows no script, style or font that is written into another.
export default defineConfig({
  base: '/console/',
  // The server puts a new number in its place with each answer.
  html: { cspNonce: '{{nonce}}' },
  esbuild: { jsx: 'automatic' },
  build: {
    outDir: process.env.CONSOLE_OUT ?? '../artifacts/console',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
    manifest: true,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rollupOptions: {
      // Marks for servers that render pages; there is none here.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
})
