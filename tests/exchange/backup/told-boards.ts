import fc from 'fast-check';
import { NO_FILTER } from '../../../src/domain/board-filter.ts';
import type { WholeBoard } from '../../../src/domain/board-store.ts';
import { emptyBoard } from '../../../src/domain/board.ts';
import { applyChange, isNoChange } from '../../../src/domain/change.ts';
import type { Command } from '../../../src/domain/command.ts';
import { dossierOf } from '../../../src/domain/dossier.ts';
import { decide } from '../../../src/domain/decide.ts';
import type { LedgerEntry } from '../../../src/domain/ledger.ts';
import { lastYearItemIdOf } from '../../../src/domain/last-year.ts';
import { BLANK_MEASURE } from '../../../src/domain/measure.ts';
import { BLANK_PROBLEM } from '../../../src/domain/problem.ts';

/** The board that a story of commands makes, with its history; what cannot be done is passed over. */
export function told(boardId: string, story: readonly Command[], actor = ''): WholeBoard {
  let board = emptyBoard(boardId);
  const ledger: LedgerEntry[] = [];
  for (const command of story) {
    const seq = ledger.length + 1;
    const stamp = { at: 1_646_352_000_000 + seq * 1000, today: '2022-03-04', actor };
    const decision = decide(board, command, {
      ...stamp,
      entry: (asked) => ledger[asked - 1],
      dossier: dossierOf(ledger),
    });
    if (decision.type !== 'change' || isNoChange(decision.change)) continue;
    board = applyChange(decision.change, board);
    ledger.push({ seq, ...stamp, origin: 'w1', commandId: `${boardId}-${seq}`, command, change: decision.change });
  }
  return { board, seq: ledger.length, ledger };
}

/** Named one by one, so that a command that is new does not compile before the story tells it. */
const TYPES: Readonly<Record<Command['type'], true>> = {
  'create-board': true,
  'edit-board': true,
  'archive-board': true,
  'mute-check': true,
  'add-category': true,
  'edit-category': true,
  'tint-category': true,
  'place-category': true,
  'remove-category': true,
  'add-problem': true,
  'edit-problem': true,
  'set-category': true,
  'move-problem': true,
  'delete-problem': true,
  'add-measure': true,
  'edit-measure': true,
  'tick-measure': true,
  'delete-measure': true,
  'pair-measure': true,
  'unpair-measure': true,
  'adopt-draft': true,
  'carry-over': true,
  'answer-last-year': true,
  'take-snapshot': true,
  'delete-snapshot': true,
  'set-board': true,
  'save-view': true,
  'save-template': true,
  'delete-template': true,
  'delete-view': true,
  'rename-person': true,
  'correct-deadline': true,
  'correct-completion': true,
  'adjust-deadline': true,
  'add-note': true,
  'withdraw-note': true,
  'add-evidence': true,
  'edit-evidence': true,
  'remove-evidence': true,
  together: true,
  undo: true,
};
export const EVERY_TYPE = Object.keys(TYPES).sort();

