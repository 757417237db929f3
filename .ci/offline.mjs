// Lets the served program open with the server stopped. What makes it installable is public/manifest.webmanifest.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VitePWA } from 'vite-plugin-pwa';

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');

/**
 * Builds src/platform/service-worker.ts into the worker with the list of the build's files. The page registers it itself
 * (src/platform/program-updates.ts): the plugin's own registration reloads every window without asking.
 */
export function offline() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/platform',
    filename: 'service-worker.ts',
    injectRegister: null,
    manifest: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      globIgnores: ['service-worker.js'],
      manifestTransforms: [(entries) => ({ manifest: entries.map(withIntegrity), warnings: [] })],
    },
  });
}

/** @template {import('workbox-build').ManifestEntry} Entry @param {Entry} entry @returns {Entry} */
function withIntegrity(entry) {
  const hash = createHash('sha256').update(readFileSync(join(dist, entry.url)));
  return { ...entry, revision: null, integrity: `sha256-${hash.digest('base64')}` };
}
