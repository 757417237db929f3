import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { addressToPath, boardAddress } from '../../src/app/address.ts';
import { ProgramWindow } from '../support/open-program.tsx';
import { smallBoardCommands } from '../support/small-board.ts';

beforeEach(() => {
  location.hash = '';
});

it('names what is missing, opens its card, and forgets it once it is mended; a rule can be switched off and on', async () => {
  const window = new ProgramWindow();
  await window.given(
    ...smallBoardCommands({
      problems: [
        { text: '谈心谈话不经常，全年班子成员之间只谈了3次。', deadlineText: '6月底前' },
        { text: '窗口排队时间长，高峰期要等40分钟以上。', owner: '张三', deadlineText: '立行立改' },
      ],
      measures: ['每季度谈一次。'],
      pairs: [
        [1, 1],
        [2, 1],
      ],
    }),
  );
  window.open(addressToPath(boardAddress('b1', 'checkup')));
  const { person } = window;
  const section = await screen.findByRole('region', { name: '没有责任人' });
  expect(within(section).getByRole('heading')).toHaveTextContent('没有责任人 1');

  await person.click(within(section).getByRole('button', { name: /谈心谈话不经常/ }));
  const panel = await screen.findByRole('complementary', { name: '问题 1' });
  await person.type(within(panel).getByRole('combobox', { name: '责任人' }), '李四');
  await person.tab();
  await waitFor(() => expect(screen.queryByRole('region', { name: '没有责任人' })).not.toBeInTheDocument());

  await person.click(screen.getByRole('button', { name: '不检查：没有归入类别' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: '没有归入类别' })).not.toBeInTheDocument());
  await person.click(screen.getByRole('button', { name: '重新检查：没有归入类别' }));
  expect(await screen.findByRole('region', { name: '没有归入类别' })).toBeVisible();
});
