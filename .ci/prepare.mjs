// Brings a fresh clone to the point where it can run. Plain Node, no packages, and it writes into node_modules alone.
// `node .ci/prepare.mjs` installs the packages; with `--browser` it also sees to a browser for the
// journeys, with `--paper` to what lays out papers and reads them.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canInstallForEverybody, downloadedBrowser, hasChineseFont, installedBrowser, OVERRIDE } from './browser.mjs';
import { missingPaperTools } from './paper-tools.mjs';

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(top, 'node_modules', '.prepared');

refuseOldNode();
installPackages();
if (process.argv.includes('--browser')) await installBrowser();
if (process.argv.includes('--paper')) installPaperTools();

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Node ${process.versions.node} 太旧，需要 20.19 或更新的版本。请到 nodejs.org 下载长期支持版（LTS）安装后再试。`,
    `Node ${process.versions.node} is too old: version 20.19 or newer is needed.`,
  );
}

/** The stamp is the lock and the Node it was installed for; while it holds, starting needs no network. */
function installPackages() {
  const lock = readFileSync(join(top, 'package-lock.json'));
  const wanted = `${createHash('sha256').update(lock).digest('hex')} node-${process.versions.node.split('.')[0]}`;
  if (read(stamp) === wanted) return;
  say('正在安装所需的组件（只在第一次或更新后需要联网）……', 'Installing packages …');
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], () =>
    stop(
      '组件没有装成。请检查网络后重新运行同一条命令；上面是详细原因。',
      'The packages could not be installed. Check the network and run the same command again.',
    ),
  );
  writeFileSync(stamp, wanted);
}

async function installBrowser() {
  const forEverybody = canInstallForEverybody();
  if (forEverybody) {
    const missing = [];
    if (installedBrowser() === null && (await downloadedBrowser()) === null) missing.push('chromium');
    if (hasChineseFont() === false) missing.push('fontconfig', 'fonts-noto-cjk');
    if (missing.length > 0) aptInstall(missing);
  } else if (hasChineseFont() === false) {
    say(
      '这台机器没有中文字体，测试照常进行，但截图里的汉字会是方框。可安装 fonts-noto-cjk。',
      'No Chinese font found: the tests run, but pictures will show boxes. Install fonts-noto-cjk.',
    );
  }
  if (installedBrowser() !== null || (await downloadedBrowser()) !== null) return;
  say('没有找到浏览器，正在下载 Chromium……', 'No browser found: downloading Chromium …');
  run('npx', ['--no-install', 'playwright', 'install', 'chromium'], () =>
    stop(
      `没有可用的浏览器。请安装 Chrome、Edge 或 Chromium，或用环境变量 ${OVERRIDE} 指明它的位置。`,
      `No browser to test with. Install Chrome, Edge or Chromium, or name one in ${OVERRIDE}.`,
    ),
  );
}

function installPaperTools() {
  const wanted = missingPaperTools();
  if (wanted.length > 0 && canInstallForEverybody()) aptInstall(wanted);
  const missing = missingPaperTools();
  if (missing.length === 0) return;
  stop(
    `清单的 Word 和 Excel 文件没有检查：这台机器缺少 ${missing.join('、')}。请用系统的安装程序装上（Debian、Ubuntu 以 root 运行会自动安装），再运行 npm run test:paper。`,
    `The papers were not judged: ${missing.join(', ')} missing. Install them and run npm run test:paper again.`,
  );
}

/** Not fatal by itself: what is still missing afterwards is seen to by whoever asked. @param {string[]} packages */
function aptInstall(packages) {
  say(`正在安装 ${packages.join('、')}……`, `Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
}

/** npm and npx are .cmd files on Windows, so they need a shell there. @param {string} command @param {string[]} args @param {() => void} failed */
function run(command, args, failed) {
  try {
    execFileSync(command, args, { cwd: top, stdio: 'inherit', shell: process.platform === 'win32' });
  } catch {
    failed();
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** @param {string} chinese @param {string} english */
function say(chinese, english) {
  console.log(`\n${chinese}\n${english}\n`);
}

/** @param {string} chinese @param {string} english */
function stop(chinese, english) {
  console.error(`\n${chinese}\n${english}\n`);
  process.exit(1);
}
