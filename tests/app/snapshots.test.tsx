import { screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveFileStub } from '../support/save-file-stub.ts';
import { smallBoardCommands } from '../support/small-board.ts';
import { ProgramWindow } from '../support/open-program.tsx';

const items = (): readonly HTMLElement[] =>
  within(screen.getByRole('list', { name: '已冻结的快照' })).getAllByRole('listitem');

afterEach(() => void vi.unstubAllGlobals());

describe('快照', () => {
  it('shows for ever what the board was when it was frozen, whatever is done later', async () => {
    const first = new ProgramWindow();
    await first.given(...smallBoardCommands({ problems: ['学习不够深入。读文件多。', '谈心谈话偏少。'] }));
    first.open('/board/b1/snapshots');
    const { person } = first;
    await person.clear(await screen.findByRole('textbox', { name: '快照名称' }));
    await person.type(screen.getByRole('textbox', { name: '快照名称' }), '年度组织生活会');
    await person.click(screen.getByRole('button', { name: '冻结快照' }));
    expect(await screen.findByRole('heading', { name: '年度组织生活会' })).toBeInTheDocument();
    expect(items()[0]).toHaveTextContent('截至2024年3月4日');
    expect(items()[0]).toHaveTextContent('由王书记冻结');

    const other = new ProgramWindow('w2', first.disk);
    await other.given(
      { type: 'delete-problem', id: 'p001' },
      { type: 'edit-problem', id: 'p002', edits: [{ field: 'title', from: '谈心谈话偏少。', to: '改过了。' }] },
    );
    await person.click(screen.getByRole('button', { name: /^打开快照/ }));
    const sheet = await screen.findByRole('region', { name: '快照内容' });
    expect(sheet).toHaveTextContent('学习不够深入。读文件多。');
    expect(sheet).toHaveTextContent('谈心谈话偏少。');
    expect(sheet).not.toHaveTextContent('改过了');
    expect(sheet).not.toHaveTextContent('校验码不符');
    expect(sheet).toHaveTextContent('截至2024年3月4日');
  });

  it.each([
    ['12月1日', '截至2023年12月1日'],
    ['2024-02-29', '截至2024年2月29日'],
  ])('of %s is %s: without a year it is the last such day', async (written, says) => {
    const window = new ProgramWindow();
    await window.given(...smallBoardCommands({ problems: ['学习不够深入。'] }));
    window.open('/board/b1/snapshots');
    const { person } = window;
    const day = await screen.findByRole('textbox', { name: '截至日期' });
    await person.clear(day);
    await person.type(day, written);
    await person.click(screen.getByRole('button', { name: '冻结快照' }));
    await waitFor(() => expect(items()[0]).toHaveTextContent(says));
  });

  it('is deleted after a warning, and Ctrl+Z brings it back', async () => {
    const first = new ProgramWindow();
    await first.given(...smallBoardCommands({ problems: ['学习不够深入。'] }));
    first.open('/board/b1/snapshots');
    const { person } = first;
    await person.click(await screen.findByRole('button', { name: '冻结快照' }));
    await waitFor(() => expect(items()).toHaveLength(1));
    await person.click(screen.getByRole('button', { name: /^删除快照/ }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: '删除快照' }));
    expect(await screen.findByText('还没有快照')).toBeInTheDocument();
    await person.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(items()).toHaveLength(1));
  });

  it.each([
    ['Word', 'docx', 'word/document.xml'],
    ['Excel', 'xlsx', 'xl/worksheets/sheet1.xml'],
  ])('is saved for %s, named after its own day, with its name and content’s hash', async (program, extension, part) => {
    const saved = saveFileStub();
    const first = new ProgramWindow();
    await first.given(...smallBoardCommands({ problems: ['学习不够深入。'] }));
    first.open('/board/b1/snapshots');
    const { person } = first;
    const day = await screen.findByRole('textbox', { name: '截至日期' });
    await person.clear(day);
    await person.type(day, '2024-02-29');
    await person.click(screen.getByRole('button', { name: '冻结快照' }));
    await person.click(await screen.findByRole('button', { name: /^打开快照/ }));
    const sheet = await screen.findByRole('article');
    await person.click(screen.getByRole('button', { name: `存为 ${program}` }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe(`2021年度组织生活会查摆问题整改清单 2024-02-29.${extension}`);
    const words = strFromU8(unzipSync(saved[0]!.bytes)[part]!).replace(/<[^>]*>/g, '');
    const [seal = 'none'] = /快照“2021年度组织生活会”，校验码 [\da-f]{64}。/.exec(sheet.textContent) ?? [];
    expect(words).toContain(seal);
  });

  it('a frozen content that does not match its hash is told', async () => {
    const first = new ProgramWindow();
    await first.given(...smallBoardCommands({ problems: ['学习不够深入。'] }), {
      type: 'take-snapshot',
      snapshot: { id: 'f1', name: '坏的', asOf: '2024-03-04', seq: 2, hash: 'ffff' },
    });
    first.open('/board/b1/snapshots');
    await first.person.click(await screen.findByRole('button', { name: /^打开快照/ }));
    expect(await screen.findByText(/校验码不符/)).toBeInTheDocument();
    for (const name of ['存为 Word', '存为 Excel', '打印']) expect(screen.getByRole('button', { name })).toBeDisabled();
  });
});
