import { playwright } from '@vitest/browser-playwright'
import { mergeConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import vite from './vite.config.ts'

const chromium = process.env['CHROME_PATH'] ?? '/usr/bin/chromium'

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      include: ['src/**/*.test.tsx'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath: chromium, args: ['--no-sandbox'] } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }),
)
