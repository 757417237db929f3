import { screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressToPath, boardAddress } from '../../../src/app/address.ts';
import type { Command } from '../../../src/domain/command.ts';
import { BLANK_PROBLEM } from '../../../src/domain/problem.ts';
import { ProgramWindow } from '../../support/open-program.tsx';
import { saveFileStub } from '../../support/save-file-stub.ts';
import { smallBoardCommands } from '../../support/small-board.ts';

afterEach(() => void vi.unstubAllGlobals());

const START = smallBoardCommands({
  categories: ['政治纪律'],
  problems: [
    { text: '学习不够深入。', category: '政治纪律', owner: '张三', deadlineText: '6月底前', stage: 'rectifying' },
    { text: '谈心谈话偏少。', owner: '李四', stage: 'rectifying' },
    { text: '窗口等候时间长。', stage: 'rectifying' },
  ],
});

/** Between the two: one of each that is listed. */
const BETWEEN: readonly Command[] = [
  {
    type: 'add-problem',
    problem: { ...BLANK_PROBLEM, id: 'p9', stage: 'identified', title: '台账更新不及时。' },
    after: 'end',
  },
  {
    type: 'move-problem',
    id: 'p001',
    from: 'rectifying',
    to: 'completed',
    after: 'end',
    answers: { waived: ['has-measure', 'measures-done', 'has-result', 'is-accepted'] },
  },
  {
    type: 'move-problem',
    id: 'p002',
    from: 'rectifying',
    to: 'identified',
    after: 'end',
    answers: { waived: [], reason: { id: 'n1', text: '验收没有通过' } },
  },
  {
    type: 'adjust-deadline',
    of: { kind: 'problem', id: 'p001' },
    id: 'j1',
    from: '6月底前',
    to: '9月底前',
    reason: '需统一采购',
  },
  { type: 'edit-problem', id: 'p002', edits: [{ field: 'owner', from: '李四', to: '王五' }] },
  { type: 'add-note', id: 'n2', problemId: 'p003', on: '2024-03-04', text: '加开两个窗口' },
];

const snapshot = (id: string, name: string, seq: number): Command => ({
  type: 'take-snapshot',
  snapshot: { id, name, asOf: '2024-03-04', seq, hash: '' },
});

async function openComparison() {
  const window = new ProgramWindow();
  await window.given(...START, snapshot('f1', '年初的会', START.length), ...BETWEEN);
  await window.given(snapshot('f2', '年中的会', START.length + 1 + BETWEEN.length));
  window.open(addressToPath(boardAddress('b1', 'snapshots')));
  await window.person.click(await screen.findByRole('button', { name: '比较两个时间' }));
  const { person } = window;
  const choose = async (label: string, moment: RegExp): Promise<void> => {
    await person.click(screen.getByRole('button', { name: new RegExp(`${label}$`) }));
    await person.click(await screen.findByRole('option', { name: moment }));
  };
  await screen.findByRole('button', { name: /从$/ });
  return { person, choose };
}

const sums = () => screen.findByRole('region', { name: '变动小结' });

/** What is told of a card: [what it is called, what it says]. */
function linesOf(title: string): readonly (readonly [string | null, string | null])[] {
  const card = screen.getByRole('heading', { name: title }).closest('li');
  if (!card) throw new Error(title);
  const says = within(card).getAllByRole('definition');
  return within(card)
    .getAllByRole('term')
    .map((term, at) => [term.textContent, says[at]?.textContent ?? null]);
}

describe('比较', () => {
  it('a snapshot with now: every change on its card, and one sentence that counts them', async () => {
    const { choose } = await openComparison();
    await choose('从', /年初的会/);
    await choose('到', /现在/);
    expect(await sums()).toHaveTextContent(
      '自2024年3月4日至2024年3月4日，新增问题1个，完成1个，退回1个，调整时限1个，调整责任人1个，新进展1条。',
    );
    expect(linesOf('台账更新不及时')).toEqual([['新增', '现在“查摆”']]);
    expect(linesOf('学习不够深入')).toEqual([
      ['完成', '整改中 → 已完成'],
      ['时限调整', '6月底前 → 9月底前，原因：需统一采购'],
    ]);
    expect(linesOf('谈心谈话偏少')).toEqual([
      ['退回', '整改中 → 查摆，原因：验收没有通过'],
      ['责任人调整', '李四 → 王五'],
    ]);
    expect(linesOf('窗口等候时间长')).toEqual([['新进展', '2024年3月4日，加开两个窗口']]);
  });

  it('two snapshots, whichever is chosen first, are told from the earlier to the later; the same twice is no change', async () => {
    const { choose } = await openComparison();
    await choose('从', /年中的会/);
    await choose('到', /年初的会/);
    expect(await sums()).toHaveTextContent('新增问题1个，完成1个');
    await choose('到', /年中的会/);
    expect(await screen.findByText('这两个时间之间没有变动')).toBeInTheDocument();
    expect(await sums()).toHaveTextContent('新增问题0个，完成0个，退回0个，调整时限0个，调整责任人0个，新进展0条');
  });

  it('a line leads to its card', async () => {
    const { person, choose } = await openComparison();
    await choose('从', /年初的会/);
    await person.click(await screen.findByRole('button', { name: '谈心谈话偏少' }));
    const card = await screen.findByRole('complementary');
    expect(await within(card).findByRole('textbox', { name: '问题' })).toHaveValue('谈心谈话偏少。');
  });

  it('is saved for Word, as the page that is shown', async () => {
    const saved = saveFileStub();
    const { person, choose } = await openComparison();
    await choose('从', /年初的会/);
    await person.click(await screen.findByRole('button', { name: '看成文' }));
    const page = await screen.findByRole('article');
    expect(page).toHaveTextContent('一、新增问题（1个）');
    await person.click(screen.getByRole('button', { name: '存为 Word' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/变动.*2024-03-04\.docx$/);
    const words = strFromU8(unzipSync(saved[0]!.bytes)['word/document.xml']!).replace(/<[^>]*>/g, '');
    for (const said of ['新增问题1个，完成1个，退回1个', '需统一采购', '李四 → 王五', '加开两个窗口'])
      expect(words).toContain(said);
  });
});
