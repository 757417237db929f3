import type { Board } from './board.ts';
import { measuresOf } from './board.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { dayToChinese } from './day.ts';
import { ledgerPaper } from './ledger-paper.ts';
import type { DatedBoard, PaperChoices } from './paper-choices.ts';
import { problemsByCategory } from './paper-order.ts';
import type { CategoryGroup } from './paper-order.ts';
import { wordingOf } from './paper-wording.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { titleToLabel } from './problem.ts';
import type { Problem } from './problem.ts';
import { figuresOf, figuresToSentence, standingOf, standingToChinese } from './standing.ts';

/**
 * 整改情况报告: how the work was organised, what has become of each problem by category, what is not finished and what goes on for
 * long, what comes next; the ledger behind it, whose mark stands at the head of the whole. What the board says of a card is said,
 * and nothing unfinished is called finished.
 */
export function reportPaper(dated: DatedBoard, choices: PaperChoices): Paper {
  const { board, asOf } = dated;
  const { template = {}, wording } = choices;
  const words = (place: Parameters<typeof wordingOf>[0]): readonly PaperBlock[] =>
    wordingOf(place, dated, wording).map((text) => ({ kind: 'paragraph', text }));
  const figures = `截至${dayToChinese(asOf)}，${figuresToSentence(figuresOf(board))}。`;
  return {
    title: `关于${board.about ? `${board.about.year}年度` : ''}组织生活会查摆问题整改情况的报告`,
    marks: template.isMarkedInternal ? ['内部资料　注意保存'] : [],
    above: { left: '', right: '' },
    tables: [],
    sentences: [],
    official: {
      blocks: [
        ...words('report-opening'),
        heading(1, '一、组织情况'),
        ...words('report-organisation'),
        heading(1, '二、整改落实情况'),
        { kind: 'paragraph', text: figures },
        ...problemsByCategory(board).flatMap((group, at) => categoryBlocks(board, group, at, choices)),
        heading(1, '三、未完成及长期坚持事项'),
        ...openBlocks(dated),
        heading(1, '四、下一步打算'),
        ...words('report-next'),
      ],
      signature: { unit: board.about?.unit.trim() ?? '', day: dayToChinese(asOf) },
      annexes: board.problems.size === 0 ? [] : [{ ...ledgerPaper(dated, choices), marks: [] }],
    },
  };
}

const heading = (level: 1 | 2 | 3, text: string, runOn?: string): PaperBlock => ({
  kind: 'heading',
  level,
  text,
  ...(runOn === undefined ? {} : { runOn }),
});

const categoryBlocks = (
  board: Board,
  { category, problems }: CategoryGroup,
  at: number,
  { redaction }: PaperChoices,
): readonly PaperBlock[] => [
  heading(2, `（${chineseNumeral(at + 1)}）${category?.name ?? '其他问题'}`),
  ...problems.flatMap((problem, index) => problemBlocks(board, problem, index + 1, redaction === 'titles')),
];

function problemBlocks(board: Board, problem: Problem, number: number, isBrief: boolean): readonly PaperBlock[] {
  const measures = measuresOf(board, problem.id).map(({ text }) => text.trim());
  const said: readonly (readonly [lead: string, text: string])[] = [
    [
      '整改措施：',
      measures.length > 1 ? measures.map((text, at) => `（${at + 1}）${text}`).join('\n') : (measures[0] ?? ''),
    ],
    ['整改成效：', problem.result.trim()],
    ['整改状态：', `${standingToChinese(problem)}${timesOf(problem)}。`],
  ];
  return [
    heading(3, `${number}. ${titleToLabel(problem.title)}。`, isBrief ? '' : problem.detail.trim()),
    ...said.filter(([, text]) => text !== '').map(([lead, text]): PaperBlock => ({ kind: 'paragraph', lead, text })),
  ];
}

/** （整改时限：2022年6月底前） of what is open, the day of its closing of what is closed. */
function timesOf({ stage, deadlineText, completedOn, acceptedBy }: Problem): string {
  if (stage !== 'completed') return deadlineText.trim() ? `（整改时限：${deadlineText.trim()}）` : '';
  const parts = [completedOn && dayToChinese(completedOn), acceptedBy.trim() && `${acceptedBy.trim()}验收`];
  const told = parts.filter(Boolean).join('，');
  return told ? `（${told}）` : '';
}

/** Unfinished and long-term ones apart, each with how far it has come, what is still to be done, by whom and by when. */
function openBlocks({ board, asOf, dossier }: DatedBoard): readonly PaperBlock[] {
  const all = problemsByCategory(board).flatMap(({ problems }) => problems);
  const parts = [
    ['未完成事项', all.filter((problem) => ['rectifying', 'not-started'].includes(standingOf(problem)))],
    ['长期坚持事项', all.filter((problem) => standingOf(problem) === 'long-term')],
  ] as const;
  const shown = parts.filter(([, problems]) => problems.length > 0);
  if (shown.length === 0)
    return [
      {
        kind: 'paragraph',
        text: all.length === 0 ? '尚未查摆问题。' : `截至${dayToChinese(asOf)}，没有未完成和长期坚持的事项。`,
      },
    ];
  return shown.flatMap(([label, problems], at) => [
    heading(2, `（${chineseNumeral(at + 1)}）${label}（${problems.length}个）`),
    ...problems.map((problem, index): PaperBlock => {
      const told = [
        `目前${standingToChinese(problem)}`,
        dossier?.note.get(problem.id)?.trim() && `进展：${withoutStop(dossier.note.get(problem.id) ?? '')}`,
        nextStep(board, problem),
        problem.owner.trim() && `责任人：${problem.owner.trim()}`,
        problem.deadlineText.trim() && `整改时限：${problem.deadlineText.trim()}`,
      ];
      return heading(3, `${index + 1}. ${titleToLabel(problem.title)}。`, `${told.filter(Boolean).join('；')}。`);
    }),
  ]);
}

function nextStep(board: Board, { id }: Problem): string {
  const open = measuresOf(board, id).filter(({ done }) => !done);
  return open.length === 0 ? '' : `下一步：${open.map(({ text }) => withoutStop(text)).join('；')}`;
}

const withoutStop = (text: string): string => text.trim().replace(/[。；;.]+$/, '');
