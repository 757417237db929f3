import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addressToPath, boardAddress, HOME } from '../../src/app/address.ts';
import { useBoardView } from '../../src/features/board/board-view.ts';
import { ProgramWindow, titlesIn } from '../support/open-program.tsx';
import { smallBoardCommands } from '../support/small-board.ts';

beforeEach(() => {
  location.hash = '';
  useBoardView.setState(useBoardView.getInitialState());
});

const NAME = '查找卡片和操作';

async function openProgram(path = addressToPath(boardAddress('b1'))): Promise<ProgramWindow> {
  const window = new ProgramWindow();
  await window.given(
    ...smallBoardCommands({
      categories: ['政治纪律'],
      problems: [
        { text: '整改专题会不经常。', owner: '李学兴', category: '政治纪律' },
        { text: '谈心谈话偏少。', stage: 'rectifying' },
        { text: '台账更新不及时。' },
      ],
      measures: ['每季度谈心谈话'],
    }),
  );
  window.open(path);
  await screen.findByRole('link', { name: '看板' });
  return window;
}

async function callFor({ person }: ProgramWindow, words = ''): Promise<HTMLElement> {
  await person.keyboard('{Control>}k{/Control}');
  const dialog = await screen.findByRole('dialog', { name: NAME });
  const field = within(dialog).getByRole('combobox', { name: NAME });
  await waitFor(() => expect(field).toHaveFocus());
  if (words) await person.keyboard(words);
  return dialog;
}

const found = (dialog: HTMLElement): readonly string[] =>
  within(dialog)
    .queryAllByRole('option')
    .map((option) => option.textContent ?? '');

const marked = (dialog: HTMLElement): string => {
  const id = within(dialog).getByRole('combobox').getAttribute('aria-activedescendant');
  return document.getElementById(id ?? '')?.textContent ?? '';
};

