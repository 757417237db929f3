import { describe, expect, it } from 'vitest';
import type { WholeBoard } from '../../src/domain/board-store.ts';
import type { Command } from '../../src/domain/command.ts';
import { previewRestore } from '../../src/domain/restore-preview.ts';
import { storyOf, told } from '../exchange/backup/told-boards.ts';

const story = storyOf((number) => `第${number}句`);
const branch = told('b1', story);
const earlier = told('b1', story.slice(0, 5));
const rename: Command = { type: 'edit-board', edits: [{ field: 'name', from: '第0句', to: '另一个名称' }] };
/** Went on elsewhere from the same day: its later commands are other commands. */
const elsewhere: WholeBoard = withIds(told('b1', [...story.slice(0, 5), rename]), 5);

function withIds(whole: WholeBoard, from: number): WholeBoard {
  const ledger = whole.ledger.map((entry) =>
    entry.seq > from ? { ...entry, commandId: `elsewhere-${entry.seq}` } : entry,
  );
  return { ...whole, ledger };
}

const relations = (coming: readonly WholeBoard[], here: readonly WholeBoard[]) =>
  previewRestore(coming, here).boards.map((board) => [board.id, board.relation, board.onlyComing, board.onlyHere]);

describe('what a restore would come to', () => {
  it('tells for each board whether it is new here, the same, older, newer, or has gone another way', () => {
    expect(relations([branch], [])).toEqual([['b1', 'new', branch.seq, 0]]);
    expect(relations([branch], [branch])).toEqual([['b1', 'same', 0, 0]]);
    expect(relations([earlier], [branch])).toEqual([['b1', 'older', 0, branch.seq - 5]]);
    expect(relations([branch], [earlier])).toEqual([['b1', 'newer', branch.seq - 5, 0]]);
    expect(relations([elsewhere], [branch])).toEqual([['b1', 'diverged', 1, branch.seq - 5]]);
  });

  it('lists what is only here behind what comes, and counts the changes that would be gone', () => {
    const preview = previewRestore([earlier], [told('b2', story), branch]);
    expect(preview.boards.map(({ id, relation }) => [id, relation])).toEqual([
      ['b1', 'older'],
      ['b2', 'only-here'],
    ]);
    expect(preview.changesOnlyHere).toBe(branch.seq - 5 + branch.seq);
    expect(preview.lastChangeHere).toBe(branch.ledger.at(-1)?.at);
  });

  it('calls a file nearly empty that holds less than a fifth of the problems that are here', () => {
    const full = ['b2', 'b3'].map((id) => told(id, story));
    expect(previewRestore([told('b1', story.slice(0, 1))], full).isNearlyEmpty).toBe(true);
    expect(previewRestore([branch], full).isNearlyEmpty).toBe(false);
    expect(previewRestore([told('b1', story.slice(0, 1))], []).isNearlyEmpty).toBe(false);
  });

  it('counts what does not agree with its own history', () => {
    expect(previewRestore([branch], []).flaws).toBe(0);
    expect(previewRestore([{ ...branch, board: earlier.board }], []).flaws).toBeGreaterThan(0);
  });
});
