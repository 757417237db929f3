import { describe, expect, test } from 'vitest';
import type { ImportDraft } from '../../../src/domain/import-draft.ts';
import { boardNameOf, yearOf } from '../../../src/features/import/cutting/board-name.ts';
import { cutById } from '../../../src/features/import/cutting/cutting.ts';
import type { Cutting } from '../../../src/features/import/cutting/cutting.ts';
import { textOfCut, wordsOfCut } from '../../../src/features/import/cutting/cut-text.ts';
import { cuttingToAdoption, cuttingToCommands } from '../../../src/features/import/cutting/cutting-to-commands.ts';
import { draftToCutting } from '../../../src/features/import/cutting/draft-to-cutting.ts';
import { putBack, takeOut } from '../../../src/features/import/cutting/furniture.ts';
import { leftoversOf } from '../../../src/features/import/cutting/leftovers.ts';
import { appendToPrevious, markRange } from '../../../src/features/import/cutting/mark-range.ts';
import { moveEdge } from '../../../src/features/import/cutting/move-edge.ts';
import { retitle, setKind, setSection } from '../../../src/features/import/cutting/recast.ts';
import { drop, joinWithNext, nextToJoin, splitAt } from '../../../src/features/import/cutting/split-and-join.ts';
import { smallBoard } from '../../support/small-board.ts';
import { EMPTY_DRAFT, PAPER, PAPER_DRAFT, find } from './drafts.ts';

const paper = draftToCutting(PAPER_DRAFT, PAPER, '粘贴的文本');
const at = (cutting: Cutting, nth: number) => cutting.cuts[nth] ?? expect.fail('no such cut');
const texts = (cutting: Cutting) => cutting.cuts.map((cut) => textOfCut(cutting, cut));
const leftovers = (cutting: Cutting) => leftoversOf(cutting).map(({ start, end }) => cutting.text.slice(start, end));

const ground = () => {
  let made = 0;
  return {
    newId: () => `id${(made += 1)}`,
    name: '看板',
    year: 2021,
    unit: '某支部',
    categories: 'headings' as const,
    board: null,
  };
};

describe('a reading', () => {
  test('leaves enumerators, headings and page numbers quiet, and the rest to the leftovers', () => {
    expect(leftovers(paper)).toEqual(['三、原因剖析', '主要是思想认识有偏差😀。']);
    expect(texts(paper)[1]).toBe('支部活动创新不够。全年主题党日在会议室开展。');
    expect(paper.categories.map(({ name }) => name)).toEqual(['履行党章规定的职责任务', '落实上级党组织部署要求']);
  });

  test('that found nothing leaves all of it to the leftovers, line by line', () => {
    const cutting = draftToCutting(EMPTY_DRAFT, PAPER, '粘贴的文本');
    expect(leftovers(cutting)).toContain('一是学习扎实开展。');
    expect(leftovers(cutting).join('').replace(/\s/g, '')).toBe(PAPER.replace(/\s/g, ''));
  });

  test('that forgot a long stretch of text does not lose it', () => {
    const forgotten = '这一段谁也没有认领，'.repeat(10);
    const cutting = draftToCutting(PAPER_DRAFT, `${PAPER}\n${forgotten}`, '粘贴的文本');
    expect(leftovers(cutting)).toContain(forgotten);
  });
});

