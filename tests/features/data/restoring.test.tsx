import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WholeBoard } from '../../../src/domain/board-store.ts';
import { boardsToBackup } from '../../../src/exchange/backup/boards-to-backup.ts';
import { ProgramWindow } from '../../support/open-program.tsx';
import { smallBoardCommands } from '../../support/small-board.ts';

vi.setConfig({ testTimeout: 20_000 });

const MARCH = Date.parse('2023-03-04T08:00:00.000Z');

/** What a program with these boards would export. */
async function fileOf(boards: readonly WholeBoard[], name = '整改看板备份 2023-03-04.json'): Promise<File> {
  const bytes = boardsToBackup(boards, { madeAt: new Date(MARCH).toISOString(), by: '李委员' });
  return new File([bytes], name, { type: 'application/json' });
}

async function boardsIn({ store }: ProgramWindow): Promise<readonly WholeBoard[]> {
  const read = await store.readEverything();
  return read.ok ? read.value : [];
}

/** A program with one board of three problems and one measure. */
async function keptProgram(name = '甲支部整改'): Promise<ProgramWindow> {
  const program = new ProgramWindow();
  await program.given(
    ...smallBoardCommands({ name, problems: ['学习不够深入。', '谈心偏少。', '调研不够。'], measures: ['每月学习。'] }),
  );
  return program;
}

const section = () => within(screen.getByRole('region', { name: '从备份恢复' }));

async function choose({ person }: ProgramWindow, file: File): Promise<void> {
  await screen.findByRole('button', { name: '选择备份文件' });
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no way to choose a file');
  await person.upload(input, file);
}

beforeEach(() => {
  cleanup();
  location.hash = '';
});

