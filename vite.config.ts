import { defineConfig } from 'vitest/config';
import type { ViteUserConfig } from 'vitest/config';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { contentSecurityPolicy } from './.ci/csp.mjs';
import { singleFile } from './.ci/single-file.mjs';

/** What every visit loads is one file: cut up for the sake of later screens, it would pack worse. */
const FIRST_LOAD_TOGETHER = { groups: [{ name: 'first', tags: ['$initial' as const] }] };

export default defineConfig(async ({ command, mode }): Promise<ViteUserConfig> => ({
  base: './',
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['zh-CN'] }), enforce: 'pre' },
    ...(command === 'build' ? await finish(mode) : []),
  ],
  worker: { format: 'iife' },
  build: {
    target: 'chrome100',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: mode === 'single' ? {} : { codeSplitting: FIRST_LOAD_TOGETHER } },
  },
  test: {
    maxWorkers: 2,
    // Laws and stories take what a busy machine gives them: a hang is told from slowness by a minute.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'laws',
          environment: 'node',
          include: ['tests/{domain,exchange,storage,architecture,faults}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/{app,features,parts,platform,queries,ui}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/screen-setup.ts'],
        },
      },
    ],
  },
}));

/** What a build needs beside the program: one file, or many that are kept for opening offline. */
async function finish(mode: string) {
  if (mode === 'single') return [singleFile()];
  const { offline } = await import('./.ci/offline.mjs');
  return [contentSecurityPolicy(), offline()];
}
