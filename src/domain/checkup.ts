import { categoriesOf, measuresInOrder, measuresOf } from './board.ts';
import type { Board } from './board.ts';
import type { ProblemId } from './id.ts';
import type { Measure } from './measure.ts';
import { isAnswered, lastYearItemsOf, successorsById } from './last-year.ts';
import { problemsByCategory } from './paper-order.ts';
import { titleToLabel } from './problem.ts';
import type { Problem } from './problem.ts';
import { progressTextToStage } from './progress.ts';
import { nearlySame } from './text-index.ts';

/** One thing a superior would ask about before the papers are handed in. It never blocks anything. */
export interface Finding {
  /** The card to open; null where it is about the board itself. */
  readonly problemId: ProblemId | null;
  readonly says: string;
}

/** A rule of the check before hand-in (体检): what it looks for and why, in words, and all it finds. */
export interface CheckRule {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly find: (checked: Checked) => readonly Finding[];
}

/** A board, and its problems in the paper's order. */
interface Checked {
  readonly board: Board;
  readonly problems: readonly Problem[];
}

/** In the order in which papers are checked. */
export const CHECK_RULES: readonly CheckRule[] = [
  {
    id: 'no-measure',
    label: '没有整改措施',
    why: '每个问题都要有具体措施。',
    find: ({ board, problems }) =>
      ofProblems(problems, ({ id }) => (board.measuresByProblem.has(id) ? '' : '还没有配上措施')),
  },
  {
    id: 'no-owner',
    label: '没有责任人',
    why: '每个问题都要有人负责。',
    find: ({ problems }) => ofProblems(problems, ({ owner }) => (owner.trim() ? '' : '还没有责任人')),
  },
  {
    id: 'no-deadline',
    label: '没有整改时限',
    why: '每个问题都要有时限，长期坚持的也要写明。',
    find: ({ problems }) => ofProblems(problems, ({ deadlineText }) => (deadlineText.trim() ? '' : '还没有整改时限')),
  },
  {
    id: 'unpaired-measure',
    label: '措施没有对应问题',
    why: '措施要一条一条对着问题，数字才对得上。',
    find: ({ board }) =>
      measuresInOrder(board)
        .filter(({ id }) => !board.problemsByMeasure.has(id))
        .map(({ text }) => ({ problemId: null, says: `“${shorten(text)}”还没有配给问题` })),
  },
  {
    id: 'vague-measure',
    label: '措施不具体',
    why: '措施要说清做什么、什么时候做。',
    find: ({ board, problems }) =>
      problems.flatMap((problem) =>
        measuresOf(board, problem.id).flatMap((measure) => {
          const vagueness = vaguenessOf(measure, problem);
          return vagueness ? [{ problemId: problem.id, says: `措施“${shorten(measure.text)}”${vagueness}` }] : [];
        }),
      ),
  },
  {
    id: 'empty-category',
    label: '类别下没有问题',
    why: '对照的每个方面都要查摆到；确实没有的，删去这个类别或说明原因。',
    find: ({ board, problems }) => {
      const used = new Set(problems.map(({ categoryId }) => categoryId));
      return categoriesOf(board)
        .filter(({ id }) => !used.has(id))
        .map(({ name }) => ({ problemId: null, says: `“${name}”下还没有问题` }));
    },
  },
  {
    id: 'no-category',
    label: '没有归入类别',
    why: '问题要对着查摆的方面写。',
    find: ({ problems }) => ofProblems(problems, ({ categoryId }) => (categoryId === null ? '还没有归入类别' : '')),
  },
  {
    id: 'only-stock-phrase',
    label: '问题太短或只有套话',
    why: '问题要有具体表现：在什么事上、到什么程度。',
    find: ({ problems }) => ofProblems(problems, sayTooShort),
  },
  {
    id: 'third-person',
    label: '说的是别人',
    why: '班子对照检查说自己的问题，不说“有的党员”“个别同志”。',
    find: ({ problems }) =>
      ofProblems(problems, (problem) => sayFound(textOf(problem), THIRD_PERSON, '写成了别人的问题')),
  },
  {
    id: 'excuse',
    label: '先表扬再检讨',
    why: '自我批评不用“虽然……但是……”。',
    find: ({ problems }) => ofProblems(problems, (problem) => sayFound(textOf(problem), EXCUSE, '像是在为自己开脱')),
  },
  {
    id: 'finished-too-early',
    label: '没做完的说成做完了',
    why: '没有完成的不能报成已完成。',
    find: ({ board, problems }) => ofProblems(problems, (problem) => sayTooEarly(board, problem)),
  },
  {
    id: 'no-result',
    label: '已完成没有写成效',
    why: '报已完成的，要说清做到了什么、有什么变化。',
    find: ({ problems }) =>
      ofProblems(problems, ({ stage, result }) =>
        stage === 'completed' && result.trim() === '' ? '已完成，还没有写整改成效' : '',
      ),
  },
  {
    id: 'opinions-unanswered',
    label: '征求的意见没有体现',
    why: '征求到的意见要体现在查摆的问题里。',
    find: ({ problems }) =>
      problems.length === 0 || problems.some(({ origin }) => origin.includes('征求意见'))
        ? []
        : [{ problemId: null, says: '没有一个问题的来源写着“征求意见”' }],
  },
  {
    id: 'last-year-unanswered',
    label: '上年度事项没有逐条回应',
    why: '上年度的清单要一条一条说明落实到哪一步，在“上年度”里填写。',
    find: ({ board }) => {
      const successors = successorsById(board);
      return lastYearItemsOf(board)
        .filter((item) => !isAnswered(item))
        .map(({ id, number, title }) => ({
          problemId: successors.get(id)?.id ?? null,
          says: `上年度第 ${number} 条“${shorten(title)}”还没有写落实情况`,
        }));
    },
  },
  {
    id: 'nearly-same',
    label: '两个问题差不多',
    why: '重复的问题合并成一个，或者分清各自的表现。',
    find: ({ board, problems }) =>
      nearlySame(problems.map((problem) => ({ of: problem.id, text: textOf(problem) }))).map(([one, other]) => ({
        problemId: one,
        says: `和“${labelOf(board, other)}”差不多`,
      })),
  },
];

