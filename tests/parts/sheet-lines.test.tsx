import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LEDGER_COLUMNS } from '../../src/domain/ledger-columns.ts';
import { paperOf } from '../../src/domain/paper-of.ts';
import { Sheet } from '../../src/parts/Sheet.tsx';
import { smallBoard } from '../support/small-board.ts';

const board = smallBoard({
  problems: [{ text: '谈心谈话不经常。', owner: '欧阳修远、司马青山', deadlineText: '2025年底前，并长期坚持' }],
});

/** The lines that the sheet itself ends. */
const linesOf = (cell: HTMLElement): readonly string[] => cell.innerHTML.replace(/<\/?p>/g, '').split('<br>');

test('heads, names and dates end their lines as in Word and Excel, and are read as one text', () => {
  const columns = LEDGER_COLUMNS.map(({ id, width }) => ({ id, head: '', width }));
  const paper = paperOf('ledger', { board, asOf: '2022-03-04' }, { ledger: { columns } });
  render(<Sheet paper={paper} isPortrait={false} size="A3" />);
  expect(linesOf(screen.getByRole('columnheader', { name: '整改进展（完成情况）' }))).toEqual([
    '整改进展',
    '（完成情况）',
  ]);
  expect(linesOf(screen.getByRole('cell', { name: '欧阳修远、司马青山' }))).toEqual(['欧阳修远、', '司马青山']);
  expect(linesOf(screen.getByRole('cell', { name: '2025年底前，并长期坚持' }))).toEqual(['2025年底前，', '并长期坚持']);
});
