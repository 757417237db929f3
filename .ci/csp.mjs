import { createHash } from 'node:crypto';

/** The one style element react-aria writes (usePress). tests/architecture/policy.test.ts tells when it has changed. */
export const PRESSABLE_STYLE = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;

/** What the built page may do: run and style itself, keep pictures in memory, and talk to nobody (F43). */
export const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' ${hashOf('')} ${hashOf(PRESSABLE_STYLE)}`,
  `img-src 'self' data: blob:`,
  `manifest-src 'self'`,
  `worker-src 'self' blob:`,
  `connect-src 'none'`,
  `form-action 'none'`,
  `base-uri 'none'`,
].join('; ');

/**
 * The same for the single file, which has nothing beside it: its one script and its one style by their hashes.
 * @param {{ script: string, style: string }} inlined what stands between the tags, to the letter
 */
export const singleFilePolicy = ({ script, style }) =>
  [
    `default-src 'none'`,
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)} ${hashOf('')} ${hashOf(PRESSABLE_STYLE)}`,
    `img-src data: blob:`,
    `worker-src blob:`,
    `connect-src 'none'`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');

/**
 * Puts the policy into the built index.html. The dev server needs a socket and inline styles, so it has none;
 * and it is never a header: on sw.js, `connect-src 'none'` would silently kill the service worker.
 * @returns {import('vite').Plugin}
 */
export function contentSecurityPolicy() {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  };
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
