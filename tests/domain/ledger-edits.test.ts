import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_LEDGER_COLUMNS,
  LEDGER_COLUMN_IDS,
  LEDGER_COLUMNS,
  ledgerCellText,
} from '../../src/domain/ledger-columns.ts';
import { editableText, editCell, isEditableColumn } from '../../src/domain/ledger-edits.ts';
import { readLedgerRow } from '../../src/domain/ledger-rows.ts';
import { given, smallBoard } from '../support/small-board.ts';

const board = smallBoard({
  categories: ['政治纪律', '组织纪律'],
  problems: [
    { text: '谈心谈话不经常。全年只谈了X次。', category: '政治纪律', owner: '张三', deadlineText: '6月底前' },
    '学习不够深入',
  ],
  measures: ['每季度谈一次。', '做好记录。', '开展调研。'],
  pairs: [
    [1, 1],
    [1, 2],
    [2, 2],
  ],
});

const row = (id = 'p001') => {
  const read = readLedgerRow(board, id);
  if (!read) throw new Error(id);
  return read;
};

let made = 0;
const newId = () => `new-${(made += 1)}`;

const edited = (id: string, column: (typeof LEDGER_COLUMN_IDS)[number], text: string) => {
  const edit = editCell(board, row(id), column, text, newId);
  if (edit.type !== 'commands') throw new Error(JSON.stringify(edit));
  return edit.commands.reduce(given, board);
};

describe('the columns of the ledger', () => {
  it('each have a code and a head of their own', () => {
    expect(LEDGER_COLUMNS.map(({ id }) => id)).toEqual([...LEDGER_COLUMN_IDS]);
    expect(new Set(LEDGER_COLUMNS.map(({ head }) => head)).size).toBe(LEDGER_COLUMNS.length);
  });

  it('are usually the nine of the trade', () => {
    const heads = DEFAULT_LEDGER_COLUMNS.map((id) => LEDGER_COLUMNS.find((column) => column.id === id)?.head);
    expect(heads.join('｜')).toBe(
      '序号｜查摆方面｜存在问题｜整改措施｜责任领导｜责任人｜整改时限｜整改进展（完成情况）｜备注',
    );
  });
});

describe('a text typed into a cell', () => {
  it('says nothing new where it is what stands there', () => {
    for (const id of LEDGER_COLUMN_IDS.filter(isEditableColumn))
      expect(editCell(board, row(), id, editableText(board, row(), id), newId)).toEqual({
        type: 'commands',
        commands: [],
      });
  });

  it('is what the cell then says', () => {
    const columns = LEDGER_COLUMN_IDS.filter(
      (id) => isEditableColumn(id) && !['category', 'deadline', 'progress', 'measures'].includes(id),
    );
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.stringMatching(/^[一-龥。，\n]{1,30}$/), (id, text) => {
        fc.pre(text.trim() !== '');
        const after = edited('p001', id, text);
        const problem = after.problems.get('p001');
        if (!problem) throw new Error('gone');
        expect(ledgerCellText(id, { board: after, problem, number: 1 })).toBe(text.trim());
      }),
    );
  });

  it('keeps the leading sentence that was, while the text still begins with it', () => {
    const after = edited('p001', 'problem', '谈心谈话不经常。全年只谈了两次。').problems.get('p001');
    expect([after?.title, after?.detail]).toEqual(['谈心谈话不经常。', '全年只谈了两次。']);
  });

  it('is the category of that name, or says which there are', () => {
    expect(edited('p001', 'category', '对照组织纪律方面').problems.get('p001')?.categoryId).toBe('c2');
    const refused = editCell(board, row(), 'category', '工作纪律', newId);
    expect(refused.type === 'refused' && refused.says).toContain('“政治纪律”、“组织纪律”');
  });

  it('never writes over a time limit that stands: the reason is asked for', () => {
    expect(editCell(board, row(), 'deadline', '年底前', newId)).toEqual({
      type: 'asks-reason',
      of: { kind: 'problem', id: 'p001' },
      from: '6月底前',
      to: '年底前',
    });
    expect(edited('p002', 'deadline', '立行立改').problems.get('p002')?.deadline?.kind).toBe('immediate');
  });

  it('of another stage moves the card there', () => {
    expect(editCell(board, row(), 'progress', '基本完成', newId)).toEqual({
      type: 'commands',
      commands: [
        { type: 'move-problem', id: 'p001', from: 'identified', to: 'rectifying', after: 'end' },
        { type: 'edit-problem', id: 'p001', edits: [{ field: 'progressText', from: '', to: '基本完成' }] },
      ],
    });
  });

  it('rewrites, adds and takes away measures; one that serves another problem stays there', () => {
    const texts = (after: typeof board, id: string) =>
      (after.measuresByProblem.get(id) ?? []).map((measureId) => after.measures.get(measureId)?.text);
    const rewritten = edited('p001', 'measures', '1. 每月谈一次。\n2. 做好记录。\n3. 年底通报。');
    expect(texts(rewritten, 'p001')).toEqual(['每月谈一次。', '做好记录。', '年底通报。']);
    const fewer = edited('p001', 'measures', '每季度谈一次。');
    expect(texts(fewer, 'p001')).toEqual(['每季度谈一次。']);
    expect(texts(fewer, 'p002')).toEqual(['做好记录。']);
    expect(edited('p001', 'measures', '').measures.has('m001')).toBe(false);
  });
});
