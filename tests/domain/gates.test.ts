import { describe, expect, it } from 'vitest';
import type { Board } from '../../src/domain/board.ts';
import { emptyBoard } from '../../src/domain/board.ts';
import { applyChange } from '../../src/domain/change.ts';
import type { Command, MoveAnswers, MoveProblem } from '../../src/domain/command.ts';
import { decide } from '../../src/domain/decide.ts';
import { differenceBetween } from '../../src/domain/difference-between.ts';
import { applyToDossier, EMPTY_DOSSIER, ofKind } from '../../src/domain/dossier.ts';
import { RULES } from '../../src/domain/rules.ts';
import type { Rule } from '../../src/domain/rules.ts';
import type { Stage } from '../../src/domain/stage.ts';
import { CREATE, newProblem, stampCommand } from '../support/random-commands.ts';

/** A board in hand, and what its cards' dossiers hold. */
class Story {
  board: Board = emptyBoard('b');
  dossier = EMPTY_DOSSIER;

  constructor(...commands: readonly Command[]) {
    for (const command of [CREATE, ...commands]) this.tell(command);
  }

  tell(command: Command): void {
    const decision = this.ask(command);
    if (decision.type !== 'change') throw new Error(JSON.stringify(decision));
    this.board = applyChange(decision.change, this.board);
    this.dossier = applyToDossier(decision.change, this.dossier);
  }

  ask(command: Command) {
    return decide(this.board, command, { ...stampCommand(command, 1), entry: () => undefined, dossier: this.dossier });
  }

  /** The rules that ask, when the card is moved so. */
  asks(to: Stage, answers?: MoveAnswers): readonly Rule[] {
    const from = this.board.problems.get('p1')?.stage ?? 'identified';
    const decision = this.ask({ type: 'move-problem', id: 'p1', from, to, after: 'end', ...(answers && { answers }) });
    return decision.type === 'asks' ? decision.asks.map(({ rule }) => rule) : [];
  }

  move(to: Stage, answers?: Partial<MoveAnswers>): void {
    const from = this.board.problems.get('p1')?.stage ?? 'identified';
    this.tell({ type: 'move-problem', id: 'p1', from, to, after: 'end', answers: { waived: RULES, ...answers } });
  }

  get problem() {
    const problem = this.board.problems.get('p1');
    if (!problem) throw new Error('no problem');
    return problem;
  }
}

const bare: Command = { type: 'add-problem', problem: newProblem('p1'), after: 'end' };
const planned: Command = {
  type: 'add-problem',
  problem: newProblem('p1', { owner: '张三', deadlineText: '2022年底前' }),
  after: 'end',
};
const immediate: Command = {
  type: 'add-problem',
  problem: newProblem('p1', { owner: '张三', deadlineText: '立行立改' }),
  after: 'end',
};
const measure: Command = {
  type: 'add-measure',
  measure: { id: 'm1', text: '每月一学', group: '', done: false, passage: null },
  problemId: 'p1',
};
const unpaired: Command = {
  type: 'add-measure',
  measure: { id: 'm9', text: '每季度一谈', group: '', done: false, passage: null },
  problemId: null,
};
const closing = { result: '学了四次', acceptedBy: '支委会', acceptedOn: '2022年3月4日' };