describe('working on the cuts', () => {
  test('an edge pushed into the neighbour moves the neighbour’s', () => {
    const first = at(paper, 0);
    const second = at(paper, 1);
    const moved = moveEdge(paper, first.id, 'end', second.start + 5);
    expect(at(moved, 0).end).toBe(second.start + 5);
    expect(at(moved, 1).start).toBe(second.start + 5);
    expect(texts(moveEdge(paper, first.id, 'end', PAPER.length))[1]).toBe('。');
  });

  test('text that leaves a cut is left over', () => {
    const shorter = moveEdge(paper, at(paper, 0).id, 'end', at(paper, 0).start + 10);
    expect(leftovers(shorter)).toContain('学习内容多是文件传达。');
    expect(leftovers(drop(paper, at(paper, 0).id))).toContain('理论学习抓得不够紧。学习内容多是文件传达。');
  });

  test('split, then joined: one again, the enumerator between two kept in the text', () => {
    const split = splitAt(paper, at(paper, 0).id, at(paper, 0).start + 10);
    expect(texts(split).slice(0, 2)).toEqual(['理论学习抓得不够紧。', '学习内容多是文件传达。']);
    expect(texts(joinWithNext(split, at(split, 0).id))).toEqual(texts(paper));
    expect(texts(joinWithNext(paper, at(paper, 0).id))[0]).toBe(
      '理论学习抓得不够紧。学习内容多是文件传达。二是支部活动创新不够。全年主题党日在会议室开展。',
    );
  });

  test('two on either side of a heading are not joined, nor a problem with a measure', () => {
    expect(nextToJoin(paper, at(paper, 2).id)).toEqual({ stop: '中间隔着标题，不能合并' });
    expect(nextToJoin(paper, at(paper, 3).id)).toEqual({ stop: '后面紧接着一条措施，不能合并' });
    expect(joinWithNext(paper, at(paper, 2).id)).toBe(paper);
  });

  test('a typed title leaves the whole text to the detail', () => {
    const cut = at(paper, 0);
    const titled = retitle(paper, cut.id, '学习不够');
    expect(wordsOfCut(titled, at(titled, 0))).toEqual({
      title: '学习不够',
      detail: '理论学习抓得不够紧。学习内容多是文件传达。',
    });
    expect(wordsOfCut(paper, cut)).toEqual({ title: '理论学习抓得不够紧。', detail: '学习内容多是文件传达。' });
    expect(retitle(titled, cut.id, '').cuts[0]?.title).toBeNull();
  });

  test('a stretch marked in the middle of a cut leaves both its ends to it', () => {
    const marked = markRange(paper, 'measure', find(PAPER, '学习内容'));
    expect(texts(marked).slice(0, 3)).toEqual(['理论学习抓得不够紧。', '学习内容', '多是文件传达。']);
    expect(
      markRange(paper, 'problem', find(PAPER, '主要是思想')).cuts.find(
        ({ start }) => start === PAPER.indexOf('主要是思想'),
      )?.sectionKey,
    ).toBe('c1');
  });
});

const LEDGER = '问题甲\t措施甲\t张三\t已完成\n问题乙\t措施乙\t李四\t正在整改';

const piece = (words: string) => ({ ...find(LEDGER, words), text: words });
const ledger: ImportDraft = {
  categories: [{ heading: '', problems: [piece('问题甲'), piece('问题乙')] }],
  measureGroups: [{ heading: '', measures: [{ ...piece('措施甲'), forProblem: 0 }, piece('措施乙')] }],
  rows: ['甲', '乙'].map((which, nth) => ({
    problem: `问题${which}`,
    problemStart: LEDGER.indexOf(`问题${which}`),
    measures: [`措施${which}`],
    measureStarts: [LEDGER.indexOf(`措施${which}`)],
    owner: ['张三', '李四'][nth] ?? '',
    dept: '办公室',
    due: '立行立改',
    status: ['已完成', '正在整改'][nth] ?? '',
  })),
  mainWork: [],
  leftovers: [],
};

describe('page furniture', () => {
  const pageNumber = find(PAPER, '— 1 —');

  test('is put back into its cut by hand, and taken out again', () => {
    const back = putBack(paper, pageNumber);
    expect(texts(back)[1]).toBe('支部活动创新不够。全年主题党日在— 1 —会议室开展。');
    const again = takeOut(back, pageNumber);
    expect(texts(again)).toEqual(texts(paper));
    expect(putBack(paper, find(PAPER, '理论学习'))).toBe(paper);
    expect(takeOut(paper, pageNumber)).toBe(paper);
  });

  test('put back where no cut is, it is left over', () => {
    const apart = drop(paper, at(paper, 1).id);
    expect(leftovers(apart)).not.toContain('— 1 —');
    expect(leftovers(putBack(apart, pageNumber)).join('')).toContain('— 1 —');
  });

  test('never empties a card', () => {
    expect(takeOut(paper, at(paper, 0))).toBe(paper);
    expect(texts(takeOut(paper, find(PAPER, '学习内容')))[0]).toBe('理论学习抓得不够紧。多是文件传达。');
  });
});

