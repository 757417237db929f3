import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, replay } from '../../src/domain/audit.ts';
import { recordsOf } from '../../src/domain/board.ts';
import type { Board } from '../../src/domain/board.ts';
import { applyChange, invertChange, isNoChange, recordsToBoard } from '../../src/domain/change.ts';
import { emptyBoard } from '../../src/domain/board.ts';
import { composeChanges } from '../../src/domain/compose-changes.ts';
import { dossierAbout, dossierOf } from '../../src/domain/dossier.ts';
import { subjectsOf } from '../../src/domain/ledger-subjects.ts';
import { decide } from '../../src/domain/decide.ts';
import { entryToUndo, entryToRedo } from '../../src/domain/undo.ts';
import { boardBefore, boardToContent } from '../../src/domain/snapshot.ts';
import { rehearse } from '../../src/domain/rehearse.ts';
import { play, stampCommand, wishes, wishToCommand } from '../support/random-commands.ts';
import type { Wish } from '../support/random-commands.ts';

const byFirst = (a: readonly unknown[], b: readonly unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);

/** A board as plain data: records by id, and the orders derived from them. */
const plain = (board: Board, withRev: boolean) => ({
  records: recordsOf(board)
    .map((record) =>
      JSON.stringify(
        Object.entries(record)
          .filter(([key]) => withRev || key !== 'rev')
          .sort(byFirst),
      ),
    )
    .sort(),
  order: board.problemsByStage,
  links: [...board.measuresByProblem].map(([id, ids]) => [id, [...ids].sort()] as const).sort(byFirst),
  last: board.lastMeasureRank,
});

describe('laws of the board', () => {
  it('whatever is done, no invariant breaks and the ledger replayed is the board', () => {
    fc.assert(
      fc.property(wishes, (made) => {
        const { board, ledger } = play(made);
        expect(audit(board, ledger)).toEqual([]);
        expect(plain(replay('b', ledger), true)).toEqual(plain(board, true));
      }),
      { numRuns: 300 },
    );
  });

  it('(regression) seed -755109823: a move undone lands on a free rank though both stages had the same one', () => {
    const wish = (kind: number, a = 0, b = 0): Wish => ({ kind, a, b, c: 0, text: '甲' });
    const { board, ledger } = play([wish(0), wish(18, 0, 10), wish(88), wish(0), wish(93, 6)]);
    expect(audit(board, ledger)).toEqual([]);
  });

  it('a board read back from its records is the board', () => {
    fc.assert(
      fc.property(wishes, (made) => {
        const { board } = play(made);
        expect(plain(recordsToBoard(emptyBoard('b'), recordsOf(board)), true)).toEqual(plain(board, true));
      }),
      { numRuns: 200 },
    );
  });

  it('every change inverted brings back the board before it, up to rev', () => {
    fc.assert(
      fc.property(wishes, (made) => {
        const { ledger } = play(made);
        const last = ledger.at(-1);
        if (!last) return;
        const before = replay('b', ledger.slice(0, -1));
        expect(plain(applyChange(invertChange(last.change), applyChange(last.change, before)), false)).toEqual(
          plain(before, false),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('the board before any run of entries is the ledger replayed up to it', () => {
    fc.assert(
      fc.property(wishes, fc.nat({ max: 60 }), (made, at) => {
        const { board, ledger } = play(made);
        const seq = Math.min(at, ledger.length);
        const then = replay('b', ledger.slice(0, seq));
        const shown = boardBefore(board, ledger.slice(seq));
        expect(plain(shown, false)).toEqual(plain(then, false));
        expect(boardToContent(shown)).toBe(boardToContent(then));
      }),
    );
  });

  it('undoing the last entry is always possible, brings its board back, and redoing brings it on again', () => {
    fc.assert(
      fc.property(wishes, (made) => {
        const { board, ledger } = play(made);
        const target = entryToUndo(ledger, { origin: 'w1', since: 0 });
        if (!target || target.seq !== ledger.length) return;
        const entry = (seq: number) => ledger[seq - 1];
        const undone = decide(
          board,
          { type: 'undo', seq: target.seq },
          { ...stampCommand(target.command, 1), entry, dossier: dossierOf(ledger) },
        );
        if (undone.type !== 'change') throw new Error(undone.type);
        const back = applyChange(undone.change, board);
        expect(plain(back, false)).toEqual(plain(replay('b', ledger.slice(0, -1)), false));
        const undo = {
          ...target,
          seq: ledger.length + 1,
          command: { type: 'undo' as const, seq: target.seq },
          change: undone.change,
        };
        const all = [...ledger, undo];
        expect(entryToRedo(all, { origin: 'w1', since: 0 })?.seq).toBe(undo.seq);
        const redone = decide(
          back,
          { type: 'undo', seq: undo.seq },
          { ...stampCommand(undo.command, 2), entry: (seq) => all[seq - 1], dossier: dossierOf(all) },
        );
        if (redone.type !== 'change') throw new Error(redone.type);
        expect(plain(applyChange(redone.change, back), false)).toEqual(plain(board, false));
      }),
      { numRuns: 300 },
    );
  });

  it('changes composed into one do what they do one after the other, and so does the inverse', () => {
    fc.assert(
      fc.property(wishes, fc.nat({ max: 60 }), (made, at) => {
        const { board, ledger } = play(made);
        const start = Math.max(1, Math.min(at, ledger.length));
        const before = replay('b', ledger.slice(0, start));
        const whole = composeChanges(ledger.slice(start).map(({ change }) => change));
        expect(plain(applyChange(whole, before), false)).toEqual(plain(board, false));
        expect(plain(applyChange(invertChange(whole), board), false)).toEqual(plain(before, false));
      }),
    );
  });

  it('a card’s dossier is what the entries that tell of it come to', () => {
    fc.assert(
      fc.property(wishes, (made) => {
        const { board, ledger } = play(made);
        const all = dossierOf(ledger);
        for (const id of [...board.problems.keys(), ...board.measures.keys()]) {
          const own = dossierOf(ledger.filter(({ change }) => subjectsOf(change).includes(id)));
          expect(dossierAbout(own, new Set([id]))).toEqual(dossierAbout(all, new Set([id])));
        }
      }),
    );
  });

  it('what is rehearsed is what is performed', () => {
    fc.assert(
      fc.property(wishes, wishes, (made, more) => {
        const { board, ledger } = play(made);
        const entry = (seq: number) => ledger[seq - 1];
        const pending = more.map((wish, at) =>
          stampCommand(wishToCommand(wish, board, ledger.length, 1000 + at), 1000 + at),
        );
        const shown = rehearse({ board, pending, isCommitted: () => false, entry });
        const performed = pending.reduce((held, stamped) => {
          const decision = decide(held, stamped.command, { ...stamped, entry, dossier: null });
          return decision.type === 'change' && !isNoChange(decision.change) ? applyChange(decision.change, held) : held;
        }, board);
        expect(plain(shown, true)).toEqual(plain(performed, true));
        expect(rehearse({ board, pending, isCommitted: () => true, entry })).toBe(board);
      }),
      { numRuns: 150 },
    );
  });
});
