import { settingsOf } from './board-settings.ts';
import { categoriesOf } from './board.ts';
import type { Board } from './board.ts';
import type { EditProblem, SetCategory } from './command.ts';
import type { ProblemId } from './id.ts';
import { personsToText, textToPersons } from './person.ts';
import type { Problem } from './problem.ts';
import { STAGES } from './stage.ts';
import type { Stage } from './stage.ts';

/** 泳道: what the board is divided by, across its columns. */
export type LanesBy = (typeof LANES_BY)[number];

export const LANES_BY = ['category', 'person'] as const;

/** One lane: the cards of one 类别, or of one 责任人. */
export interface Lane {
  /** A category's id or a person's name; '' is the lane of those that have none. */
  readonly id: string;
  readonly name: string;
  readonly cards: Readonly<Record<Stage, readonly ProblemId[]>>;
}

/** Of several persons it is the first, who answers for it. */
export const laneOf = ({ categoryId, owner }: Pick<Problem, 'categoryId' | 'owner'>, by: LanesBy): string =>
  by === 'category' ? (categoryId ?? '') : (textToPersons(owner)[0] ?? '');

/**
 * The lanes in the order of the categories, or of the board's list of persons and then of their cards. Law: every visible card
 * stands in exactly one, in its order. Lanes without a card are there to be filled only where `withEmpty`; that of none only with cards.
 */
export function lanesOf(
  board: Board,
  visible: Board['problemsByStage'],
  by: LanesBy,
  withEmpty: boolean,
): readonly Lane[] {
  const found = new Map<string, Record<Stage, ProblemId[]>>();
  const laneOfOwner = new Map<string, string>();
  const find = (problem: Problem): string => {
    if (by === 'category') return laneOf(problem, by);
    const known = laneOfOwner.get(problem.owner);
    const lane = known ?? laneOf(problem, by);
    if (known === undefined) laneOfOwner.set(problem.owner, lane);
    return lane;
  };
  const put = (stage: Stage, problem: Problem): void => {
    const id = find(problem);
    const cards = found.get(id) ?? { identified: [], rectifying: [], completed: [] };
    cards[stage].push(problem.id);
    found.set(id, cards);
  };
  for (const stage of STAGES)
    for (const id of visible[stage]) {
      const problem = board.problems.get(id);
      if (problem) put(stage, problem);
    }
  const known = namesOf(board, by);
  const others = [...found.keys()].filter((id) => id !== '' && !known.has(id)).map((id) => [id, id] as const);
  const none = [['', by === 'category' ? '无类别' : '无责任人']] as const;
  return [...known, ...others, ...none].flatMap(([id, name]) => {
    const cards = found.get(id);
    return cards || (withEmpty && id !== '') ? [{ id, name, cards: cards ?? NO_CARDS }] : [];
  });
}

const NO_CARDS: Lane['cards'] = { identified: [], rectifying: [], completed: [] };

const namesOf = (board: Board, by: LanesBy): ReadonlyMap<string, string> =>
  new Map(
    by === 'category'
      ? categoriesOf(board).map(({ id, name }) => [id, name] as const)
      : settingsOf(board).persons.map((name) => [name, name] as const),
  );

/**
 * What taking a card into a lane means; null where it lies there. Its 类别 becomes that one; of its 责任人 the first hands over, the
 * others stay; in the lane of none nobody is left.
 */
export function intoLane(problem: Problem, by: LanesBy, lane: string): SetCategory | EditProblem | null {
  if (laneOf(problem, by) === lane) return null;
  const { id, categoryId, owner } = problem;
  if (by === 'category') return { type: 'set-category', id, from: categoryId, to: lane === '' ? null : lane };
  const [, ...others] = textToPersons(owner);
  const to = lane === '' ? '' : personsToText([...new Set([lane, ...others])]);
  return { type: 'edit-problem', id, edits: [{ field: 'owner', from: owner, to }] };
}
