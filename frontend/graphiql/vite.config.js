import { defineConfig } from 'vite'

const portal = process.env.BASE ?? 'http://localhost:8080'

export default defineConfig({
  base: '/graphiql/',
  build: {
    outDir: '../../target/classes/workbench',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // the editor is one large thing, and whoever opens this page came for it
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    rolldownOptions: { onLog },
  },
  worker: { format: 'es' },
  server: { fs: { allow: ['../..'] }, proxy: { '/graphql': portal, '/docs': portal } },
})

/** Packages mark what runs in a browser for servers that render; here all of it does. */
function onLog(level, log, tell) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log)
}
