import { defineConfig } from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 4399);

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? 'line' : 'list',
  // A loaded machine may miss a moment; what fails twice fails, and what passes at the second try is named flaky.
  retries: process.env.CI ? 1 : 0,
  // Some tests go through every figure; on a machine with a load of ten each page takes a second or two.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      // As root (containers, CI) Chromium does not start with its sandbox; no foreign page is ever opened here.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    port,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
