import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putBack, takeOut } from '../../../src/features/import/cutting/furniture.ts';
import { leftoversOf, spokenFor } from '../../../src/features/import/cutting/leftovers.ts';
import { stepFrom } from '../../../src/features/import/cutting/boundaries.ts';
import { textOfCut, wordsOfCut } from '../../../src/features/import/cutting/cut-text.ts';
import { historyOf, stepBack, stepForward, stepTo } from '../../../src/features/import/cutting/cutting-history.ts';
import type { Cutting } from '../../../src/features/import/cutting/cutting.ts';
import { cuttingToAdoption } from '../../../src/features/import/cutting/cutting-to-commands.ts';
import { draftToCutting } from '../../../src/features/import/cutting/draft-to-cutting.ts';
import { appendToPrevious, markRange } from '../../../src/features/import/cutting/mark-range.ts';
import { moveEdge } from '../../../src/features/import/cutting/move-edge.ts';
import { removedIn } from '../../../src/features/import/cutting/cut-text.ts';
import {
  addCategory,
  dissolveSection,
  renameCategory,
  retitle,
  setKind,
  setSection,
} from '../../../src/features/import/cutting/recast.ts';
import { drop, joinWithNext, splitAt } from '../../../src/features/import/cutting/split-and-join.ts';
import { EMPTY_DRAFT, PAPER, PAPER_DRAFT } from './drafts.ts';

type Op = (cutting: Cutting) => Cutting;

const offset = fc.integer({ min: -5, max: PAPER.length + 5 });
const kind = fc.constantFrom('problem' as const, 'measure' as const);

/** Any operation, on the nth cut there happens to be. */
const op: fc.Arbitrary<Op> = fc
  .tuple(fc.nat(), offset, offset, kind, fc.nat(13), fc.constantFrom('', '自拟的题目', '理论学习抓得不够紧。'))
  .map(([nth, a, b, as, which, words]): Op => {
    return (cutting) => {
      const cut = cutting.cuts[nth % Math.max(1, cutting.cuts.length)];
      const id = cut?.id ?? 'none';
      const category = cutting.categories[nth % Math.max(1, cutting.categories.length)]?.key ?? '';
      switch (which) {
        case 0:
          return moveEdge(cutting, id, 'start', a);
        case 1:
          return moveEdge(cutting, id, 'end', a);
        case 2:
          return splitAt(cutting, id, a);
        case 3:
          return joinWithNext(cutting, id);
        case 4:
          return drop(cutting, id);
        case 5:
          return markRange(cutting, as, { start: Math.min(a, b), end: Math.max(a, b) });
        case 6:
          return retitle(cutting, id, words);
        case 7:
          return setSection(cutting, id, category);
        case 8:
          return setKind(cutting, id, as);
        case 9:
          return addCategory(renameCategory(cutting, category, words), `类别${a}`);
        case 10:
          return takeOut(cutting, { start: Math.min(a, b), end: Math.max(a, b) });
        case 11:
          return putBack(cutting, { start: Math.min(a, b), end: Math.max(a, b) });
        case 12:
          return dissolveSection(cutting, as, cutting.categories[0]?.key ?? '');
        default: {
          const [leftover] = leftoversOf(cutting);
          return leftover
            ? appendToPrevious(cutting, leftover)
            : moveEdge(cutting, id, 'end', stepFrom(cutting, cut?.end ?? 0, 'sentence', 1));
        }
      }
    };
  });

const start = fc.constantFrom(draftToCutting(PAPER_DRAFT, PAPER, '粘贴'), draftToCutting(EMPTY_DRAFT, PAPER, '粘贴'));
const worked = fc
  .tuple(start, fc.array(op, { maxLength: 25 }))
  .map(([cutting, ops]) => ops.reduce((now, apply) => apply(now), cutting));

