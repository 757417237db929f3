import { categoriesOf } from '../domain/board.ts';
import type { Board } from '../domain/board.ts';
import { LAMP_KINDS, LAMP_LABELS, LAMP_SHAPES } from '../domain/lamp.ts';
import type { LampKind } from '../domain/lamp.ts';
import { personsOf } from '../domain/person.ts';
import { GAP_LABELS } from '../domain/rules.ts';
import type { Gap } from '../domain/rules.ts';
import { STAGES, stageToChinese } from '../domain/stage.ts';
import type { Stage } from '../domain/stage.ts';
import type { Option } from '../ui/Select.tsx';

/** The id of "no narrowing": no category, person or gap is called so. */
export const ANY = '*';

export const categoryOptions = (board: Board): readonly Option<string>[] => [
  { id: ANY, label: '全部类别' },
  ...categoriesOf(board).map(({ id, name }) => ({ id, label: name })),
  { id: 'none', label: '无类别' },
];

export const personOptions = (board: Board, chosen: string | null): readonly Option<string>[] => {
  const persons = personsOf(board);
  const all = chosen !== null && !persons.includes(chosen) ? [chosen, ...persons] : persons;
  return [{ id: ANY, label: '全部责任人' }, ...all.map((name) => ({ id: name, label: name }))];
};

export const STAGE_OPTIONS: readonly Option<Stage | typeof ANY>[] = [
  { id: ANY, label: '全部阶段' },
  ...STAGES.map((id) => ({ id, label: stageToChinese(id) })),
];

export const LAMP_OPTIONS: readonly Option<LampKind | typeof ANY>[] = [
  { id: ANY, label: '时限不限' },
  ...LAMP_KINDS.map((id) => ({ id, label: `${LAMP_SHAPES[id]} ${LAMP_LABELS[id]}` })),
];

export const GAP_OPTIONS: readonly Option<Gap | typeof ANY>[] = [
  { id: ANY, label: '缺项不限' },
  ...(Object.entries(GAP_LABELS) as [Gap, string][]).map(([id, label]) => ({ id, label })),
];