describe('may this card move on?', () => {
  it.each<[string, readonly Command[], Stage, MoveAnswers | undefined, readonly Rule[]]>([
    ['nothing said yet', [bare], 'rectifying', undefined, ['has-measure', 'has-owner', 'has-deadline']],
    ['all but a measure', [planned], 'rectifying', undefined, ['has-measure']],
    ['measure, person and time limit', [planned, measure], 'rectifying', undefined, []],
    ['waived', [bare], 'rectifying', { waived: RULES }, []],
    [
      'answered',
      [planned],
      'rectifying',
      { waived: [], measure: { id: 'm2', text: '甲', group: '', done: false, passage: null } },
      [],
    ],
    ['a measure of the board taken up', [planned, unpaired], 'rectifying', { waived: [], pairWith: ['m9'] }, []],
    ['… that is gone', [planned], 'rectifying', { waived: [], pairWith: ['m9'] }, ['has-measure']],
    [
      'an open measure taken up on the way to 已完成',
      [planned, unpaired],
      'completed',
      { waived: [], pairWith: ['m9'], ...closing },
      ['measures-done'],
    ],
    [
      'an open measure, no result, nobody accepted',
      [planned, measure],
      'completed',
      undefined,
      ['measures-done', 'has-result', 'is-accepted'],
    ],
    [
      'ticked, but nothing said',
      [planned, measure],
      'completed',
      { waived: [], doneMeasures: ['m1'] },
      ['has-result', 'is-accepted'],
    ],
    ['open, and why', [planned, measure], 'completed', { waived: [], openReasons: { m1: '并入下年' }, ...closing }, []],
    [
      'accepted by whom, but not when',
      [planned, measure],
      'completed',
      { waived: [], doneMeasures: ['m1'], result: '好', acceptedBy: '支委会' },
      ['is-accepted'],
    ],
    ['all said', [planned, measure], 'completed', { waived: [], doneMeasures: ['m1'], ...closing }, []],
    ['立行立改: one line', [immediate], 'completed', undefined, ['has-result']],
    ['立行立改, the line written', [immediate], 'completed', { waived: [], result: '当场改了' }, []],
    [
      '立行立改 with an open measure',
      [immediate, measure],
      'completed',
      { waived: [], result: '当场改了' },
      ['measures-done'],
    ],
  ])('%s', (_, story, to, answers, rules) => {
    expect(new Story(...story).asks(to, answers)).toEqual(rules);
  });

  it('going back wants a reason', () => {
    const story = new Story(planned, measure);
    story.move('rectifying');
    expect(story.asks('identified')).toEqual(['return-reason']);
    expect(story.asks('identified', { waived: [], reason: { id: 'n1', text: '措施不具体' } })).toEqual([]);
    story.move('completed', closing);
    expect(story.asks('rectifying')).toEqual(['reopen-reason']);
    expect(story.asks('rectifying', { waived: [], reopening: '反弹' })).toEqual(['reopen-reason']);
    expect(story.asks('rectifying', { waived: [], reopening: null })).toEqual([]);
  });

  it('a card that was put straight into 已完成 was never closed: it goes back without a question, in its first round', () => {
    const story = new Story({ type: 'add-problem', problem: newProblem('p1', { stage: 'completed' }), after: 'end' });
    expect(story.asks('rectifying')).toEqual([]);
    story.move('rectifying');
    expect(story.problem.round).toBe(1);
    expect(story.dossier.size).toBe(0);
  });

  it('on a board that is kept by 必填 nothing is waived', () => {
    const story = new Story(bare, { type: 'set-board', to: { gates: 'require' } });
    expect(story.asks('rectifying', { waived: RULES })).toEqual(['has-measure', 'has-owner', 'has-deadline']);
  });
});

describe('measures of the board taken up on the way', () => {
  it('serve the problem from then on, and are ticked where that was said', () => {
    const story = new Story(planned, measure, unpaired, { type: 'unpair-measure', problemId: 'p1', measureId: 'm1' });
    story.move('completed', {
      ...closing,
      pairWith: ['m9', 'm1'],
      doneMeasures: ['m9'],
      openReasons: { m1: '并入下年' },
    });
    expect(story.board.measuresByProblem.get('p1')).toEqual(['m9', 'm1']);
    expect(story.board.measures.get('m9')).toMatchObject({ done: true, doneOn: '2022-03-04' });
    expect(story.board.measures.get('m1')).toMatchObject({ done: false, openReason: '并入下年' });
  });
});

describe('a round of rectification', () => {
  it('closed and reopened keeps its dates and result as they stood', () => {
    const story = new Story(planned, measure);
    story.move('completed', { ...closing, doneMeasures: ['m1'] });
    expect(story.problem).toMatchObject({ ...closing, stage: 'completed', completedOn: '2022-03-04', round: 1 });
    story.move('rectifying', { reopening: '回头看', reason: { id: 'n1', text: '抽查又有' } });
    expect(story.problem).toMatchObject({ stage: 'rectifying', round: 2, result: '', acceptedBy: '', completedOn: '' });
    expect(ofKind(story.dossier, 'round')).toMatchObject([
      { ...closing, number: 1, completedOn: '2022-03-04', reopenedOn: '2022-03-04', because: '回头看' },
    ]);
    expect(ofKind(story.dossier, 'note')).toMatchObject([{ sort: 'reopened', text: '抽查又有' }]);
    story.move('completed', { result: '二次整改到位' });
    expect(ofKind(story.dossier, 'round')).toMatchObject([{ number: 1, result: '学了四次' }]);
    expect(story.problem).toMatchObject({ round: 2, result: '二次整改到位' });
  });

  it('closed by mistake begins no new one', () => {
    const story = new Story(planned);
    story.move('completed', closing);
    story.move('rectifying', { reopening: null });
    expect(story.problem).toMatchObject({ round: 1, result: closing.result, completedOn: '' });
    expect(story.dossier.size).toBe(0);
  });
});

