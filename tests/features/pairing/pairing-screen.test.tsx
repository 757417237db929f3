import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { smallBoard } from '../../support/small-board.ts';
import { stagePairing } from './pairing-stage.tsx';

const board = () =>
  smallBoard({
    categories: ['政治纪律', '群众纪律'],
    problems: [
      { text: '谈心谈话不经常。全年只谈了X次。', category: '政治纪律' },
      { text: '会议记录不全。', category: '政治纪律' },
      { text: '走访群众少。', category: '群众纪律' },
    ],
    measures: [
      { text: '定期开展谈心谈话。每季度一次。', group: '（一）抓组织生活' },
      { text: '指定专人记录。', group: '（一）抓组织生活' },
      { text: '按时交纳党费。', group: '（二）抓作风' },
    ],
    pairs: [[2, 2]],
  });

const row = (name: RegExp) => screen.getByRole('button', { name });
const problem = (number: number) => row(new RegExp(`^问题 ${number}“`));
const measure = (number: number) => row(new RegExp(`^措施 ${number}“`));
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('配对', () => {
  it('shows both sides in groups, who is paired with whom, and what is left to do', () => {
    stagePairing(board());
    const left = screen.getByRole('region', { name: '问题' });
    expect(
      within(left)
        .getAllByRole('heading', { level: 3 })
        .map((h) => h.textContent),
    ).toEqual(['政治纪律', '群众纪律']);
    expect(problem(2)).toHaveAccessibleName('问题 2“会议记录不全”，措施 2');
    expect(problem(1)).toHaveAccessibleName('问题 1“谈心谈话不经常”，还没有措施');
    expect(screen.getByText('3 个问题中 2 个还没有措施 · 3 条措施中 2 条还没有对应问题')).toBeVisible();
  });

  it('pairs by two clicks, from either side, and takes off by another', async () => {
    const { user, commands } = stagePairing(board());
    await user.click(problem(3));
    await user.click(measure(3));
    expect(measure(3)).toHaveAttribute('aria-pressed', 'true');
    expect(said()).toContain('已把措施 3“按时交纳党费”配给问题 3“走访群众少”');
    await user.click(measure(3));
    expect(said()).toContain('已取消措施 3“按时交纳党费”与问题 3“走访群众少”的配对');
    await user.click(problem(3));
    await user.click(measure(1));
    await user.click(problem(1));
    await user.click(problem(2));
    expect(commands).toEqual([
      { type: 'pair-measure', problemId: 'p003', measureId: 'm003' },
      { type: 'unpair-measure', problemId: 'p003', measureId: 'm003' },
      { type: 'pair-measure', problemId: 'p001', measureId: 'm001' },
      { type: 'pair-measure', problemId: 'p002', measureId: 'm001' },
    ]);
    expect(screen.getByText('3 个问题中 1 个还没有措施 · 3 条措施中 1 条还没有对应问题')).toBeVisible();
  });

  it('pairs by keyboard alone: arrows walk, Enter picks up, across, Enter pairs, Esc puts down', async () => {
    const { user, board: now } = stagePairing(board());
    problem(1).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(problem(3)).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{ArrowRight}{End}{Enter}');
    expect(now().pairs.has('p003~m003')).toBe(true);
    await user.keyboard('{Home} ');
    expect(now().pairs.has('p003~m001')).toBe(true);
    await user.keyboard('{Enter}');
    expect(now().pairs.has('p003~m001')).toBe(false);
    await user.keyboard('{ArrowLeft}');
    expect(problem(3)).toHaveFocus();
    await user.keyboard('{ArrowRight}{Escape}');
    expect(problem(3)).toHaveFocus();
    expect(problem(3)).toHaveAttribute('aria-pressed', 'false');
  });

  it('is left by Tab after one row a side', async () => {
    const { user } = stagePairing(board());
    problem(2).focus();
    await user.tab();
    expect(measure(1)).toHaveFocus();
    await user.tab();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it('suggests with a reason, and pairs only what is asked for', async () => {
    const { user, commands } = stagePairing(board());
    await user.click(problem(1));
    const suggestions = screen.getByRole('region', { name: '可能对应的措施' });
    expect(within(suggestions).getByText('都提到：谈心谈话')).toBeVisible();
    expect(commands).toEqual([]);
    await user.click(within(suggestions).getByRole('button', { name: '配对：措施 1“定期开展谈心谈话”' }));
    expect(commands).toEqual([{ type: 'pair-measure', problemId: 'p001', measureId: 'm001' }]);
    expect(screen.queryByRole('region', { name: '可能对应的措施' })).not.toBeInTheDocument();
    expect(problem(1)).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '取消配对：措施 1“定期开展谈心谈话”' }));
    expect(screen.getByRole('region', { name: '可能对应的措施' })).toBeInTheDocument();
  });

  it('suggests problems for a measure too', async () => {
    const { user, commands } = stagePairing(board());
    await user.click(measure(1));
    const suggestions = screen.getByRole('region', { name: '可能对应的问题' });
    await user.click(within(suggestions).getByRole('button', { name: '配对：问题 1“谈心谈话不经常”' }));
    expect(commands).toEqual([{ type: 'pair-measure', problemId: 'p001', measureId: 'm001' }]);
    expect(measure(1)).toHaveFocus();
  });

  it('forgets a suggestion that is waved away', async () => {
    const { user, commands } = stagePairing(board());
    await user.click(problem(1));
    await user.click(screen.getByRole('button', { name: /^忽略：措施 1/ }));
    expect(screen.queryByRole('region', { name: '可能对应的措施' })).not.toBeInTheDocument();
    expect(commands).toEqual([]);
  });

  it('adds a measure for the problem in hand; the Enter of the input method adds nothing', async () => {
    const { user, commands } = stagePairing(board());
    await user.click(problem(3));
    const field = screen.getByRole('textbox', { name: '为这个问题添加一条措施' });
    await user.type(field, '每月走访两户');
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(commands).toEqual([]);
    await user.type(field, '{Enter}');
    expect(commands).toEqual([
      {
        type: 'add-measure',
        measure: { id: 'new1', text: '每月走访两户', group: '', done: false, passage: null },
        problemId: 'p003',
      },
    ]);
    expect(field).toHaveValue('');
    expect(measure(4)).toHaveAttribute('aria-pressed', 'true');
  });

  it('keeps what was typed for a problem while another is looked at', async () => {
    const { user } = stagePairing(board());
    await user.click(problem(3));
    await user.type(screen.getByRole('textbox'), '每月走访');
    await user.click(problem(1));
    expect(screen.getByRole('textbox')).toHaveValue('');
    await user.click(problem(3));
    expect(screen.getByRole('textbox')).toHaveValue('每月走访');
  });

  it('narrows to what is not paired, and lets nothing leave from under the pointer', async () => {
    const { user } = stagePairing(board());
    await user.click(screen.getByRole('checkbox', { name: '只看未配对' }));
    expect(screen.queryByRole('button', { name: /^问题 2“/ })).not.toBeInTheDocument();
    await user.click(problem(1));
    await user.click(measure(1));
    expect(problem(1)).toBeInTheDocument();
    expect(measure(1)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: /^问题 1“/ })).not.toBeInTheDocument();
  });

  it('unfolds a long text without picking it up', async () => {
    const { user } = stagePairing(board());
    expect(screen.queryByText('全年只谈了X次。')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '看全文：问题 1“谈心谈话不经常”' }));
    expect(screen.getByText('全年只谈了X次。')).toBeVisible();
    expect(problem(1)).toHaveAttribute('aria-pressed', 'false');
  });

  it('opens the card of the problem in hand', async () => {
    const { user, opened } = stagePairing(board());
    await user.click(problem(2));
    await user.click(screen.getByRole('button', { name: '打开卡片' }));
    expect(opened).toEqual(['p002']);
  });

  it('has nothing in hand when another window deleted it', async () => {
    const { user, commands, elsewhere } = stagePairing(board());
    await user.click(problem(3));
    elsewhere({ type: 'delete-problem', id: 'p003' });
    await user.click(measure(3));
    expect(commands.map(({ type }) => type)).toEqual(['delete-problem']);
    expect(measure(3)).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('配对 with nothing to pair', () => {
  it('says the next step', () => {
    stagePairing(smallBoard({}));
    expect(screen.getByText('还没有可以配对的问题和措施')).toBeVisible();
  });

  it('lets the first measure be written where there is none', async () => {
    const { user } = stagePairing(smallBoard({ problems: ['走访少。'] }));
    expect(screen.getByText(/^还没有措施。点选左边的一个问题/)).toBeVisible();
    expect(screen.getByText('1 个问题都还没有措施 · 还没有措施')).toBeVisible();
    await user.click(problem(1));
    await user.type(screen.getByRole('textbox'), '多走访{Enter}');
    expect(screen.getByText('1 个问题都有措施 · 1 条措施都有对应问题')).toBeVisible();
  });

  it('says that all is paired', async () => {
    const { user } = stagePairing(smallBoard({ problems: ['走访少。'], measures: ['多走访。'], pairs: [[1, 1]] }));
    await user.click(screen.getByRole('checkbox', { name: '只看未配对' }));
    expect(screen.getByText('问题都已配对。')).toBeVisible();
  });
});
