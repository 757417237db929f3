import { expect, test } from 'vitest';
import { textOf } from './source-tree.ts';

/** The rows of the table in tests/README.md. */
const struck = [...textOf('tests/README.md').matchAll(/^\| (F\d\d) \| .* \| (`.*`) \|$/gm)].map(
  ([, id = '', paths = '']) => ({ id, paths: paths.split(' · ').map((path) => `tests/${path.slice(1, -1)}`) }),
);

test('every fault is struck, and the table says where', () => {
  expect(struck.map(({ id }) => id)).toEqual(
    Array.from({ length: 50 }, (_, at) => `F${String(at + 1).padStart(2, '0')}`),
  );
});

test.each(struck)('$id is named where it is struck', ({ id, paths }) => {
  expect(paths.filter((path) => !textOf(path).includes(id))).toEqual([]);
});