describe('the day a card was done', () => {
  const closed = (completedOn?: string) => {
    const story = new Story(planned, measure);
    story.move('completed', { ...closing, doneMeasures: ['m1'], ...(completedOn !== undefined && { completedOn }) });
    return story;
  };

  it('is the day of the move, or an earlier one where that is said; its measures were done by then', () => {
    expect(closed().problem.completedOn).toBe('2022-03-04');
    const late = closed('2022-02-25');
    expect(late.problem.completedOn).toBe('2022-02-25');
    expect(late.board.measures.get('m1')?.doneOn).toBe('2022-02-25');
    expect(closed('2022-03-05').problem.completedOn).toBe('2022-03-04');
  });

  it('is set right on the closed card, never to a day to come, and never over another window’s', () => {
    const story = closed();
    const correct = (from: string, to: string): Command => ({ type: 'correct-completion', id: 'p1', from, to });
    expect(story.ask(correct('2022-03-04', '2022-03-05'))).toMatchObject({ rule: 'no-such-day' });
    expect(story.ask(correct('2022-03-01', '2022-02-25'))).toMatchObject({ rule: 'changed-meanwhile' });
    const before = story.board;
    story.tell(correct('2022-03-04', '2022-02-25'));
    expect(story.problem.completedOn).toBe('2022-02-25');
    expect(differenceBetween(before, story.board).cards[0]?.lines).toEqual([
      { kind: 'completed-on', from: '2022-03-04', to: '2022-02-25' },
    ]);
    story.move('rectifying', { reopening: '反弹', reason: { id: 'n1', text: '又迟到' } });
    expect(ofKind(story.dossier, 'round')[0]?.completedOn).toBe('2022-02-25');
    expect(story.ask(correct('', '2022-02-25'))).toMatchObject({ rule: 'changed-meanwhile' });
  });
});

describe('a time limit', () => {
  it('is read when it is written, from the meeting day, and adjusted with a reason', () => {
    const story = new Story(bare, { type: 'set-board', to: { meetingDay: '2022-03-20' } });
    story.tell({ type: 'edit-problem', id: 'p1', edits: [{ field: 'deadlineText', from: '', to: '3月10日前' }] });
    expect(story.problem.deadline).toEqual({ kind: 'dated', date: '2023-03-10', thenLongTerm: false });
    const adjust = { type: 'adjust-deadline', of: { kind: 'problem', id: 'p1' }, id: 'j1', from: '3月10日前' } as const;
    expect(story.ask({ ...adjust, to: '年底前', reason: ' ' })).toMatchObject({ type: 'refusal' });
    story.tell({ ...adjust, to: '年底前', reason: '等上级采购' });
    expect(story.problem).toMatchObject({ deadlineText: '年底前', deadline: { date: '2022-12-31' } });
    expect(ofKind(story.dossier, 'adjustment')).toMatchObject([
      { from: '3月10日前', to: '年底前', reason: '等上级采购', on: '2022-03-04' },
    ]);
  });

  it('whose reading was set right keeps its text', () => {
    const story = new Story(planned);
    const to = { kind: 'dated', date: '2023-01-15', thenLongTerm: true } as const;
    const from = story.problem.deadline;
    story.tell({ type: 'correct-deadline', of: { kind: 'problem', id: 'p1' }, from, to });
    expect(story.problem).toMatchObject({ deadlineText: '2022年底前', deadline: to });
    expect(story.ask({ type: 'correct-deadline', of: { kind: 'problem', id: 'p1' }, from, to: null })).toMatchObject({
      rule: 'changed-meanwhile',
    });
  });
});

