import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8');
const firstLoad = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(
  ([, path]) => `dist/${path}`,
);
if (firstLoad.length === 0) throw new Error('dist/index.html names no script: the size of nothing proves nothing');

export default [{ name: 'scripts of the first load', path: firstLoad, gzip: true, limit: '250 kB' }];
