import fc from 'fast-check';
import { expect, it } from 'vitest';
import { audit } from '../../src/domain/audit.ts';
import { boardInHandToWhole } from '../../src/domain/board-in-hand.ts';
import { backupToBoards } from '../../src/exchange/backup/backup-to-boards.ts';
import { boardsToBackup } from '../../src/exchange/backup/boards-to-backup.ts';
import { play, wishes } from '../support/random-commands.ts';

const SAVING = { at: 7, today: '2024-03-04', actor: '王书记', origin: 'w1', commandId: 'saved' };

it('F17 what a window holds of a board, with all or the end of its history, is a sound board that a backup brings back', () => {
  fc.assert(
    fc.property(wishes, fc.nat(5), (made, missing) => {
      const { board, ledger } = play(made);
      const whole = boardInHandToWhole({ board, seq: ledger.length, tail: ledger.slice(missing) }, SAVING);
      expect(whole.board).toBe(board);
      expect(whole.ledger).toHaveLength(whole.seq);
      expect(audit(whole.board, whole.ledger)).toEqual([]);
      if (missing === 0) expect(whole.ledger).toEqual(ledger);
      const read = backupToBoards(boardsToBackup([whole], { madeAt: '2024-03-04T00:00:00.000Z', by: '' }));
      expect(read.ok && read.value.boards[0]?.ledger).toEqual(whole.ledger);
    }),
  );
});
