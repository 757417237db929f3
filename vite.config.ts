import { defineConfig } from 'vitest/config';
import react from '@vitejs/plugin-react';

export default defineConfig({
  base: './',
  plugins: [react()],
  worker: { format: 'iife' },
  build: { target: 'chrome100' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    maxWorkers: 2,
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
});
