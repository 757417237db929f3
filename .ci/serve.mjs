// Serves dist/ at one fixed address. Another port or host name is another origin, and that is an empty board (F19):
// so the port never moves by itself, and `localhost` is sent on to 127.0.0.1.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = resolve(asked('--from') ?? join(top, 'dist'));
const port = Number(asked('--port') ?? 5188);
const address = `http://127.0.0.1:${port}/`;
const MARK = 'x-zhenggai-kanban';
const here = createHash('sha256').update(top).digest('hex').slice(0, 12);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

if (!existsSync(join(dist, 'index.html'))) {
  stop('还没有构建。请运行 npm start。', 'Nothing is built yet. Run npm start.');
}
const server = createServer(answer).on('error', refused);
server.listen(port, '127.0.0.1', () => {
  alsoOnIpv6();
  console.log(`\n整改看板已启动，请用浏览器打开：\n\n    ${address}\n`);
  console.log('不用时按 Ctrl+C 停止；数据存在浏览器里，停止不会丢。\nRunning at the address above; Ctrl+C stops it.\n');
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

/** @type {import('node:http').RequestListener} */
async function answer(request, response) {
  response.setHeader(MARK, here);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'no-referrer');
  const host = request.headers.host;
  if (host === `localhost:${port}` || host === `[::1]:${port}`) {
    return end(308, { Location: address + (request.url ?? '/').replace(/^\/+/, ''), 'Cache-Control': 'no-store' });
  }
  if (host !== `127.0.0.1:${port}`) return end(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, { Allow: 'GET, HEAD' });
  const file = fileFor(request.url ?? '/');
  const bytes = file && (await readFile(file).catch(() => null));
  if (!file || !bytes) return end(404);
  const headers = { 'Content-Type': typeOf(file), 'Content-Length': bytes.length, 'Cache-Control': cacheFor(file) };
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : bytes);

  /** @param {number} status @param {Record<string, string>} [headers] */
  function end(status, headers = {}) {
    response.writeHead(status, headers).end();
  }
}

/** The file a path means; null for what is outside dist/, hidden, or no path at all. @param {string} url */
function fileFor(url) {
  let path;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
  if (path.includes('\0') || /[/\\]\./.test(path)) return null;
  const file = resolve(dist, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  return file.startsWith(dist + sep) ? file : null;
}

/** @param {string} file */
function typeOf(file) {
  return TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? 'application/octet-stream';
}

/** Names under assets/ carry the hash of their content; everything else must be asked for again. @param {string} file */
function cacheFor(file) {
  return file.startsWith(join(dist, 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-store';
}

/** A browser may try `localhost` as ::1 first. Where IPv6 is off or that side is taken, 127.0.0.1 is enough. */
function alsoOnIpv6() {
  const twin = createServer(answer).on('error', () => twin.close());
  twin.listen(port, '::1');
}

/** @param {NodeJS.ErrnoException} error */
async function refused(error) {
  if (error.code !== 'EADDRINUSE') {
    return stop(`端口 ${port} 打不开（${error.code}）。`, `Port ${port} cannot be opened (${error.code}).`);
  }
  const holder = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(3000) }).then(
    (answered) => answered.headers.get(MARK),
    () => null,
  );
  if (holder === null) {
    stop(
      `端口 ${port} 被别的程序占用，整改看板无法启动。请关闭占用它的程序再试；换端口会看到一块空看板，所以这里不换。`,
      `Port ${port} is taken by another program. Close that program and try again.`,
    );
  }
  const whose = holder === here ? '' : '（由另一个文件夹里的一份程序启动，数据是同一份）';
  console.log(`\n整改看板已在运行${whose}，打开 ${address}\nAlready running at this address.\n`);
  process.exit(0);
}

/** For tests alone: a run of its own, on a port of its own, of a build of its own. @param {string} name */
function asked(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : process.argv[at + 1];
}

/** @param {string} chinese @param {string} english @returns {never} */
function stop(chinese, english) {
  console.error(`\n${chinese}\n${english}\n`);
  process.exit(1);
}
