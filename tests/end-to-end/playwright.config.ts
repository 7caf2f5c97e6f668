/**
 * How Playwright runs the walks: Debian's own browsers, nothing downloaded, nothing repeated. `cargo xtask test` starts it.
 */
import { defineConfig } from '@playwright/test';

import * as places from './places.mjs';

export default defineConfig({
  outputDir: 'results',
  reporter: 'list',
  fullyParallel: true,
  forbidOnly: true,
  workers: '100%',
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'chromium',
      testDir: 'walks',
      // Chromium's own sandbox refuses to start as root, which is what continuous integration often is.
      use: { browserName: 'chromium', launchOptions: { executablePath: places.chromium(), args: ['--no-sandbox'] } },
    },
    {
      name: 'faulty-network',
      testDir: 'faulty-network',
      use: { browserName: 'chromium', launchOptions: { executablePath: places.chromium(), args: ['--no-sandbox'] } },
    },
    {
      name: 'faulty-network-firefox',
      testDir: 'faulty-network',
      // A sample; one of the three has two tabs.
      grep: /seed [123] /u,
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: places.firefox() } },
    },
    {
      name: 'firefox',
      testDir: 'smoke',
      // Stock Firefox, driven over WebDriver BiDi. Later versions of Playwright use a command that Firefox ESR does not have.
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: places.firefox() } },
    },
    {
      name: 'field',
      testDir: 'field',
      use: { browserName: 'chromium', launchOptions: { executablePath: places.chromium(), args: ['--no-sandbox'] } },
    },
    {
      name: 'field-firefox',
      testDir: 'field',
      // Its mouse cannot be driven to drag, and the masks are set side by side once.
      testIgnore: ['dragging.spec.ts', 'side-by-side.spec.ts'],
      // An author's form takes the same rows, which are played in Chromium.
      grepInvert: /author: every row/u,
      use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: places.firefox() } },
    },
    {
      name: 'benchmark',
      testDir: 'benchmark',
      // One at a time, or they would measure one another.
      fullyParallel: false,
      use: { browserName: 'chromium', launchOptions: { executablePath: places.chromium(), args: ['--no-sandbox'] }, trace: 'off', screenshot: 'off' },
    },
    {
      name: 'screenshots',
      testDir: 'pictures',
      use: { browserName: 'chromium', launchOptions: { executablePath: places.chromium(), args: ['--no-sandbox'] } },
    },
  ],
});