describe('a dossier', () => {
  it('a note is withdrawn, never erased, and the card knows of the last that stands', () => {
    const story = new Story(planned);
    story.tell({ type: 'add-note', id: 'n1', problemId: 'p1', on: '2022-02-01', text: '启动' });
    story.tell({ type: 'add-note', id: 'n2', problemId: 'p1', on: '2022-03-01', text: '过半' });
    expect(story.problem.notedOn).toBe('2022-03-01');
    const [, second] = ofKind(story.dossier, 'note');
    if (!second) throw new Error('no note');
    story.tell({ type: 'withdraw-note', note: second, notedOn: '2022-02-01' });
    expect(story.problem.notedOn).toBe('2022-02-01');
    expect(ofKind(story.dossier, 'note').map(({ isWithdrawn }) => isWithdrawn)).toEqual([false, true]);
    expect(story.ask({ type: 'withdraw-note', note: second, notedOn: '' })).toMatchObject({
      rule: 'changed-meanwhile',
    });
  });

  it('evidence that another window changed meanwhile is not written over', () => {
    const story = new Story(planned);
    const line = { id: 'e1', subjectId: 'p1', name: '会议记录', number: '', metOn: '', keptAt: '' };
    story.tell({ type: 'add-evidence', evidence: line });
    const [seen] = ofKind(story.dossier, 'evidence');
    if (!seen) throw new Error('no evidence');
    story.tell({ type: 'edit-evidence', from: seen, to: { ...line, number: '3号' } });
    const stale: Command = { type: 'edit-evidence', from: seen, to: { ...line, number: '4号' } };
    expect(story.ask(stale)).toMatchObject({ rule: 'changed-meanwhile' });
    expect(story.ask({ type: 'remove-evidence', evidence: seen })).toMatchObject({ rule: 'changed-meanwhile' });
  });
});

describe('several at once', () => {
  it('are all of them or none, and one change', () => {
    const story = new Story(bare, { type: 'add-problem', problem: newProblem('p2'), after: 'end' });
    const move = (id: string) =>
      ({ type: 'move-problem', id, from: 'identified', to: 'rectifying', after: 'end' }) as const;
    expect(story.ask({ type: 'together', commands: [move('p1'), move('p2')] })).toMatchObject({ type: 'asks' });
    const edit = (id: string) =>
      ({ type: 'edit-problem', id, edits: [{ field: 'owner', from: '', to: '李四' }] }) as const;
    expect(story.ask({ type: 'together', commands: [edit('p1'), edit('nobody')] })).toMatchObject({ type: 'refusal' });
    story.tell({ type: 'together', commands: [edit('p1'), edit('p2')] });
    expect([...story.board.problems.values()].map(({ owner }) => owner)).toEqual(['李四', '李四']);
  });

  it('say whose each question is, and may bring one measure for all', () => {
    const story = new Story(planned, {
      type: 'add-problem',
      problem: newProblem('p2', { owner: '李四' }),
      after: 'end',
    });
    const move = (id: string, answers?: MoveAnswers): MoveProblem => ({
      type: 'move-problem',
      id,
      from: 'identified',
      to: 'rectifying',
      after: 'end',
      ...(answers && { answers }),
    });
    expect(story.ask({ type: 'together', commands: [move('p1'), move('p2')] })).toMatchObject({
      asks: [
        { problemId: 'p1', rule: 'has-measure' },
        { problemId: 'p2', rule: 'has-measure' },
        { problemId: 'p2', rule: 'has-deadline' },
      ],
    });
    const answers: MoveAnswers = {
      waived: [],
      deadlineText: '年底前',
      measure: { id: 'm1', text: '每月核对', group: '', done: false, passage: null },
    };
    story.tell({ type: 'together', commands: [move('p1', answers), move('p2', answers)] });
    expect(story.board.problemsByMeasure.get('m1')).toEqual(['p1', 'p2']);
    expect(story.board.measures.size).toBe(1);
    expect([...story.board.problems.values()].map(({ deadlineText }) => deadlineText)).toEqual([
      '2022年底前',
      '年底前',
    ]);
  });
});

describe('a person', () => {
  it('is one under two spellings, and is renamed wherever the board says the name', () => {
    const story = new Story(
      { type: 'add-problem', problem: newProblem('p1', { owner: '张 三、李四', leader: '王五' }), after: 'end' },
      { type: 'set-board', to: { persons: ['张三', '张山'] } },
      measure,
      { type: 'edit-measure', id: 'm1', field: 'owner', from: '', to: '张山，赵六' },
    );
    story.tell({ type: 'rename-person', from: ['张山', '张三'], to: '张三' });
    expect(story.problem).toMatchObject({ owner: '张三、李四', leader: '王五' });
    expect(story.board.measures.get('m1')?.owner).toBe('张三、赵六');
    expect(story.board.about?.settings.persons).toEqual(['张三']);
  });
});
