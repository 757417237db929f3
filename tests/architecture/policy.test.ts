import { expect, test } from 'vitest';
import { contentSecurityPolicy, POLICY, PRESSABLE_STYLE } from '../../.ci/csp.mjs';
import { textOf } from './source-tree.ts';

test('(F43) the policy lets nothing out and runs nothing but our own files', () => {
  const allowed = Object.fromEntries(
    POLICY.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1).join(' ')]),
  );
  expect(allowed).toMatchObject({
    'default-src': `'none'`,
    'script-src': `'self'`,
    'connect-src': `'none'`,
    'form-action': `'none'`,
    'base-uri': `'none'`,
  });
  expect(POLICY).not.toMatch(/unsafe|https?:|\*/);
});

test('the policy knows the one style that react-aria writes, as the installed version writes it', () => {
  const usePress = textOf('node_modules/react-aria/dist/private/interactions/usePress.mjs');
  const written = /textContent = `([^`]*)`\.trim\(\)/.exec(usePress)?.[1] ?? '';
  expect(written.trim().replace(/\$\{[^}]*\}/, 'data-react-aria-pressable')).toBe(PRESSABLE_STYLE);
});

test('(F19) the program and the dev server never share an address', () => {
  const scripts = textOf('package.json');
  const [, dev] = /vite --port (\d+) --strictPort/.exec(scripts) ?? [];
  const [, served] = /\?\? (\d+)\);/.exec(textOf('.ci/serve.mjs')) ?? [];
  expect(dev).toMatch(/^\d{4}$/);
  expect(served).toMatch(/^\d{4}$/);
  expect(served).not.toBe(dev);
  expect(contentSecurityPolicy().apply, 'the dev server needs a socket').toBe('build');
});
