import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBefore, lossBetween, lostBoardToSentence, raise } from '../../src/domain/watermark.ts';
import type { Mark, Watermark } from '../../src/domain/watermark.ts';

const mark: fc.Arbitrary<Mark> = fc.record({ epoch: fc.nat(3), seq: fc.nat(9), name: fc.constantFrom('甲', '乙') });
const watermark: fc.Arbitrary<Watermark> = fc
  .dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), mark)
  .map((marks) => new Map(Object.entries(marks)));
const inEpoch = (epoch: number, boards: Watermark) => ({
  epoch,
  boards: new Map([...boards].map(([id, each]) => [id, { ...each, epoch }])),
});

describe('a watermark', () => {
  it('never falls, and never forgets a board', () => {
    fc.assert(
      fc.property(watermark, watermark, (known, seen) => {
        const risen = raise(known, seen);
        expect(new Set(risen.keys())).toEqual(new Set([...known.keys(), ...seen.keys()]));
        for (const [id, was] of [...known, ...seen]) expect(isBefore(risen.get(id) as Mark, was)).toBe(false);
      }),
    );
  });

  it('finds no loss in what it was raised to, nor in what has gone on since', () => {
    fc.assert(
      fc.property(watermark, fc.nat(3), fc.nat(5), (boards, epoch, steps) => {
        const before = inEpoch(epoch, boards);
        const later = new Map([...before.boards].map(([id, each]) => [id, { ...each, seq: each.seq + steps }]));
        expect(lossBetween(before.boards, { epoch, boards: later })).toBeNull();
      }),
    );
  });

  it('finds every board that stands lower or is not there, and no other (F14, F15)', () => {
    fc.assert(
      fc.property(watermark, watermark, fc.nat(3), (was, now, epoch) => {
        const held = inEpoch(epoch, now);
        const found = lossBetween(was, held)?.boards.map((board) => board.was) ?? [];
        const isLost = ([id, each]: [string, Mark]): boolean => {
          const is = held.boards.get(id);
          return is ? isBefore(is, each) : each.epoch >= epoch;
        };
        expect(found).toEqual([...was].filter(isLost).map(([, each]) => each));
      }),
    );
  });

  it('a board that a later replacement left out is not missing', () => {
    const was = new Map([['a', { epoch: 0, seq: 400, name: '甲' }]]);
    expect(lossBetween(was, { epoch: 1, boards: new Map() })).toBeNull();
  });
});

describe('what is missing, in words', () => {
  const was = { epoch: 1, seq: 400, name: '一支部' };
  it.each([
    [{ epoch: 1, seq: 240 }, '“一支部”上次记录到第 400 步，现在只找到第 240 步。'],
    [null, '“一支部”上次记录到第 400 步，现在没有找到。'],
    [{ epoch: 0, seq: 500 }, '“一支部”上次记录到第 400 步，现在找到的是最近一次恢复备份以前的内容，第 500 步。'],
  ])('%o', (is, sentence) => {
    expect(lostBoardToSentence({ was, is })).toBe(sentence);
  });
});
