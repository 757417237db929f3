import { useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { categoriesOf } from '../../domain/board.ts';
import type { BoardSummary } from '../../domain/board-store.ts';
import { carryOver, categoriesAmiss, lastYearOf } from '../../domain/carry-over.ts';
import type { Command } from '../../domain/command.ts';
import type { BoardId, CategoryId, ProblemId } from '../../domain/id.ts';
import { titleToLabel } from '../../domain/problem.ts';
import { problemNumbers } from '../../parts/problem-numbers.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { CarryList } from './CarryList.tsx';
import styles from './CarryOverScreen.module.css';
import { CategoryPlaces } from './CategoryPlaces.tsx';
import { AS_LAST_YEAR, categoriesOfNew, isComplete, newBoardCommands, nextBoard } from './new-board.ts';
import { NewBoardFields } from './NewBoardFields.tsx';

interface Props {
  readonly boards: readonly BoardSummary[];
  readonly from: Board;
  /** null: a new board. */
  readonly into: Board | null;
  readonly onRoute: (from: BoardId, into: BoardId | null) => void;
  readonly newId: () => string;
  /** What makes the board comes first where it is new; false where it was not done, which has been told. */
  readonly onCarryOver: (commands: readonly Command[], count: number) => Promise<boolean>;
}

const NEW = '*';

/** Last year's board hands over: give it a key of both boards, so that another pair begins anew. */
export function CarryOverScreen({ boards, from, into, onRoute, newId, onCarryOver }: Props) {
  const [made, setMade] = useState(() => nextBoard(from));
  const [leftOut, setLeftOut] = useState<ReadonlySet<ProblemId>>(new Set());
  const [placed, setPlaced] = useState<ReadonlyMap<CategoryId, CategoryId | 'new'>>(new Map());
  const [isWorking, setWorking] = useState(false);
  const lastYear = useMemo(() => lastYearOf(from), [from]);
  const numbers = useMemo(() => problemNumbers(from), [from]);
  const preset = into ? AS_LAST_YEAR : made.preset;
  const categories = useMemo(
    () => (into ? categoriesOf(into) : categoriesOfNew(from, preset, newId)),
    [into, from, preset, newId],
  );
  const taken = useMemo(() => takenBy(from, into), [from, into]);
  const goesOn = [...lastYear.unfinished, ...lastYear.longTerm];
  const problemIds = new Set(goesOn.map(({ id }) => id).filter((id) => !leftOut.has(id) && !taken.has(id)));
  const amiss = categoriesAmiss(from, problemIds, categories);
  const leave = (ids: readonly ProblemId[], isLeftOut: boolean): void =>
    setLeftOut((before) => new Set([...[...before].filter((id) => !ids.includes(id)), ...(isLeftOut ? ids : [])]));
  const place = (id: CategoryId, to: CategoryId | 'new' | null): void =>
    setPlaced(
      (before) => new Map([...[...before].filter(([other]) => other !== id), ...(to ? [[id, to] as const] : [])]),
    );
  const carry = async (): Promise<void> => {
    setWorking(true);
    const command = carryOver({ from, problemIds, categories, placed, newId });
    const before = into ? [] : newBoardCommands(from, made, categories);
    if (!(await onCarryOver([...before, command], problemIds.size))) setWorking(false);
  };
  const list = { board: from, numbers, leftOut, taken, onLeaveOut: leave };
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>结转到新一年</h1>
      <p className={styles.lead}>
        上一年没有完成的和长期坚持的问题，连同措施、责任人、时限原样带到新一年；整改进展和佐证材料留在旧卡片，两边互相可以打开。旧看板不作任何改动。
      </p>
      <div className={styles.fields}>
        <Select
          label="从哪一块看板"
          value={from.id}
          onChange={(id) => onRoute(id, into && yearOf(boards, id) < (into.about?.year ?? 0) ? into.id : null)}
          options={boards
            .filter(({ id }) => id !== into?.id)
            .map(({ id, name, year }) => ({ id, label: labelOf(name, year) }))}
        />
        <Select
          label="结转到"
          value={into?.id ?? NEW}
          onChange={(id) => onRoute(from.id, id === NEW ? null : id)}
          options={[
            { id: NEW, label: '新建一块看板' },
            ...boards
              .filter(({ id, year, archivedOn }) => id !== from.id && !archivedOn && year > (from.about?.year ?? 0))
              .map(({ id, name, year }) => ({ id, label: labelOf(name, year) })),
          ]}
        />
      </div>
      {!into && <NewBoardFields from={from} made={made} onChange={setMade} />}
      {from.problems.size === 0 && (
        <EmptyState title="这块看板上还没有问题">没有可以结转的，请选另一块看板。</EmptyState>
      )}
      <CarryList
        title="未完成"
        says="原来在查摆的仍在查摆，在整改的仍在整改中。"
        problems={lastYear.unfinished}
        {...list}
      />
      <CarryList title="长期坚持" says="继续放在整改中，每季度记一次进展。" problems={lastYear.longTerm} {...list} />
      <CategoryPlaces amiss={amiss} categories={categories} placed={placed} onPlace={place} />
      {lastYear.completed.length > 0 && (
        <details className={styles.completed}>
          <summary>已完成 {lastYear.completed.length} 个，不再结转，列入上年度整改落实情况</summary>
          <ul className={styles.list}>
            {lastYear.completed.map(({ id, title }) => (
              <li key={id} className={styles.closed}>
                <span className={styles.number}>{numbers.get(id)}</span>
                <span className={styles.words}>{titleToLabel(title)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {from.problems.size > 0 && (
        <footer className={styles.foot}>
          <p className={styles.says}>{sayWhat(from, lastYear.completed.length)}</p>
          <Button variant="primary" isDisabled={isWorking || (!into && !isComplete(made))} onPress={() => void carry()}>
            {sayDo(problemIds.size, into === null)}
          </Button>
        </footer>
      )}
    </main>
  );
}

const sayWhat = (from: Board, completed: number): string =>
  `全部 ${from.problems.size} 条${completed > 0 ? `（含已完成 ${completed} 条）` : ''}同时存为新看板的“上年度整改落实情况”，供逐条回应。`;

function sayDo(count: number, isNew: boolean): string {
  if (count === 0) return isNew ? '新建看板，只带上年度清单' : '只带上年度清单';
  return isNew ? `新建看板并结转 ${count} 个问题` : `结转 ${count} 个问题`;
}

const labelOf = (name: string, year: number): string => (name.includes(String(year)) ? name : `${name}（${year}年度）`);

const yearOf = (boards: readonly BoardSummary[], boardId: BoardId): number =>
  boards.find(({ id }) => id === boardId)?.year ?? 0;

function takenBy(from: Board, into: Board | null): ReadonlySet<ProblemId> {
  const taken = new Set<ProblemId>();
  for (const { carriedFrom } of into?.problems.values() ?? [])
    if (carriedFrom?.boardId === from.id) taken.add(carriedFrom.problemId);
  return taken;
}
