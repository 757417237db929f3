import type { StoreFailure } from '../../domain/board-store.ts';
import type { AdoptDraft, Command, MoveAnswers } from '../../domain/command.ts';
import { addDays, dayToChinese } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import type { BoardId } from '../../domain/id.ts';
import type { ProblemField } from '../../domain/problem.ts';
import { ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { reportTextToDraft } from '../../exchange/report-text/report-text-to-draft.ts';
import { cuttingToCommands } from '../../features/import/cutting/cutting-to-commands.ts';
import { draftToCutting } from '../../features/import/cutting/draft-to-cutting.ts';
import type { Ground } from '../../queries/ground.ts';
import { stamp } from '../../queries/use-dispatch.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

const YEAR = 2021;

/** Fills the sample's own database the first time it is opened: its report goes the way of every report, then a few steps of work. */
export async function openSample(ground: Ground): Promise<Result<null, StoreFailure>> {
  const boards = await ground.store.list();
  if (!boards.ok) return boards;
  if (boards.value.length > 0) return ok(null);
  const boardId = 'sample';
  const commands = sampleCommands(ground.newId, ground.today());
  const done = await ground.store.commitTogether(commands.map((command) => stamp(ground, boardId, command)));
  // Refused: another window has just made it.
  return !done.ok && done.error.type === 'failure' ? { ok: false, error: done.error.failure } : ok(null);
}

/** The import, then pairs, persons, time limits and three moves. One is due soon, whenever it is opened. */
export function sampleCommands(newId: () => string, today: Day): readonly Command[] {
  const cutting = draftToCutting(reportTextToDraft(SAMPLE_REPORT), SAMPLE_REPORT, '示例材料');
  const made = cuttingToCommands(cutting, {
    newId,
    name: '示例支部2021年度组织生活会问题整改',
    year: YEAR,
    unit: '示例支部',
    categories: 'headings',
    board: null,
  });
  const adopted = made.find((command): command is AdoptDraft => command.type === 'adopt-draft');
  return adopted ? [...made, ...stepsOf(adopted, today)] : made;
}

/** Which problem each measure serves, by their places in the report. */
const PAIRS: readonly (readonly [problem: number, measure: number])[] = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
  [6, 5],
];

const personsAt = (today: Day): readonly (readonly [problem: number, owner: string, deadline: string])[] => [
  [0, '宣传委员', '长期坚持'],
  [1, '书记、组织委员', `${dayToChinese(addDays(today, 5))}前`],
  [3, '全体支委', '二季度末'],
  [4, '组织委员', '立行立改'],
  [6, '纪检委员', '年底前'],
];

function stepsOf({ problems, measures }: AdoptDraft, today: Day): readonly Command[] {
  const problemAt = (at: number): BoardId => problems[at]?.id ?? '';
  const edit = (at: number, field: ProblemField, to: string): Command => ({
    type: 'edit-problem',
    id: problemAt(at),
    edits: [{ field, from: '', to }],
  });
  const move = (at: number, to: 'rectifying' | 'completed', answers: Partial<MoveAnswers> = {}): Command => ({
    type: 'move-problem',
    id: problemAt(at),
    from: 'identified',
    to,
    after: 'end',
    answers: { waived: [], ...answers },
  });
  return [
    ...PAIRS.map(([problem, measure]): Command => ({
      type: 'pair-measure',
      problemId: problemAt(problem),
      measureId: measures[measure]?.id ?? '',
    })),
    ...personsAt(today).flatMap(([at, owner, deadline]) => [
      edit(at, 'owner', owner),
      edit(at, 'deadlineText', deadline),
    ]),
    { type: 'tick-measure', id: measures[5]?.id ?? '', done: true },
    move(1, 'rectifying'),
    move(4, 'rectifying'),
    move(6, 'completed', {
      result: '增开两个窗口，高峰时段等候时间减少一半。',
      acceptedBy: '支委会',
      acceptedOn: dayToChinese(today),
    }),
  ];
}
