import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/domain/board-filter.ts';
import type { Command } from '../../src/domain/command.ts';
import { filterOf, isLookedAt, lookedToView } from '../../src/domain/saved-view.ts';
import type { SavedView } from '../../src/domain/saved-view.ts';
import { SORTS, sortedByStage } from '../../src/domain/sorting.ts';
import { given, smallBoard } from '../support/small-board.ts';

const view = (id: string, name: string, told: Partial<SavedView> = {}): SavedView => ({
  id,
  name,
  filter: NO_FILTER,
  lanesBy: null,
  sortBy: null,
  ...told,
});
const save = (saved: SavedView): Command => ({ type: 'save-view', view: saved });

describe('saved views', () => {
  it('are kept in the order they were made; the same id is renamed in its place, the same name replaced', () => {
    const names = (...commands: readonly Command[]) =>
      commands.reduce(given, smallBoard({ categories: ['甲'] })).about?.views.map(({ name }) => name);
    const [one, two] = [save(view('v1', '一')), save(view('v2', '二'))];
    expect(names(one, two, save(view('v1', '壹')))).toEqual(['壹', '二']);
    expect(names(one, two, save(view('v3', '一')))).toEqual(['二', '一']);
    expect(names(one, two, { type: 'delete-view', view: { id: 'v1', name: '一' } })).toEqual(['二']);
    expect(() => names(save(view('v1', ' ')))).toThrow(/视图要有一个名称/);
  });

  it('know whether the board is looked at so; a category that is gone narrows nothing', () => {
    const board = smallBoard({ categories: ['甲'] });
    const saved = view('v1', '一', { filter: { ...NO_FILTER, category: 'gone', person: '张三' }, lanesBy: 'person' });
    expect(filterOf(saved, board)).toEqual({ ...NO_FILTER, person: '张三' });
    const now = { filter: { ...NO_FILTER, person: '张三' }, lanesBy: 'person', sortBy: null } as const;
    expect(isLookedAt(saved, now, board)).toBe(true);
    expect(isLookedAt(saved, { ...now, sortBy: 'owner' }, board)).toBe(false);
    expect(isLookedAt(saved, { ...now, filter: NO_FILTER }, board)).toBe(false);
    expect(isLookedAt(saved, { ...now, filter: { ...now.filter, ids: ['p1'] } }, board)).toBe(false);
  });

  it('keep no cards that were chosen one by one', () => {
    const now = { filter: { ...NO_FILTER, person: '张三', ids: ['p1'] }, lanesBy: null, sortBy: null };
    const kept = view('v1', '一', lookedToView(now));
    expect(Object.keys(kept.filter)).not.toContain('ids');
    expect(filterOf(kept, smallBoard({}))).toEqual({ ...NO_FILTER, person: '张三' });
  });
});

describe('sorting', () => {
  const board = smallBoard({
    problems: [
      { text: '一。' },
      {
        text: '二。',
        owner: '张三',
        deadlineText: '长期',
        deadline: { kind: 'long-term', date: '', thenLongTerm: false },
      },
      { text: '三。', owner: '李四', deadlineText: '2022年6月底前' },
      { text: '四。', owner: '李四、王五', deadlineText: '2022年5月底前' },
      { text: '五。', deadlineText: '立行立改' },
    ],
  });

  it('by 时限: 立行立改, then by day, then 长期坚持; by 责任人 in the order of 拼音; what has none stands last', () => {
    const sorted = (by: (typeof SORTS)[number]) => sortedByStage(board, board.problemsByStage, by).identified;
    expect(sorted('deadline').slice(0, 3)).toEqual(['p005', 'p004', 'p003']);
    expect(sorted('deadline').at(-1)).toBe('p001');
    expect(sorted('owner')).toEqual(['p003', 'p004', 'p002', 'p001', 'p005']);
  });

  it('loses nothing, and leaves the board as it is where it is sorted by hand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SORTS), fc.shuffledSubarray([...board.problemsByStage.identified]), (by, ids) => {
        const visible = { ...board.problemsByStage, identified: ids };
        expect([...sortedByStage(board, visible, by).identified].sort()).toEqual([...ids].sort());
        expect(sortedByStage(board, visible, null)).toBe(visible);
      }),
    );
  });
});
