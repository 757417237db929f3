import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Board } from '../../../src/domain/board.ts';
import type { DeskStore } from '../../../src/domain/board-store.ts';
import type { AdoptDraft, Command } from '../../../src/domain/command.ts';
import type { ImportDraft } from '../../../src/domain/import-draft.ts';
import { ok } from '../../../src/domain/result.ts';
import { EMPTY_DESK, useImportDesk } from '../../../src/features/import/import-desk.ts';
import { ImportScreen } from '../../../src/features/import/ImportScreen.tsx';
import { smallBoard } from '../../support/small-board.ts';
import { EMPTY_DRAFT, PAPER, PAPER_DRAFT } from './drafts.ts';

// Whole stories: on a busy machine they take their time.
beforeEach(() => useImportDesk.setState({ ...EMPTY_DESK, desk: null }));

function memoryDesk(): DeskStore & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    read: async (key) => ok(structuredClone(kept.get(key))),
    write: async (key, value) => {
      kept.set(key, structuredClone(value));
      return ok(null);
    },
    remove: async (key) => {
      kept.delete(key);
      return ok(null);
    },
  };
}

interface Given {
  readonly desk?: DeskStore;
  readonly board?: Board | null;
  readonly readReport?: (text: string, signal?: AbortSignal) => Promise<ImportDraft>;
  readonly isAccepted?: boolean;
}

function mount({
  desk = memoryDesk(),
  board = null,
  readReport = async () => PAPER_DRAFT,
  isAccepted = true,
}: Given = {}) {
  let made = 0;
  const onCreate = vi.fn<(commands: readonly Command[]) => Promise<boolean>>(async () => isAccepted);
  const onAdopt = vi.fn<(command: AdoptDraft) => Promise<boolean>>(async () => isAccepted);
  const screenOf = (
    <ImportScreen
      board={board}
      desk={desk}
      newId={() => `id${(made += 1)}`}
      thisYear={2030}
      readReport={readReport}
      readFile={async (file) => ok({ name: file.name, text: await file.text() })}
      onCreate={onCreate}
      onAdopt={onAdopt}
    />
  );
  return { user: userEvent.setup(), onCreate, onAdopt, ...render(screenOf) };
}

async function paste(given: Given = {}) {
  const mounted = mount(given);
  await mounted.user.click(await screen.findByRole('textbox', { name: '报告全文' }));
  await mounted.user.paste(PAPER);
  await screen.findByRole('heading', { name: '核对导入' });
  return mounted;
}

const rows = (): readonly string[] =>
  within(screen.getByRole('region', { name: '导入结果' }))
    .getAllByRole('button', { name: /^(问题|措施)\d|^未归入/ })
    .map((row) => row.getAttribute('aria-label') ?? '');

const row = (name: RegExp) => screen.getByRole('button', { name });
const adopted = (commands: readonly Command[]): AdoptDraft => {
  const found = commands.find((command) => command.type === 'adopt-draft');
  return found ?? expect.fail('nothing adopted');
};

test('a pasted paper is read at once, and becomes a board under its headings', async () => {
  const { user, onCreate } = await paste();
  expect(screen.getByText('2 个类别 · 4 个问题 · 2 条措施 · 未归入 18 字')).toBeInTheDocument();
  expect(rows()).toEqual([
    '问题1“理论学习抓得不够紧”',
    '问题2“支部活动创新不够”',
    '问题3“谈心谈话流于形式”',
    '问题4“工作谋划不够超前”',
    '措施1“每季度确定一个学习专题”',
    '措施2“每月组织一次交流研讨”',
    '未归入：三、原因剖析',
    '未归入：主要是思想认识有偏差😀。',
  ]);
  await user.click(screen.getByRole('button', { name: '生成看板' }));
  const [commands] = onCreate.mock.lastCall ?? expect.fail('not created');
  expect(commands[0]).toMatchObject({ type: 'create-board', name: '某支部2021年度组织生活会对照检查材料', year: 2021 });
  expect(adopted(commands).problems).toHaveLength(4);
  expect(adopted(commands).source.text).toBe(PAPER);
});

test('by keyboard alone: an edge moved, two joined, one split, one given up, all taken back', async () => {
  const { user } = await paste();
  row(/^问题1/).focus();
  await user.keyboard('{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}');
  expect(rows()).toContain('未归入：学习内容多是文件传达。');
  await user.keyboard('j');
  expect(rows().filter((name) => name.startsWith('问题'))).toHaveLength(3);
  await user.keyboard('{ArrowDown}{Delete}');
  expect(rows()).toContain('未归入：谈心谈话流于形式。');
  expect(document.activeElement).toHaveAccessibleName('问题2“工作谋划不够超前”');
  await user.keyboard('{Enter}');
  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '问题的文字' });
  area.focus();
  area.setSelectionRange(9, 9);
  await user.click(screen.getByRole('button', { name: '从光标处拆分' }));
  expect(rows()).toContain('问题3“习惯于被动应付”');
  for (let times = 0; times < 4; times += 1) await user.keyboard('{Control>}z{/Control}');
  expect(rows().slice(0, 2)).toEqual(['问题1“理论学习抓得不够紧”', '问题2“支部活动创新不够”']);
  expect(screen.getByRole('button', { name: '撤销' })).toBeDisabled();
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(rows()).toContain('未归入：学习内容多是文件传达。');
});

