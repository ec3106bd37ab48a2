import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { documents } from './build/documents.js'

/** Dialogs of antd lock the page's scrolling with a style of their own making; ours is a class, as the policy wants it. */
const scrollLock = {
  name: 'scroll-lock',
  enforce: 'pre',
  resolveId: (source, importer) => (source.endsWith('/useScrollLocker') && /@rc-component\/portal\//.test(importer ?? '') ? fileURLToPath(new URL('src/Shell/scrollLock.ts', import.meta.url)) : null),
}

/** So do they measure scroll bars. */
const scrollBar = {
  name: 'scroll-bar',
  enforce: 'pre',
  resolveId: (source, importer) => (source.endsWith('/getScrollBarSize') && /@rc-component\/util\//.test(importer ?? '') ? fileURLToPath(new URL('src/Shell/scrollBar.ts', import.meta.url)) : null),
}

// Everything is a file of its own: the page's policy allows no script, style or font that is written into another.
export default defineConfig({
  base: '/console/',
  plugins: [scrollLock, scrollBar, documents],
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
