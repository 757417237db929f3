import { expect, it } from 'vitest';
import { sampleCommands } from '../../src/app/sample/open-sample.ts';
import { emptyBoard } from '../../src/domain/board.ts';
import { applyChange } from '../../src/domain/change.ts';
import { decide } from '../../src/domain/decide.ts';
import { lampRule, lampSums } from '../../src/domain/lamp.ts';
import { EMPTY_DOSSIER } from '../../src/domain/dossier.ts';
import { stampCommand } from '../support/random-commands.ts';

it('the sample is made without a question, and shows every stage and something due soon', () => {
  let ids = 0;
  const today = '2022-03-04';
  const board = sampleCommands(() => `s${(ids += 1)}`, today).reduce((before, command) => {
    const context = { ...stampCommand(command, 1), today, entry: () => undefined, dossier: EMPTY_DOSSIER };
    const decision = decide(before, command, context);
    if (decision.type !== 'change') throw new Error(JSON.stringify(decision));
    return applyChange(decision.change, before);
  }, emptyBoard('b'));
  const { identified, rectifying, completed } = board.problemsByStage;
  expect([identified.length, rectifying.length, completed.length]).toEqual([5, 2, 1]);
  expect(lampSums(board, lampRule(board, today))).toMatchObject({ overdue: 0, 'due-soon': 1, 'long-term': 1 });
});
