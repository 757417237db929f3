import { applyChange } from '../../src/domain/change.ts';
import { emptyBoard } from '../../src/domain/board.ts';
import type { Board } from '../../src/domain/board.ts';
import type { AdoptDraft, Command } from '../../src/domain/command.ts';
import { decide } from '../../src/domain/decide.ts';
import type { NewMeasure } from '../../src/domain/measure.ts';
import type { NewProblem } from '../../src/domain/problem.ts';
import { BLANK_PROBLEM, problemTextToTitle } from '../../src/domain/problem.ts';

type SmallProblem = Partial<NewProblem> & { readonly text: string; readonly category?: string };

interface SmallBoard {
  readonly name?: string;
  readonly unit?: string;
  readonly categories?: readonly string[];
  readonly problems?: readonly (string | SmallProblem)[];
  readonly measures?: readonly (string | (Partial<NewMeasure> & { readonly text: string }))[];
  /** Numbers from 1: [problem, measure]. */
  readonly pairs?: readonly (readonly [number, number])[];
}

/** A board told in a few words: problems are p001 …, measures m001 …, categories c1 …, in the order given. */
export function smallBoard(told: SmallBoard): Board {
  return smallBoardCommands(told).reduce(given, emptyBoard('b1'));
}

/** The commands that make it. */
export function smallBoardCommands(told: SmallBoard): readonly Command[] {
  const names = told.categories ?? [];
  const categories = names.map((name, at) => ({ id: `c${at + 1}`, name, shortName: name.slice(0, 4), tint: at % 8 }));
  const problems = (told.problems ?? []).map((problem, at) => problemOf(problem, at, names));
  const measures = (told.measures ?? []).map((measure, at) => measureOf(measure, at));
  const pairs = (told.pairs ?? []).map(([p, m]) => ({ problemId: idOf('p', p - 1), measureId: idOf('m', m - 1) }));
  const { name = '2021年度组织生活会', unit = '第一党支部' } = told;
  const source = { id: 's1', name: '情况汇报.docx', text: '', mainWork: [] };
  const draft: AdoptDraft = { type: 'adopt-draft', source, categories: [], problems, measures, pairs };
  const created: Command = { type: 'create-board', name, year: 2021, unit, categories };
  return problems.length + measures.length === 0 ? [created] : [created, draft];
}

/** The board after a command that can be done. */
export function given(board: Board, command: Command): Board {
  const decision = decide(board, command, {
    at: 0,
    today: '2022-03-04',
    actor: '',
    entry: () => undefined,
    dossier: null,
  });
  if (decision.type !== 'change') throw new Error(`${command.type}: ${JSON.stringify(decision)}`);
  return applyChange(decision.change, board);
}

const idOf = (letter: string, at: number): string => `${letter}${String(at + 1).padStart(3, '0')}`;

function problemOf(told: string | SmallProblem, at: number, names: readonly string[]): NewProblem {
  const { text, category, ...rest } = typeof told === 'string' ? { text: told } : told;
  const number = category === undefined ? -1 : names.indexOf(category);
  return {
    ...BLANK_PROBLEM,
    id: idOf('p', at),
    stage: 'identified',
    categoryId: number < 0 ? null : `c${number + 1}`,
    ...problemTextToTitle(text),
    ...rest,
  };
}

const measureOf = (told: string | (Partial<NewMeasure> & { readonly text: string }), at: number): NewMeasure => ({
  id: idOf('m', at),
  group: '',
  done: false,
  passage: null,
  ...(typeof told === 'string' ? { text: told } : told),
});
