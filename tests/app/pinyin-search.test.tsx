import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { PREPARING_PINYIN } from '../../src/parts/pinyin-words.ts';
import { ProgramWindow, titlesIn } from '../support/open-program.tsx';
import { smallBoardCommands } from '../support/small-board.ts';

beforeEach(() => {
  location.hash = '';
});

const problems = [
  { text: '整改专题会不经常。', owner: '李学兴' },
  { text: '谈心谈话偏少。', owner: '张三' },
  { text: '材料里写着ZGZT。' },
];

/** The board in a window whose dictionary opens, or breaks, when it is told to. */
async function openWith(dictionary: (window: ProgramWindow) => Promise<void>): Promise<ProgramWindow> {
  const window = new ProgramWindow();
  const { readSpelling } = window.ground;
  Object.assign(window.ground, {
    readSpelling: async () => {
      await dictionary(window);
      return readSpelling();
    },
  });
  await window.given(...smallBoardCommands({ problems }));
  window.open();
  await screen.findByText('谈心谈话偏少');
  return window;
}

const searchFor = async ({ person }: ProgramWindow, words: string): Promise<void> => {
  const field = screen.getByRole('searchbox');
  await person.clear(field);
  await person.type(field, words);
};

it('finds titles and persons by 拼音 and first letters', async () => {
  const window = await openWith(async () => undefined);
  await searchFor(window, 'zgzt');
  await waitFor(() => expect(titlesIn('查摆')).toEqual(['整改专题会不经常', '材料里写着ZGZT']));
  for (const word of ['lxx', 'lixue', 'LiXueXing', '整改 lxx']) {
    await searchFor(window, word);
    await waitFor(() => expect(titlesIn('查摆'), word).toEqual(['整改专题会不经常']));
  }
  expect(screen.getByText('显示 1 / 3 个')).toBeInTheDocument();
});

it('while the dictionary is opened, what is written is found and nothing is called missing; then more is found', async () => {
  let open = (): void => undefined;
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  const window = await openWith(() => isOpen);
  await searchFor(window, 'zgzt');
  await waitFor(() => expect(titlesIn('查摆')).toEqual(['材料里写着ZGZT']));
  expect(screen.getAllByText(PREPARING_PINYIN).length).toBeGreaterThan(0);
  expect(screen.queryByText('没有符合筛选的卡片')).not.toBeInTheDocument();
  open();
  await waitFor(() => expect(titlesIn('查摆')).toEqual(['整改专题会不经常', '材料里写着ZGZT']));
  expect(screen.queryByText(PREPARING_PINYIN)).not.toBeInTheDocument();
});

it('where the dictionary does not open, it says so and finds what is written', async () => {
  const window = await openWith(() => Promise.reject(new Error('no worker')));
  await searchFor(window, 'zgzt');
  expect(await screen.findByText(/拼音搜索用不了/)).toHaveTextContent('显示 1 / 3 个');
  expect(titlesIn('查摆')).toEqual(['材料里写着ZGZT']);
});

it('a card that is renamed is found by its new name at once', async () => {
  const window = await openWith(async () => undefined);
  await searchFor(window, 'dangkexiaoguo');
  await waitFor(() => expect(titlesIn('查摆')).toEqual([]));
  const from = '谈心谈话偏少。';
  await window.given({ type: 'edit-problem', id: 'p002', edits: [{ field: 'title', from, to: '党课效果不好。' }] });
  await waitFor(() => expect(titlesIn('查摆')).toEqual(['党课效果不好']));
});
