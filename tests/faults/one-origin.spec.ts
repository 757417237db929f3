import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { TOP } from '../support/top.ts';

// F19: another port or host name is another origin, and another origin is an empty board.

test('a second start finds the first and says where it is', async ({ baseURL }) => {
  const { code, said } = await start(portOf(baseURL));

  expect(said).toContain(`整改看板已在运行，打开 ${baseURL}`);
  expect(code).toBe(0);
});

test('a port held by another program is told in words, and no other port is taken', async () => {
  const stranger = createServer((_, response) => response.end('not a board')).listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  const { port } = stranger.address() as AddressInfo;

  const { code, said } = await start(port);

  stranger.close();
  expect(said).toContain(`端口 ${port} 被别的程序占用`);
  expect(code).toBe(1);
});

test('only what was built is served, and never as something else', async ({ baseURL }) => {
  const port = portOf(baseURL);
  const page = await ask(port, '/');
  expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', cache: 'no-store' });
  const script = /\.(\/assets\/[^"]+\.js)/.exec(page.body)?.[1] ?? '';
  expect(await ask(port, script)).toMatchObject({
    status: 200,
    type: 'text/javascript; charset=utf-8',
    cache: expect.stringContaining('immutable'),
  });
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/.built-from',
    '/a%00',
    '/%',
    '/assets',
    '/nowhere',
  ])
    expect(await ask(port, path), path).toMatchObject({ status: 404 });
});

test('localhost is sent on with its path; any other name is turned away', async ({ baseURL }) => {
  const port = portOf(baseURL);

  expect(await ask(port, '/icon.svg', `localhost:${port}`)).toMatchObject({
    status: 308,
    location: `${baseURL}icon.svg`,
  });
  expect(await ask(port, '//elsewhere', `localhost:${port}`)).toMatchObject({ location: `${baseURL}elsewhere` });
  expect(await ask(port, '/', 'elsewhere.example')).toMatchObject({ status: 403 });
});

const portOf = (baseURL: string | undefined): number => Number(new URL(baseURL ?? '').port);

async function start(port: number): Promise<{ code: number | null; said: string }> {
  const server = spawn(process.execPath, ['.ci/serve.mjs', '--port', String(port)], { cwd: TOP });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  await once(server, 'close');
  return { code: server.exitCode, said };
}

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly cache: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

/** The path as it stands: fetch would tidy `..` away before asking. */
async function ask(port: number, path: string, host = `127.0.0.1:${port}`): Promise<Answer> {
  const asked = request({ host: '127.0.0.1', port, path, headers: { host } });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  let body = '';
  for await (const text of answer.setEncoding('utf8')) body += text;
  const { headers, statusCode } = answer;
  const { location } = headers;
  return { status: statusCode, type: headers['content-type'], cache: headers['cache-control'], location, body };
}