describe('Ctrl+K', () => {
  it('finds a card by its words, 拼音 or first letters, says category and stage, and opens it on the board', async () => {
    const window = await openProgram(addressToPath(boardAddress('b1', 'settings')));
    const dialog = await callFor(window, 'zgzt');
    await waitFor(() => expect(found(dialog)).toEqual(['整改专题会不经常政治纪律 · 查摆']));
    expect(within(dialog).getByText('找到 1 张卡片')).toBeInTheDocument();
    await window.person.keyboard('{Enter}');
    const panel = await screen.findByRole('complementary', { name: '问题 1' });
    await waitFor(() => expect(within(panel).getByRole('heading', { name: '问题 1' })).toHaveFocus());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(titlesIn('查摆')).toContain('整改专题会不经常');
  });

  it('finds by a person and by the stage’s words too', async () => {
    const window = await openProgram();
    const dialog = await callFor(window, 'lxx');
    await waitFor(() => expect(found(dialog)).toEqual(['整改专题会不经常政治纪律 · 查摆']));
    await window.person.clear(within(dialog).getByRole('combobox'));
    await window.person.keyboard('谈话');
    await waitFor(() => expect(found(dialog)).toEqual(['谈心谈话偏少整改中']));
  });

  it('lists every screen and action before a word is typed, and goes there', async () => {
    const window = await openProgram();
    const dialog = await callFor(window);
    const places = ['首页', '看板', '配对', '材料', '体检', '快照', '更改', '设置', '导入', '数据'];
    const works = ['新建卡片', '快速登记', '打印材料', '冻结快照', '撤销', '重做', '导出备份', '快捷键', '看示例'];
    for (const name of [...places, ...works])
      expect(within(dialog).getByRole('option', { name: new RegExp(`^${name}`) })).toBeInTheDocument();
    await window.person.keyboard('tijian');
    await waitFor(() => expect(found(dialog)).toEqual(['体检']));
    await window.person.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: '体检', level: 1 })).toBeInTheDocument();
  });

  it('arrows go round, Home and End go to the ends', async () => {
    const window = await openProgram();
    const dialog = await callFor(window);
    expect(marked(dialog)).toBe('首页');
    await window.person.keyboard('{ArrowDown}');
    expect(marked(dialog)).toBe('看板');
    await window.person.keyboard('{ArrowUp}{ArrowUp}');
    expect(marked(dialog)).toBe('颜色：深色');
    await window.person.keyboard('{Home}');
    expect(marked(dialog)).toBe('首页');
    await window.person.keyboard('{End}');
    expect(marked(dialog)).toBe('颜色：深色');
  });

  it('Escape closes it and the focus is where it was, in a text field too', async () => {
    const window = await openProgram();
    const field = screen.getByRole('searchbox');
    await window.person.click(field);
    await callFor(window, '谈');
    await window.person.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveValue('');
  });

  it('Enter and Escape of the input method neither choose nor close (F33)', async () => {
    const window = await openProgram();
    const dialog = await callFor(window);
    const field = within(dialog).getByRole('combobox');
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: 'tanxin' } });
    for (const key of ['Enter', 'Escape', 'ArrowDown']) fireEvent.keyDown(field, { key, isComposing: true });
    expect(screen.getByRole('dialog')).toBe(dialog);
    expect(marked(dialog)).toBe('首页');
    fireEvent.change(field, { target: { value: '谈心' } });
    fireEvent.compositionEnd(field);
    await waitFor(() => expect(found(dialog)).toEqual(['谈心谈话偏少整改中']));
  });

  it('undoes, and says what', async () => {
    const window = await openProgram();
    await window.person.click(
      within(screen.getByRole('region', { name: '查摆' })).getByRole('button', { name: '添加问题' }),
    );
    await window.person.keyboard('学用脱节{Enter}{Escape}');
    await waitFor(() => expect(titlesIn('查摆')).toContain('学用脱节'));
    await callFor(window, '撤销');
    await window.person.keyboard('{Enter}');
    await waitFor(() => expect(titlesIn('查摆')).not.toContain('学用脱节'));
  });

  it('新建卡片 opens the field of the first column', async () => {
    const window = await openProgram(addressToPath(boardAddress('b1', 'settings')));
    const dialog = await callFor(window, 'xjkp');
    await waitFor(() => expect(found(dialog)).toEqual(['新建卡片N']));
    await window.person.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('textbox', { name: '添加到查摆' })).toHaveFocus());
  });

  it('shows the keys, with itself among them, and gives no second dialog over them', async () => {
    const window = await openProgram();
    await callFor(window, '快捷');
    await window.person.keyboard('{Enter}');
    const keys = await screen.findByRole('dialog', { name: '快捷键' });
    expect(within(keys).getByText('查找卡片和操作')).toBeInTheDocument();
    await window.person.keyboard('{Control>}k{/Control}');
    expect(screen.getAllByRole('dialog')).toEqual([keys]);
  });

  it('from home it finds the cards of the last board, and / calls it where there is no search', async () => {
    const window = await openProgram(addressToPath(HOME));
    await window.person.keyboard('/');
    const dialog = await screen.findByRole('dialog', { name: NAME });
    await window.person.keyboard('tzgx');
    await waitFor(() => expect(found(dialog)).toEqual(['台账更新不及时查摆']));
    expect(within(dialog).queryByRole('option', { name: /撤销/ })).not.toBeInTheDocument();
  });

  it('says so where nothing is found, but not while the dictionary is opened', async () => {
    const window = await openProgram();
    let open = (): void => undefined;
    const isOpen = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { readSpelling } = window.ground;
    vi.spyOn(window.ground, 'readSpelling').mockImplementation(() => isOpen.then(readSpelling));
    const dialog = await callFor(window, 'zgzt');
    expect(await within(dialog).findByText('正在准备拼音搜索…')).toBeInTheDocument();
    expect(within(dialog).queryByText('没有找到。')).not.toBeInTheDocument();
    open();
    await waitFor(() => expect(found(dialog)).toHaveLength(1));
    await window.person.keyboard('q');
    expect(await within(dialog).findByText('没有找到。')).toBeInTheDocument();
    expect(within(dialog).getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
  });

  it('switches to another board', async () => {
    const window = new ProgramWindow();
    await window.given(...smallBoardCommands({ problems: ['甲问题。'] }));
    const [created] = smallBoardCommands({ name: '2020年度旧看板', problems: ['乙问题。'] });
    await window.store.commit({
      commandId: 'other',
      boardId: 'b2',
      at: 1,
      today: '2020-03-04',
      actor: '',
      origin: 'w1',
      command: created!,
    });
    window.open();
    await screen.findByText('甲问题');
    await callFor(window, 'jiukanban');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await window.person.keyboard('{Enter}');
    expect(await screen.findByTitle('2020年度旧看板')).toBeInTheDocument();
  });
});