describe('a row of a ledger that was given up', () => {
  const cutting = draftToCutting(ledger, LEDGER, '台账');
  const first = at(cutting, 0);
  const measure = at(cutting, 1);

  test('marked again it has its persons, its time limit and its measures as before', () => {
    const again = markRange(drop(cutting, first.id), 'problem', first);
    const cut = at(again, 0);
    expect(cut.fields).toEqual(first.fields);
    expect(cutById(again, measure.id)?.pairs).toEqual([cut.id]);
  });

  test('marked again it has its own title and category', () => {
    const named = retitle(paper, at(paper, 0).id, '自拟的题目');
    const moved = setSection(named, at(paper, 0).id, 'c1');
    const again = markRange(drop(moved, at(paper, 0).id), 'problem', at(paper, 0));
    expect(at(again, 0)).toMatchObject({ title: '自拟的题目', sectionKey: 'c1' });
  });

  test('taken in by the row before it, it brings its persons along', () => {
    const second = at(cutting, 2);
    const alone = drop(drop(cutting, second.id), measure.id);
    expect(appendToPrevious(alone, second).cuts[0]?.fields).toMatchObject({ owner: '张三；李四', due: '立行立改' });
  });
});

describe('what it becomes', () => {
  test('a new board with the headings as categories', () => {
    const [create, adopt] = cuttingToCommands(paper, ground());
    expect(create).toEqual({ type: 'create-board', name: '看板', year: 2021, unit: '某支部', categories: [] });
    if (adopt?.type !== 'adopt-draft') throw new Error('no import');
    expect(adopt.categories.map(({ name, tint }) => [name, tint])).toEqual([
      ['履行党章规定的职责任务', 0],
      ['落实上级党组织部署要求', 1],
    ]);
    expect(adopt.measures.map(({ group }) => group)).toEqual(['（一）强化理论武装。', '（一）强化理论武装。']);
    expect(adopt.source.mainWork.map(({ start, end }) => PAPER.slice(start, end))).toEqual(['一是学习扎实开展。']);
    expect(adopt.problems[1]?.passage?.removed).toEqual([find(PAPER, '— 1 —')]);
  });

  test('a ledger row brings its persons, time limit and state; its measure is done only when all it serves is', () => {
    const adopt = cuttingToAdoption(draftToCutting(ledger, LEDGER, '台账'), ground());
    expect(adopt.problems[0]).toMatchObject({
      owner: '张三',
      unit: '办公室',
      deadlineText: '立行立改',
      progressText: '已完成',
      stage: 'completed',
    });
    expect(adopt.problems[1]).toMatchObject({ owner: '李四', stage: 'rectifying', categoryId: null });
    expect(adopt.measures.map(({ done }) => done)).toEqual([true, false]);
    expect(adopt.pairs).toHaveLength(2);
  });

  test('a problem that takes in the next takes its measures too; one that turns into a measure loses them', () => {
    const cutting = draftToCutting(ledger, LEDGER, '台账');
    const apart = drop(cutting, at(cutting, 1).id);
    const joined = joinWithNext(apart, at(apart, 0).id);
    expect(at(joined, 0).fields.owner).toBe('张三；李四');
    expect(at(joined, 1).pairs).toEqual([at(joined, 0).id]);
    expect(cutById(setKind(cutting, at(cutting, 0).id, 'measure'), at(cutting, 1).id)?.pairs).toEqual([]);
  });

  test('into an open board: its own category where the name is the same', () => {
    const board = smallBoard({ categories: ['履行党章规定的职责任务'], problems: [], measures: [] });
    const commands = cuttingToCommands(paper, { ...ground(), board });
    expect(commands).toHaveLength(1);
    const [adopt] = commands;
    if (adopt?.type !== 'adopt-draft') throw new Error('no import');
    expect(adopt.categories.map(({ name }) => name)).toEqual(['落实上级党组织部署要求']);
    expect(adopt.problems[0]?.categoryId).toBe([...board.categories.keys()][0]);
  });

  test('with the year’s preset: its names, each heading under the nearest', () => {
    const adopt = cuttingToAdoption(paper, { ...ground(), categories: 'preset' });
    expect(adopt.categories.map(({ name }) => name)).toHaveLength(4);
    const names = new Map(adopt.categories.map(({ id, name }) => [id, name]));
    expect(adopt.problems.map(({ categoryId }) => names.get(categoryId ?? ''))).toEqual([
      '履行党章规定和职责任务',
      '履行党章规定和职责任务',
      '履行党章规定和职责任务',
      '落实党中央和上级部署要求',
    ]);
  });

  test('is named after the paper and its year', () => {
    expect(yearOf(paper, 2030)).toBe(2021);
    expect(boardNameOf(paper, 2021)).toBe('某支部2021年度组织生活会对照检查材料');
    expect(boardNameOf({ ...paper, title: '' }, 2021)).toBe('2021年度组织生活会问题整改');
  });
});
