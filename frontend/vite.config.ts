import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { lexerAlone } from './scripts/lexer-alone.ts'

const portal = process.env['BASE'] ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [react(), lexerAlone()],
  css: {
    preprocessorOptions: {
      scss: {
        loadPaths: ['node_modules/@uswds/uswds/packages'],
        quietDeps: true,
        silenceDeprecations: ['if-function'],
      },
    },
  },
  build: {
    outDir: '../target/classes/static',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // what every page needs packs better as one file than as several
          groups: [
            {
              name: 'base',
              test: /node_modules[\\/](?:react|react-dom|scheduler|react-router|urql|@urql|wonka|@0no-co|gql\.tada)[\\/]/,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(['/graphql', '/graphiql', '/docs', '^/intake/.', '/intake-contract', '/export'].map((path) => [path, portal])),
  },
})
