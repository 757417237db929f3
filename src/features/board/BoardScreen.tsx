import { useCallback, useMemo, useRef, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import type { BoardFilter } from '../../domain/board-filter.ts';
import type { Command } from '../../domain/command.ts';
import type { Day } from '../../domain/day.ts';
import { lampRule } from '../../domain/lamp.ts';
import type { ProblemId } from '../../domain/id.ts';
import { STAGES } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import type { Perform } from '../../queries/perform.ts';
import type { PinyinSearch } from '../../queries/use-pinyin-search.ts';
import { DragBoard } from '../../ui/drag/DragBoard.tsx';
import type { DragBoardHandle } from '../../ui/drag/DragBoard.tsx';
import type { Drop } from '../../ui/drag/place.ts';
import { Button } from '../../ui/Button.tsx';
import { lazily } from '../../ui/lazily.ts';
import { toast } from '../../ui/toasts.ts';
import type { Drafts } from '../../ui/use-draft.ts';
import { useWidth } from '../../ui/use-width.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { BoardCard } from './BoardCard.tsx';
import { BoardColumns } from './BoardColumns.tsx';
import styles from './BoardScreen.module.css';
import { boardWords } from './board-words.ts';
import { CarriedCards } from './CarriedCards.tsx';
import { cardKeys } from './card-keys.ts';
import type { OpenMenu } from './CardMenu.tsx';
import { dropToCommand } from './drop-to-command.ts';
import { useAddProblem } from './use-add-problem.ts';
import { useBoardView } from './board-view.ts';
import { inShownOrder } from './selection.ts';
import { deleteAll } from './selection-commands.ts';
import { useChoosing } from './use-choosing.ts';
import { useLook } from './use-look.ts';
import { useNumbers } from '../../parts/use-numbers.ts';
import { useReturnFocus } from './use-return-focus.ts';
import { useWalkIn } from './use-walk-in.ts';
import { useShownColumns } from './use-shown-columns.ts';
import { sayIsSorted } from './view-words.ts';

const FilterBar = lazily(
  () => import('../../parts/FilterBar.tsx').then((module) => module.FilterBar),
  <div className={styles.filterPlace} />,
);
const SelectionBar = lazily(() => import('./SelectionBar.tsx').then((module) => module.SelectionBar));
const ViewMenu = lazily(() => import('./ViewMenu.tsx').then((module) => module.ViewMenu));
const CardMenu = lazily(() => import('./CardMenu.tsx').then((module) => module.CardMenu));

interface Props {
  readonly board: Board;
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
  /** How the words of the filter are looked for. */
  readonly pinyin: PinyinSearch;
  readonly cardId: ProblemId | null;
  readonly onOpenCard: (id: ProblemId | null) => void;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly today: Day;
  /** Where the look of the board is remembered, and text that is not yet a card. */
  readonly memory: Drafts;
  /** Problems like one closed in an earlier year (曾整改). */
  readonly recurring?: ReadonlyMap<ProblemId, unknown> | undefined;
  /** There is a board of an earlier year to take over from. */
  readonly onCarryOver?: (() => void) | undefined;
  /** 快速登记 */
  readonly onRegister?: () => void;
  /** 材料 of the chosen cards. */
  readonly onPapers: (ids: readonly ProblemId[]) => void;
  /** Set while only the first cards of each column are here: how many there are. Nothing can be done with them yet. */
  readonly totals?: Readonly<Record<Stage, number>> | undefined;
}

/** In px: below it one column at a time is shown. */
const ROOM_FOR_THREE = 600;

export function BoardScreen({
  board,
  filter,
  onFilter,
  pinyin,
  cardId,
  onOpenCard,
  perform,
  newId,
  today,
  memory,
  recurring,
  onCarryOver,
  onRegister,
  onPapers,
  totals,
}: Props) {
  const handle = useRef<DragBoardHandle>(null);
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const isNarrow = width !== null && width > 0 && width < ROOM_FOR_THREE;
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const { about } = board;
  const lamps = useMemo(() => lampRule({ about }, today), [about, today]);
  const looking = useLook(board.id, memory);
  const { lanesBy, sortBy, isFolded } = looking;
  const shown = useShownColumns(board, { filter, spelling: pinyin.spelling, lamps, lanesBy, sortBy, isFolded, totals });
  const { columns, visible, lanes } = shown;
  const numbers = useNumbers(board, totals !== undefined);
  const words = useMemo(() => {
    const all = boardWords(board, numbers, lamps, lanes, sortBy);
    return { ...all, label: (id: string) => all.label(id) + (recurring?.has(id) ? '，曾整改' : '') };
  }, [board, numbers, lamps, lanes, sortBy, recurring]);
  const addProblem = useAddProblem({ columns, handle, filter, perform, newId });
  const startAdding = useBoardView((view) => view.add);
  const choosing = useChoosing(board, columns);
  const { selection, toggle } = choosing;
  const chosen = useMemo(() => inShownOrder(selection, columns), [selection, columns]);
  const withChosen = (id: ProblemId): readonly ProblemId[] => (selection.ids.has(id) ? chosen : [id]);
  useReturnFocus(handle, columns, cardId);
  useWalkIn(handle, columns);

  const openMenu = useCallback((id: ProblemId, stage: Stage, anchor: Element) => setMenu({ id, stage, anchor }), []);
  const renderItem = useCallback(
    (id: ProblemId, isStop: boolean) => (
      <BoardCard
        board={board}
        numbers={numbers}
        lamps={lamps}
        id={id}
        isOpen={id === cardId}
        isStop={isStop}
        isRecurring={recurring?.has(id) ?? false}
        onMenu={openMenu}
        onToggle={toggle}
      />
    ),
    [board, numbers, lamps, cardId, recurring, openMenu, toggle],
  );

  const drop = (dropped: Drop): boolean => {
    const there = columns.find(({ id }) => id === dropped.to)?.itemIds ?? [];
    const command = dropToCommand(board, dropped, there, looking);
    if (!command && sortBy !== null) toast({ says: sayIsSorted(sortBy) });
    return command !== null && perform(command).type === 'pending';
  };

  const give = (command: Command | null): void => void (command && perform(command));

  const onItemKey = cardKeys({
    board,
    choosing,
    startAdding,
    openMenu,
    onDelete: (id) => give(deleteAll(board, withChosen(id))),
    onCloseCard: cardId === null ? null : () => onOpenCard(null),
  });
  const open = (id: ProblemId): void => {
    choosing.begin(id);
    onOpenCard(id);
  };

  /** The bar goes with what is chosen, and the focus was in it. */
  const clear = (): void => {
    choosing.clear();
    if (chosen[0] !== undefined) handle.current?.focusItem(chosen[0]);
  };

  return (
    <main
      ref={frame}
      className={width === 0 ? styles.away : styles.screen}
      inert={totals !== undefined}
      aria-busy={totals !== undefined}
    >
      <h1>
        <VisuallyHidden>看板</VisuallyHidden>
      </h1>
      <FilterBar
        board={board}
        filter={filter}
        onFilter={onFilter}
        pinyin={pinyin.state}
        shown={STAGES.reduce((sum, stage) => sum + visible[stage].length, 0)}
        all={STAGES.reduce((sum, stage) => sum + (totals?.[stage] ?? board.problemsByStage[stage].length), 0)}
        end={
          <>
            {onRegister && (
              <Button variant="quiet" icon="edit" onPress={onRegister}>
                快速登记
              </Button>
            )}
            <ViewMenu
              board={board}
              filter={filter}
              onFilter={onFilter}
              looking={looking}
              perform={perform}
              newId={newId}
            />
          </>
        }
      />
      <div className={styles.columns} {...(chosen.length > 0 ? { 'data-choosing': '' } : {})}>
        <DragBoard
          columns={columns}
          words={words}
          renderItem={renderItem}
          renderOverlay={(id, count) => (
            <CarriedCards count={count}>
              <BoardCard board={board} numbers={numbers} lamps={lamps} id={id} />
            </CarriedCards>
          )}
          onDrop={drop}
          onOpen={open}
          chosen={selection.ids}
          onToggle={toggle}
          onStretch={choosing.stretch}
          onItemKey={onItemKey}
          handle={handle}
          isSorted={sortBy !== null}
        >
          <BoardColumns
            isNarrow={isNarrow}
            columns={columns}
            visible={visible}
            lanes={lanes}
            isFolded={isFolded}
            onFold={looking.fold}
            isSearching={pinyin.state === 'preparing'}
            onCarryOver={board.problems.size === 0 ? onCarryOver : undefined}
            adding={{ boardId: board.id, drafts: memory, isReady: totals === undefined, onAdd: addProblem }}
          />
        </DragBoard>
      </div>
      {chosen.length > 0 && (
        <SelectionBar
          board={board}
          ids={chosen}
          perform={perform}
          newId={newId}
          today={today}
          onPapers={() => onPapers(chosen)}
          onChooseAll={choosing.chooseAll}
          onClear={clear}
        />
      )}
      {menu && (
        <CardMenu
          board={board}
          menu={menu}
          ids={withChosen(menu.id)}
          handle={handle}
          perform={perform}
          onOpenCard={onOpenCard}
          onClose={() => setMenu(null)}
        />
      )}
    </main>
  );
}