/** A story in which every type of command has its part, with texts of any kind. */
export const storyOf = (text: (number: number) => string, actor = ''): readonly Command[] => {
  const passage = { sourceId: 's1', start: 0, end: 2, removed: [{ start: 1, end: 2 }] };
  const problem = (id: string, number: number) => ({
    ...BLANK_PROBLEM,
    id,
    stage: 'identified' as const,
    categoryId: 'c1',
    title: text(number),
    detail: text(number + 1),
    passage,
  });
  const measure = (id: string, number: number) => ({
    id,
    text: text(number),
    group: text(number + 1),
    done: false,
    passage,
  });
  const proof = (id: string) => ({
    id,
    subjectId: 'p2',
    name: '会议记录',
    number: '',
    metOn: '3月4日',
    keptAt: '档案柜',
  });
  const note = (id: string) => ({
    kind: 'note' as const,
    id,
    rev: 1,
    subjectId: 'p2',
    sort: 'progress' as const,
    on: '2022-03-05',
    by: actor,
    isWithdrawn: false,
  });
  return [
    {
      type: 'create-board',
      name: text(0),
      year: 2021,
      unit: text(1),
      categories: [{ id: 'c1', name: text(2), shortName: text(3), tint: 0 }],
    },
    { type: 'edit-board', edits: [{ field: 'unit', from: text(1), to: text(4) }] },
    { type: 'add-category', category: { id: 'c2', name: text(5), shortName: text(6), tint: 7 } },
    { type: 'edit-category', id: 'c2', edits: [{ field: 'name', from: text(5), to: text(7) }] },
    {
      type: 'adopt-draft',
      source: { id: 's1', name: '情况汇报.docx', text: `${text(8)}一二三`, mainWork: [{ start: 0, end: 1 }] },
      categories: [{ id: 'c3', name: text(9), shortName: text(10), tint: 1 }],
      problems: [problem('p1', 11), problem('p2', 13), problem('p3', 15)],
      measures: [measure('m1', 17), measure('m2', 19)],
      pairs: [{ problemId: 'p1', measureId: 'm1' }],
    },
    { type: 'add-problem', problem: { ...problem('p4', 21), categoryId: null, passage: null }, after: 'p1' },
    { type: 'edit-problem', id: 'p4', edits: [{ field: 'owner', from: '', to: text(23) }] },
    { type: 'set-category', id: 'p4', from: null, to: 'c3' },
    { type: 'add-measure', measure: { ...measure('m3', 25), passage: null }, problemId: 'p2' },
    { type: 'edit-measure', id: 'm3', from: text(25), to: text(27) },
    { type: 'pair-measure', problemId: 'p2', measureId: 'm2' },
    { type: 'unpair-measure', problemId: 'p2', measureId: 'm2' },
    {
      type: 'move-problem',
      id: 'p2',
      from: 'identified',
      to: 'rectifying',
      after: null,
      answers: {
        waived: ['has-owner'],
        deadlineText: text(28),
        deadline: null,
        measure: { ...measure('m4', 29), passage: null },
      },
    },
    { type: 'tick-measure', id: 'm3', done: true },
    {
      type: 'move-problem',
      id: 'p2',
      from: 'rectifying',
      to: 'completed',
      after: 'end',
      answers: {
        waived: ['has-owner', 'is-accepted'],
        doneMeasures: ['m3'],
        openReasons: { m4: text(24) },
        result: text(26),
        acceptedBy: '支委会',
        completedOn: '2022-03-02',
        evidence: { ...proof('e1'), name: text(25) },
      },
    },
    { type: 'correct-completion', id: 'p2', from: '2022-03-02', to: '2022-03-01' },
    {
      type: 'move-problem',
      id: 'p2',
      from: 'completed',
      to: 'rectifying',
      after: 'end',
      answers: { waived: [], reopening: '反弹', reason: { id: 'n1', text: text(22) } },
    },
    { type: 'add-note', id: 'n2', problemId: 'p2', on: '2022-03-05', text: text(21) },
    { type: 'withdraw-note', note: { ...note('n2'), text: text(21) }, notedOn: '' },
    { type: 'add-evidence', evidence: { ...proof('e2'), subjectId: 'm3' } },
    {
      type: 'edit-evidence',
      from: { ...proof('e2'), subjectId: 'm3', kind: 'evidence', rev: 1 },
      to: { ...proof('e2'), subjectId: 'm3', number: text(3) },
    },
    { type: 'remove-evidence', evidence: { ...proof('e1'), name: text(25), kind: 'evidence', rev: 1 } },
    {
      type: 'correct-deadline',
      of: { kind: 'problem', id: 'p2' },
      from: null,
      to: { kind: 'dated', date: '2022-12-31', thenLongTerm: true },
    },
    {
      type: 'adjust-deadline',
      of: { kind: 'measure', id: 'm3' },
      id: 'j1',
      from: '',
      to: text(20),
      reason: text(19),
    },
    { type: 'set-board', to: { meetingDay: '2022-03-20', persons: [text(1)], gates: 'require', warningDays: 10 } },
    { type: 'rename-person', from: [text(1), text(2)], to: text(3) },
    {
      type: 'together',
      commands: [
        { type: 'edit-problem', id: 'p1', edits: [{ field: 'leader', from: '', to: text(5) }] },
        { type: 'edit-problem', id: 'p2', edits: [{ field: 'leader', from: '', to: text(5) }] },
      ],
    },
    { type: 'delete-measure', id: 'm1' },
    { type: 'delete-problem', id: 'p3' },
    { type: 'undo', seq: 7 },
    { type: 'take-snapshot', snapshot: { id: 's1', name: text(1), asOf: '2022-03-04', seq: 9, hash: '0'.repeat(64) } },
    { type: 'take-snapshot', snapshot: { id: 's2', name: text(2), asOf: '2022-03-05', seq: 9, hash: 'f'.repeat(64) } },
    { type: 'delete-snapshot', id: 's1' },
    { type: 'tint-category', id: 'c2', from: 7, to: 3 },
    { type: 'place-category', id: 'c2', after: null },
    { type: 'remove-category', id: 'c3', to: 'c1' },
    { type: 'archive-board', archived: true },
    { type: 'mute-check', rule: 'no-owner', label: '没有责任人', muted: true },
    {
      type: 'save-template',
      template: {
        id: 't1',
        kind: 'ledger',
        name: `台账${text(1)}`,
        isMarkedInternal: true,
        title: text(2),
        unit: text(3),
        size: 'A3',
        columns: [{ id: 'number', head: '', width: 5 }],
        isEach: true,
        isDefault: true,
      },
    },
    {
      type: 'save-template',
      template: {
        id: 't2',
        kind: 'official',
        name: '机关',
        isMarkedInternal: false,
        look: { linePitch: 28, pageNumbers: 'centre' },
        wording: { opening: text(4) },
      },
    },
    { type: 'delete-template', template: { id: 't2', name: '机关' } },
    {
      type: 'save-view',
      view: { id: 'v1', name: `视图${text(1)}`, filter: NO_FILTER, lanesBy: 'category', sortBy: 'deadline' },
    },
    {
      type: 'save-view',
      view: {
        id: 'v2',
        name: `另一个${text(2)}`,
        filter: { ...NO_FILTER, text: text(3) },
        lanesBy: null,
        sortBy: null,
      },
    },
    { type: 'delete-view', view: { id: 'v1', name: text(1) } },
    ...lastYear(text),
  ];
};

