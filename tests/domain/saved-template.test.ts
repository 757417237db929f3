import { describe, expect, it } from 'vitest';
import type { Board } from '../../src/domain/board.ts';
import { applyChange, invertChange } from '../../src/domain/change.ts';
import type { Command } from '../../src/domain/command.ts';
import { decide } from '../../src/domain/decide.ts';
import { lookOf, STANDARD_LOOK } from '../../src/domain/official-look.ts';
import { templatesOf } from '../../src/domain/saved-template.ts';
import type { LedgerTemplate, OfficialTemplate } from '../../src/domain/saved-template.ts';
import { smallBoard } from '../support/small-board.ts';

const CONTEXT = { at: 1, today: '2022-03-04', actor: '', entry: () => undefined, dossier: null };

const ledger = (id: string, name: string, told: Partial<LedgerTemplate> = {}): LedgerTemplate => ({
  id,
  name,
  kind: 'ledger',
  isMarkedInternal: false,
  title: '',
  unit: '',
  size: null,
  columns: [],
  isEach: false,
  ...told,
});

const official: OfficialTemplate = {
  id: 'o1',
  name: '机关党委',
  kind: 'official',
  isMarkedInternal: true,
  look: { linePitch: 28 },
  wording: {},
};

function given(board: Board, command: Command): Board {
  const decision = decide(board, command, CONTEXT);
  if (decision.type !== 'change') throw new Error(JSON.stringify(decision));
  expect(applyChange(invertChange(decision.change), applyChange(decision.change, board)).about?.templates).toEqual(
    board.about?.templates,
  );
  return applyChange(decision.change, board);
}

describe('templates', () => {
  it('are kept by kind, in the order they were made; the same id is changed in its place, the same name replaced', () => {
    const commands: readonly Command[] = [
      { type: 'save-template', template: ledger('t1', '局机关') },
      { type: 'save-template', template: official },
      { type: 'save-template', template: ledger('t2', '  街道 ') },
      { type: 'save-template', template: ledger('t1', '局机关党委') },
      { type: 'save-template', template: ledger('t3', '街道', { isEach: true }) },
    ];
    const board = commands.reduce(given, smallBoard({ categories: ['甲'] }));
    expect(templatesOf(board, 'ledger').map(({ id, name }) => [id, name])).toEqual([
      ['t1', '局机关党委'],
      ['t3', '街道'],
    ]);
    expect(templatesOf(board, 'official')).toEqual([official]);
    const without = given(board, { type: 'delete-template', template: { id: 'o1', name: '机关党委' } });
    expect(templatesOf(without, 'official')).toEqual([]);
  });

  it('of the ledger have one default at most', () => {
    const commands: readonly Command[] = [
      { type: 'save-template', template: ledger('t1', '局机关', { isDefault: true }) },
      { type: 'save-template', template: official },
      { type: 'save-template', template: ledger('t2', '街道', { isDefault: true }) },
    ];
    const board = commands.reduce(given, smallBoard({ categories: ['甲'] }));
    expect(templatesOf(board, 'ledger').map(({ isDefault }) => isDefault)).toEqual([false, true]);
  });

  it('must have a name, and cannot be deleted twice', () => {
    const board = smallBoard({ categories: ['甲'] });
    expect(decide(board, { type: 'save-template', template: ledger('t1', ' ') }, CONTEXT)).toMatchObject({
      type: 'refusal',
      rule: 'empty-text',
    });
    expect(decide(board, { type: 'delete-template', template: official }, CONTEXT)).toMatchObject({ rule: 'gone' });
  });

  it('say only what is otherwise than the standard', () => {
    expect(lookOf({})).toEqual(STANDARD_LOOK);
    expect(lookOf(official.look)).toEqual({ ...STANDARD_LOOK, linePitch: 28 });
  });
});