test('its own undo does not also take back what was done on the board', async () => {
  const { user } = await paste();
  const frame = vi.fn<(event: KeyboardEvent) => void>();
  addEventListener('keydown', frame);
  row(/^问题1/).focus();
  await user.keyboard('{Delete}');
  frame.mockClear();
  await user.keyboard('{Control>}z{/Control}');
  removeEventListener('keydown', frame);
  expect(frame.mock.calls.filter(([event]) => event.key === 'z')).toEqual([]);
});

test('a letter that the input method is still holding is no key', async () => {
  await paste();
  const first = row(/^问题1/);
  first.focus();
  first.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', isComposing: true, bubbles: true }));
  expect(rows()).toContain('问题2“支部活动创新不够”');
});

test('a title is typed, a category chosen; the whole text stays with the card', async () => {
  const { user, onCreate } = await paste();
  await user.click(row(/^问题4/));
  const title = screen.getByRole('textbox', { name: '标题' });
  await user.clear(title);
  await user.type(title, '谋划不足{Enter}');
  const editor = row(/^问题4/).closest('li') ?? expect.fail('no editor');
  await user.click(within(editor).getByRole('button', { name: /类别$/ }));
  await user.click(await screen.findByRole('option', { name: '履行党章规定的职责任务' }));
  await user.click(screen.getByRole('button', { name: '生成看板' }));
  const made = adopted((onCreate.mock.lastCall ?? expect.fail('not created'))[0]);
  const [first, , , fourth] = made.problems;
  expect(fourth).toMatchObject({ title: '谋划不足', detail: '工作谋划不够超前。习惯于被动应付。' });
  expect(fourth?.categoryId).toBe(first?.categoryId);
});

test('work in hand survives a reload, its undo too, and is cleared once the board is made', async () => {
  const desk = memoryDesk();
  const { user, unmount } = await paste({ desk });
  row(/^问题1/).focus();
  await user.keyboard('{Delete}');
  const name = screen.getByRole('textbox', { name: '看板名称' });
  await user.clear(name);
  await user.type(name, '我的看板');
  await waitFor(() => expect(JSON.stringify(desk.kept.get('import/cutting'))).toContain('我的看板'));
  expect(JSON.stringify(desk.kept.get('import/cutting'))).not.toContain('习惯于被动应付');
  unmount();
  useImportDesk.setState({ ...EMPTY_DESK, desk: null });
  const again = mount({ desk });
  await screen.findByRole('heading', { name: '核对导入' });
  expect(rows()).toContain('未归入：理论学习抓得不够紧。学习内容多是文件传达。');
  expect(screen.getByRole('textbox', { name: '看板名称' })).toHaveValue('我的看板');
  await again.user.click(screen.getByRole('button', { name: '撤销' }));
  expect(rows()[0]).toBe('问题1“理论学习抓得不够紧”');
  await again.user.click(screen.getByRole('button', { name: '生成看板' }));
  await screen.findByRole('textbox', { name: '报告全文' });
  await waitFor(() => expect([...desk.kept.keys()]).toEqual([]));
});

test('a board that was refused leaves the work in hand', async () => {
  const desk = memoryDesk();
  const { user } = await paste({ desk, isAccepted: false });
  await user.click(screen.getByRole('button', { name: '生成看板' }));
  expect(rows()).toContain('问题1“理论学习抓得不够紧”');
  await waitFor(() => expect(desk.kept.has('import/text')).toBe(true));
});

test('into the open board it is one import', async () => {
  const board = smallBoard({ categories: ['履行党章规定的职责任务'] });
  const { user, onAdopt } = await paste({ board });
  await user.click(screen.getByRole('button', { name: '加入当前看板' }));
  const [command] = onAdopt.mock.lastCall ?? expect.fail('not adopted');
  expect(command.categories.map(({ name }) => name)).toEqual(['落实上级党组织部署要求']);
});

test('where nothing was found it says why, and the person marks by hand', async () => {
  const { user } = await paste({ readReport: async () => EMPTY_DRAFT });
  expect(screen.getByText(/没有找到写问题的部分/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '生成看板' })).toBeDisabled();
  const leftover = screen.getByRole('button', { name: '未归入：一是学习扎实开展。' }).closest('li') ?? expect.fail();
  await user.click(within(leftover).getByRole('button', { name: '标为问题' }));
  expect(rows()).toContain('问题1“一是学习扎实开展”');
  const next = screen.getByRole('button', { name: '未归入：二、存在的主要问题' }).closest('li') ?? expect.fail();
  await user.click(within(next).getByRole('button', { name: '并入上一条' }));
  expect(screen.queryByRole('button', { name: '未归入：二、存在的主要问题' })).toBeNull();
});

test('a long reading says how long the text is, and can be broken off without losing it', async () => {
  const readReport = (_: string, signal?: AbortSignal): Promise<ImportDraft> =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));
  const { user } = mount({ readReport });
  await user.click(await screen.findByRole('textbox', { name: '报告全文' }));
  await user.paste(PAPER);
  expect(await screen.findByText(/正在识别，共 \d+ 字/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(screen.getByRole('textbox', { name: '报告全文' })).toHaveValue(PAPER);
});

test('another paper leaves the former one until it is read', async () => {
  const { user } = await paste();
  await user.click(screen.getByRole('button', { name: '换一份材料' }));
  await user.click(screen.getByRole('button', { name: '回到上一份' }));
  expect(rows()).toContain('问题1“理论学习抓得不够紧”');
});

test('the text stands beside the list as it was written, but for line breaks', async () => {
  await paste();
  const paper = screen.getByRole('document', { name: '材料的文字' });
  await waitFor(() => expect(paper).toHaveTextContent(PAPER.replaceAll('\n', ''), { normalizeWhitespace: false }));
});
