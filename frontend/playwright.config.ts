import { defineConfig } from '@playwright/test'

const chromium = process.env['CHROME_PATH'] ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../target/e2e/failures',
  reporter: [['list']],
  workers: 2,
  fullyParallel: true,
  // where everything is tested at once, a browser can be kept waiting longer than a page has patience; what passes only the
  // second time is reported as flaky
  retries: process.env['CITYPEERS_CI'] ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env['BASE'] ?? 'http://localhost:8080',
    launchOptions: { executablePath: chromium, args: ['--no-sandbox'] },
    trace: 'off',
  },
  projects: [
    { name: 'wide', use: { viewport: { width: 1280, height: 900 } } },
    { name: 'narrow', use: { viewport: { width: 320, height: 720 } }, grep: /@both/ },
  ],
})
