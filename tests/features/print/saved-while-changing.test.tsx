import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { paperDoors } from '../../../src/app/paper-doors.ts';
import { PrintScreen } from '../../../src/features/print/PrintScreen.tsx';
import { ToastRegion } from '../../../src/ui/ToastRegion.tsx';
import { boardToFacts, docxToLines, figuresIn, linesToFacts, xlsxToLines } from '../../support/read-paper.ts';
import { saveFileStub } from '../../support/save-file-stub.ts';
import { smallBoard } from '../../support/small-board.ts';
import { memoryDrafts } from '../board/BoardDesk.tsx';

/** As each of a hundred commands leaves the board. */
const BOARDS = Array.from({ length: 101 }, (_, given) =>
  smallBoard({ problems: Array.from({ length: given + 1 }, (_, at) => `第${at + 1}条。谈心谈话不经常。`) }),
);

const screenOf = (at: number) => {
  const board = BOARDS[at] ?? smallBoard({});
  return (
    <>
      <PrintScreen
        dossier={null}
        kind="problem-list"
        onKind={() => undefined}
        onFigure={() => undefined}
        newId={() => 'n1'}
        board={board}
        asOf="2022-03-04"
        perform={() => ({ type: 'pending' })}
        drafts={memoryDrafts()}
        doors={paperDoors}
      />
      <ToastRegion />
    </>
  );
};

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['Word', docxToLines],
  ['Excel', xlsxToLines],
])(
  'saved for %s while a hundred commands change the board, the paper is of one instant (F46)',
  async (program, read) => {
    const saved = saveFileStub();
    const { rerender } = render(screenOf(0));
    const pressed = userEvent.setup().click(screen.getByRole('button', { name: `存为 ${program}` }));
    for (let given = 1; given <= 100; given += 1) {
      rerender(screenOf(given));
      await Promise.resolve();
    }
    await pressed;
    await waitFor(() => expect(saved).toHaveLength(1));

    const lines = read(saved[0]?.bytes ?? new Uint8Array());
    const { problems } = linesToFacts(lines);
    const instant = BOARDS[problems.length - 1];
    expect(linesToFacts(lines)).toEqual(instant && boardToFacts(instant));
    expect(figuresIn(lines)).toMatchObject({ 查摆问题: problems.length });
  },
);