describe('restoring a backup', () => {
  it('into an empty program: shows what is in it, and only then brings it in', async () => {
    const file = await fileOf(await boardsIn(await keptProgram()));
    const empty = new ProgramWindow('w2');
    empty.open('/');
    await empty.person.click(await screen.findByRole('button', { name: '从备份恢复' }));
    await choose(empty, file);
    const compared = await screen.findByRole('list', { name: '备份里的看板与这里的比较' });
    expect(compared).toHaveTextContent('甲支部整改2021年度，3 个问题、1 条措施这里没有');
    expect(section().getByText('李委员', { exact: false })).toHaveTextContent('2023年3月4日');
    expect(await boardsIn(empty)).toEqual([]);
    await empty.person.click(screen.getByRole('button', { name: '恢复这 1 块看板' }));
    expect(await screen.findByText('已添加 1 块看板，原有的没有改动。')).toBeVisible();
    expect((await boardsIn(empty)).map(({ board }) => board.about?.name)).toEqual(['甲支部整改']);
  });

  it('over what is here: warns, asks with both counts, keeps a copy, and the copy brings it back', async () => {
    const earlier = await boardsIn(await keptProgram());
    const full = new ProgramWindow('w2');
    await full.store.restore(earlier, { type: 'add-missing' });
    await full.given({ type: 'edit-problem', id: 'p001', edits: [{ field: 'owner', from: '', to: '张三' }] });
    const before = await boardsIn(full);
    full.open('/data');
    await choose(full, await fileOf(earlier));
    const compared = await screen.findByRole('list', { name: '备份里的看板与这里的比较' });
    expect(compared).toHaveTextContent('这里多 1 步更改');
    expect(compared).toHaveTextContent('比这里旧');
    expect(section().getByText(/这里有 1 步更改是这份备份里没有的/)).toBeVisible();
    await full.person.click(section().getByRole('button', { name: '全部替换' }));
    const asked = within(await screen.findByRole('dialog', { name: '全部替换？' }));
    expect(asked.getByText('这里的 1 块看板、3 个问题、1 条措施')).toBeVisible();
    await full.person.click(asked.getByRole('button', { name: '取消' }));
    expect(await boardsIn(full)).toEqual(before);
    await full.person.click(section().getByRole('button', { name: '全部替换' }));
    await full.person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '全部替换' }));
    expect(await screen.findByText(/已换成这份备份里的 1 块看板/)).toBeVisible();
    expect(await boardsIn(full)).toEqual(earlier);

    const copies = within(await screen.findByRole('region', { name: '恢复前的副本' }));
    await full.person.click(copies.getByRole('button', { name: '恢复…' }));
    await full.person.click(await section().findByRole('button', { name: '全部替换' }));
    await full.person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '全部替换' }));
    expect(await screen.findByText(/已换成这份副本里的 1 块看板/)).toBeVisible();
    expect(await boardsIn(full)).toEqual(before);
    expect(screen.getAllByRole('listitem', { name: /的副本$/ })).toHaveLength(2);
    await full.person.click(copies.getAllByRole('button', { name: '删除' })[0] as HTMLElement);
    await full.person.click(await screen.findByRole('button', { name: '删除副本' }));
    await waitFor(() => expect(screen.getAllByRole('listitem', { name: /的副本$/ })).toHaveLength(1));
  });

  it('adds only the boards that are not here', async () => {
    const kept = await keptProgram();
    const [here] = await boardsIn(kept);
    if (!here) throw new Error('no board');
    const other = { ...here, board: { ...here.board, id: 'b2' }, ledger: here.ledger.map(otherId) };
    kept.open('/data');
    await choose(kept, await fileOf([here, other]));
    await kept.person.click(await screen.findByRole('button', { name: '只添加没有的看板（1 块）' }));
    expect(await screen.findByText('已添加 1 块看板，原有的没有改动。')).toBeVisible();
    expect((await boardsIn(kept)).map(({ board }) => board.id)).toEqual(['b1', 'b2']);
    expect(screen.queryByRole('region', { name: '恢复前的副本' })).toBeNull();
  });

  it('warns of a file that is nearly empty against what is here, and of one that brings nothing (F42)', async () => {
    const kept = new ProgramWindow();
    await kept.given(...smallBoardCommands({ problems: ['一。', '二。', '三。', '四。', '五。', '六。'] }));
    const bare = new ProgramWindow('w2');
    await bare.given(...smallBoardCommands({ name: '空看板' }));
    kept.open('/data');
    await choose(kept, await fileOf(await boardsIn(bare)));
    expect(await screen.findByText(/备份里只有 0 个问题，这里有 6 个/)).toBeVisible();
    await kept.person.click(screen.getByRole('button', { name: '不恢复了' }));
    await choose(kept, await fileOf([]));
    expect(await screen.findByText('这份备份里没有看板，不能用来恢复。')).toBeVisible();
    expect(section().queryByRole('button', { name: '全部替换' })).toBeNull();
    await kept.person.click(screen.getByRole('button', { name: '不恢复了' }));
    await choose(kept, await fileOf(await boardsIn(kept)));
    expect(await screen.findByText('与这里完全一样，不需要恢复。')).toBeVisible();
  });

  it('a file that is damaged or foreign gets a sentence, and nothing is changed', async () => {
    const kept = await keptProgram();
    const before = await boardsIn(kept);
    kept.open('/data');
    const whole = await (await fileOf(before)).text();
    for (const [text, says] of [
      [whole.slice(0, 400), '没有存完整'],
      [whole.replace('学习不够深入', '学习十分深入'), '校验码对不上'],
      [whole.replace('"version":1', '"version":9'), '更新版本的程序'],
      ['{"报告":"一、存在的主要问题"}', '这不是整改看板的备份文件'],
      ['', '这个文件是空的'],
    ] as const) {
      await choose(kept, new File([text], 'x.json', { type: 'application/json' }));
      await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(says));
      expect(screen.getByRole('alert')).toHaveTextContent('现有数据没有改动。');
    }
    expect(await boardsIn(kept)).toEqual(before);
  });

  it('that the disk refuses is said, and what was here is here', async () => {
    const kept = await keptProgram();
    const before = await boardsIn(kept);
    const other = new ProgramWindow('w2');
    await other.given(...smallBoardCommands({ name: '乙支部整改' }));
    kept.open('/data');
    await choose(kept, await fileOf(await boardsIn(other)));
    await kept.person.click(await section().findByRole('button', { name: '全部替换' }));
    kept.store.failNext({ code: 'full', detail: '' });
    await kept.person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '全部替换' }));
    expect(await section().findByRole('alert')).toHaveTextContent('空间已满');
    expect(await boardsIn(kept)).toEqual(before);
    expect(section().getByRole('button', { name: '全部替换' })).toBeEnabled();
  });
});

describe('another window', () => {
  it('shows the restored board, also where it stands earlier than before', async () => {
    const earlier = await boardsIn(await keptProgram());
    const watching = new ProgramWindow('w3');
    await watching.store.restore(earlier, { type: 'add-missing' });
    await watching.given({ type: 'delete-problem', id: 'p001' });
    watching.open();
    expect(await screen.findByText('谈心偏少')).toBeVisible();
    expect(screen.queryByText('学习不够深入')).toBeNull();
    const acting = new ProgramWindow('w2', watching.disk);
    await acting.store.restore(earlier, { type: 'replace-all', at: 1, by: '' });
    expect(await screen.findByText('学习不够深入')).toBeVisible();
  });

  it('whose open board is not in the backup says so', async () => {
    const watching = await keptProgram();
    watching.open();
    await screen.findByText('谈心偏少');
    const acting = new ProgramWindow('w2', watching.disk);
    await acting.store.restore([], { type: 'replace-all', at: 1, by: '' });
    expect(await screen.findByRole('heading', { name: '这块看板已不在这里' })).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('替换前的内容留有副本');
  });
});

const otherId = (entry: WholeBoard['ledger'][number]) => ({ ...entry, commandId: `other-${entry.commandId}` });
