// Builds the program into dist/, with `--single` as one file into dist-single/. With `--if-changed` a build of the same
// sources is kept.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const isSingle = process.argv.includes('--single');
const stamp = join(top, isSingle ? 'dist-single' : 'dist', '.built-from');
const sources = ['src', 'public', '.ci', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];

const wanted = hashOf(
  sources
    .map((name) => join(top, name))
    .filter(existsSync)
    .flatMap(filesIn),
);

if (!process.argv.includes('--if-changed') || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  try {
    execFileSync(
      process.execPath,
      [join(top, 'node_modules/vite/bin/vite.js'), 'build', ...(isSingle ? ['--mode', 'single'] : [])],
      {
        cwd: top,
        stdio: 'inherit',
      },
    );
  } catch {
    console.error('\n构建没有成功，原因见上。\nThe build failed; see above.\n');
    process.exit(1);
  }
  // Vite empties dist/ first, so a build that breaks off leaves no stamp.
  writeFileSync(stamp, wanted);
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path];
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of [...files].sort())
    hash
      .update(`${relative(top, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}
