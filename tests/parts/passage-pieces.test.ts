import { expect, it } from 'vitest';
import { passagePieces } from '../../src/parts/passage-pieces.ts';

const text = '一是学习不够— 1 —深入。二是调研偏少。';

it('marks the cut, strikes the furniture inside it, and shows a little of what stands around', () => {
  const passage = { sourceId: 's', start: 2, end: 14, removed: [{ start: 6, end: 11 }] };
  expect(passagePieces(text, passage, 4)).toEqual([
    { kind: 'around', text: '一是' },
    { kind: 'cut', text: '学习不够' },
    { kind: 'removed', text: '— 1 —' },
    { kind: 'cut', text: '深入。' },
    { kind: 'around', text: '二是调研…' },
  ]);
});

it('loses no character between its ends', () => {
  const passage = { sourceId: 's', start: 14, end: text.length, removed: [] };
  expect(
    passagePieces(text, passage)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