test('cuts stay in order, apart from one another, inside the text, never blank, under ids of their own', () => {
  fc.assert(
    fc.property(worked, (cutting) => {
      let end = 0;
      for (const cut of cutting.cuts) {
        expect(cut.start).toBeGreaterThanOrEqual(end);
        expect(cut.end).toBeGreaterThan(cut.start);
        expect(textOfCut(cutting, cut)).not.toBe('');
        end = cut.end;
      }
      expect(end).toBeLessThanOrEqual(cutting.text.length);
      expect(new Set(cutting.cuts.map(({ id }) => id)).size).toBe(cutting.cuts.length);
    }),
  );
});

test('every visible character is in a cut, in the leftovers, or was spoken for; nothing is twice in the leftovers', () => {
  fc.assert(
    fc.property(worked, (cutting) => {
      const covered = new Uint8Array(cutting.text.length);
      for (const { start: from, end } of spokenFor(cutting)) covered.fill(1, from, end);
      for (const { start: from, end } of leftoversOf(cutting)) {
        expect(covered.subarray(from, end).every((mark) => mark === 0)).toBe(true);
        covered.fill(2, from, end);
      }
      const lost = [...covered].flatMap((mark, at) => (mark === 0 && /\S/.test(PAPER[at] ?? '') ? [PAPER[at]] : []));
      expect(lost).toEqual([]);
    }),
  );
});

const ink = (text: string): string => text.replace(/\s/g, '');

test('a card holds the slice of its passage, whatever its title; the board holds as many as there are cuts', () => {
  fc.assert(
    fc.property(worked, (cutting) => {
      let made = 0;
      const adoption = cuttingToAdoption(cutting, {
        newId: () => `id${(made += 1)}`,
        name: '看板',
        year: 2021,
        unit: '',
        categories: 'headings',
        board: null,
      });
      expect(adoption.problems.length + adoption.measures.length).toBe(cutting.cuts.length);
      for (const cut of cutting.cuts) {
        const removed = removedIn(cutting, cut);
        let kept = '';
        for (let at = cut.start; at < cut.end; at += 1)
          if (!removed.some((range) => at >= range.start && at < range.end)) kept += cutting.text[at] ?? '';
        expect(new Set(cut.pairs).size).toBe(cut.pairs.length);
        const { title, detail } = wordsOfCut(cutting, cut);
        expect([title + detail, ...(cut.title === null ? [] : [detail])].map(ink)).toContain(ink(kept));
      }
      const ids = new Set([...adoption.problems, ...adoption.measures].map(({ id }) => id));
      for (const { problemId, measureId } of adoption.pairs)
        expect(ids.has(problemId) && ids.has(measureId)).toBe(true);
    }),
  );
});

test('no edge ever falls between the halves of one character', () => {
  fc.assert(
    fc.property(worked, (cutting) => {
      for (const { start: from, end } of cutting.cuts)
        for (const at of [from, end]) expect(/^[\uDC00-\uDFFF]/.test(cutting.text.slice(at))).toBe(false);
    }),
  );
});

test('(regression) an edge stopped by its own cut does not fall into a character', () => {
  const emoji = draftToCutting(
    { ...EMPTY_DRAFT, categories: [{ heading: '', problems: [{ start: 0, end: 4, text: '好的😀' }] }] },
    '好的😀',
    '粘贴',
  );
  expect(moveEdge(emoji, 'p0', 'start', 4).cuts[0]?.start).toBe(2);
});

test('undo walks back to where it began, redo forward again', () => {
  fc.assert(
    fc.property(start, fc.array(op, { maxLength: 15 }), (cutting, ops) => {
      let history = historyOf(cutting);
      for (const apply of ops) history = stepTo(history, apply(history.present));
      const end = history.present;
      const steps = history.past.length;
      for (let at = 0; at < steps; at += 1) history = stepBack(history);
      expect(history.present).toBe(cutting);
      for (let at = 0; at < steps; at += 1) history = stepForward(history);
      expect(history.present).toBe(end);
    }),
  );
});