function lastYear(text: (number: number) => string): readonly Command[] {
  const from = { boardId: 'last', problemId: 'q1' };
  const written = { title: text(4), detail: text(5), leader: text(6), owner: text(7), unit: '', deadlineText: text(8) };
  const carried = { ...BLANK_PROBLEM, ...written, id: 'p9', stage: 'rectifying', carriedFrom: from } as const;
  const measure = {
    ...BLANK_MEASURE,
    id: 'm9',
    text: text(9),
    group: '',
    done: true,
    doneOn: '2021-06-01',
    passage: null,
  };
  const item = { ...written, id: lastYearItemIdOf(from), from, year: 2020, number: 1, category: text(2) };
  return [
    {
      type: 'carry-over',
      from: { boardId: 'last', name: text(1), year: 2020 },
      categories: [{ id: 'c9', name: text(2), shortName: text(3), tint: 2 }],
      problems: [{ ...carried, categoryId: 'c9' }],
      measures: [measure],
      pairs: [{ problemId: 'p9', measureId: 'm9' }],
      items: [{ ...item, measures: [text(9)], standing: 'long-term', result: text(10), completedOn: '' }],
    },
    {
      type: 'answer-last-year',
      id: item.id,
      from: { answer: '', isSettled: false },
      to: { answer: text(11), isSettled: true },
    },
  ];
}

/** Any text at all: Chinese, lone surrogates, controls, names that are traps for objects. */
const anyText = fc.oneof(
  fc.constantFrom(
    '学习不够深入',
    '𠮷',
    '\ud800',
    '\u0000\u000b\ufffe',
    '\u202e',
    '__proto__',
    'constructor',
    '</script>',
    '"',
    '\\',
    '\u2028',
  ),
  fc.string({ unit: 'binary' }),
);

/** Boards with histories: stories of any texts, shuffled and cut, so that some commands cannot be done. */
export const anyBoards: fc.Arbitrary<readonly WholeBoard[]> = fc.uniqueArray(
  fc
    .tuple(fc.string({ minLength: 1 }), fc.array(anyText, { minLength: 30, maxLength: 30 }), fc.nat(), fc.nat())
    .map(([boardId, texts, skipped, doubled]) => {
      const [create, ...rest] = storyOf((number) => `文${texts[number % texts.length]}`, texts[0]);
      const story = rest.filter((_, at) => at !== skipped % rest.length);
      return told(boardId, [...(create ? [create] : []), ...story, ...story.slice(doubled % story.length)], texts[0]);
    }),
  { maxLength: 3, selector: ({ board }) => board.id },
);
