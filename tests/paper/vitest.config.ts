import { defineConfig } from 'vitest/config';
import { TOP } from '../support/top.ts';

/** Papers in LibreOffice: apart from the rest, for it is not on every machine and takes its time. */
export default defineConfig({
  root: TOP,
  test: {
    include: ['tests/paper/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
