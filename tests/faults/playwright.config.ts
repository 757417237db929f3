import { defineConfig } from '@playwright/test';
import journeys from '../journeys/playwright.config.ts';

// Before the tests are read: tests/support/rounds.ts looks here.
process.env['ROUNDS'] ??= '20';

/** `npm run test:faults`: the faults alone, each random one in so many rounds. */
export default defineConfig(journeys, {
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.cache/faults',
});