/** What the rules find that this board has not switched off, rule by rule; rules that find nothing are left out. */
export function checkup(board: Board): readonly { readonly rule: CheckRule; readonly findings: readonly Finding[] }[] {
  const problems = problemsByCategory(board).flatMap((group) => group.problems);
  return CHECK_RULES.filter(({ id }) => !board.about?.mutedChecks.includes(id))
    .map((rule) => ({ rule, findings: rule.find({ board, problems }) }))
    .filter(({ findings }) => findings.length > 0);
}

/** A finding for each problem of which `say` says something. */
const ofProblems = (problems: readonly Problem[], say: (problem: Problem) => string): readonly Finding[] =>
  problems.flatMap((problem) => {
    const says = say(problem);
    return says === '' ? [] : [{ problemId: problem.id, says }];
  });

const textOf = ({ title, detail }: Problem): string => title + detail;

const labelOf = (board: Board, id: ProblemId): string => shorten(board.problems.get(id)?.title ?? '');

const shorten = (text: string): string => {
  const label = titleToLabel(text.split('\n', 1)[0] ?? '');
  return [...label].length > 24 ? `${[...label].slice(0, 24).join('')}…` : label;
};

/** In characters: a problem that says where and how far is longer. */
const SHORTEST = 12;

/** '理论学习不够深入。' and no more. */
const STOCK_PHRASE =
  /^[^，,；;。]{2,14}(?:不够|不强|不深|不实|不足|不高|不严|不细|不经常|不到位|欠缺|有差距)[^，,；;。]{0,6}[。]?$/;

function sayTooShort(problem: Problem): string {
  const text = textOf(problem).replace(/\s/g, '');
  if (STOCK_PHRASE.test(text)) return '只有一句概括，没有具体表现';
  return [...text].length < SHORTEST ? '太短，看不出具体表现' : '';
}

const THIRD_PERSON = /(?:有的|个别|部分|少数|一些|某些|某个)(?:党员|同志|支委|班子成员|干部)|他们/;
const EXCUSE = /虽然?[^。；]{1,40}[，,]?但是?|尽管[^。；]{1,40}但/;

function sayFound(text: string, wanted: RegExp, says: string): string {
  const found = wanted.exec(text)?.[0];
  return found === undefined ? '' : `“${[...found].slice(0, 16).join('')}”${says}`;
}

function sayTooEarly(board: Board, { id, stage, progressText }: Problem): string {
  const open = measuresOf(board, id).filter(({ done }) => !done).length;
  if (stage === 'completed') return open > 0 ? `已完成，但还有 ${open} 条措施没有落实` : '';
  return progressTextToStage(progressText) === 'completed'
    ? `完成情况写着“${progressText.trim()}”，卡片还没有完成`
    : '';
}

/** What is done: the verbs that measures are written with. */
const ACTION =
  /[制修]定|制订|建立|健全|完善|开展|组织|召开|学习|落实|安排|举办|实行|实施|推行|推进|设立|成立|明确|公示|公开|走访|调研|检查|督查|抽查|谈心|谈话|培训|轮训|整理|梳理|修改|细化|压实|加强|强化|提高|提升|坚持|严格|规范|优化|增加|减少|改进|清理|收集|征求|反馈|报告|考核|评议|结对|帮扶|配备|更新|登记|销号|对照|带头|执行|做到|确保|推动|深化|纳入|通报|邀请|参加|讲|读|建|开|办|查|学/;
const TIME =
  /每(?:日|天|周|旬|月|季|半年|年|名|次|个)|\d{1,4}[年月日号周天]|[一二三四五六七八九十两]+个?(?:月|季度|周|天|次)|年底|年内|月底|季度|半年|长期|定期|经常|随时|立行立改|立即|即日|常态|日前|全年|会前|会后|期间|不少于|至少|\d+次/;

/** What a measure does not say; its own time limit or its problem's says when. '' where nothing is missing. */
function vaguenessOf({ text, deadlineText: own }: Measure, { deadlineText }: Problem): string {
  if (!ACTION.test(text)) return '没有说做什么';
  return !TIME.test(text) && `${own}${deadlineText}`.trim() === '' ? '没有说什么时候' : '';
}
