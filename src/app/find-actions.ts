import type { BoardSummary } from '../domain/board-store.ts';
import type { BoardId } from '../domain/id.ts';
import { useBoardView } from '../features/board/board-view.ts';
import { useRegistration } from '../features/registration/registration-view.ts';
import type { FindItem } from '../ui/FindList.tsx';
import { boardAddress, HOME } from './address.ts';
import type { Address } from './address.ts';
import { SIZE_LABELS, TEXT_SIZES, THEME_LABELS, THEMES, useAppearance } from './appearance.ts';
import type { Machine } from './machine.ts';
import { SCREEN_LINKS } from './screen-links.ts';

/** Something that can be done from anywhere. */
export interface FindAction extends FindItem {
  readonly act: () => void;
}

export interface FindActions {
  readonly title: string;
  readonly items: readonly FindAction[];
}

interface Means {
  readonly machine: Machine;
  readonly boards: readonly BoardSummary[];
  readonly boardId: BoardId | null;
  readonly goTo: (address: Address) => void;
  /** null where no board is open. */
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
  readonly onHelp: () => void;
}

/** Every action of the program that needs no more than its name. */
export const findActions = (means: Means): readonly FindActions[] => [
  { title: '前往', items: placesOf(means) },
  { title: '操作', items: [...worksOf(means), ...looksOf()] },
  { title: '切换看板', items: otherBoards(means) },
];

const placesOf = ({ boardId, goTo }: Means): readonly FindAction[] => [
  { id: 'to home', label: '首页', icon: 'home', act: () => goTo(HOME) },
  ...SCREEN_LINKS.flatMap(({ screen, label, icon }): readonly FindAction[] =>
    boardId === null ? [] : [{ id: `to ${screen}`, label, icon, act: () => goTo(boardAddress(boardId, screen)) }],
  ),
  { id: 'to import', label: '导入', icon: 'import', act: () => goTo({ at: 'import', into: boardId }) },
  { id: 'to data', label: '数据', icon: 'data', act: () => goTo({ at: 'data' }) },
];

function worksOf({ machine, boardId, goTo, onUndo, onRedo, onHelp }: Means): readonly FindAction[] {
  const onBoard = boardId === null ? [] : boardWorks(boardId, goTo, onUndo !== null);
  return [
    ...onBoard,
    ...(onUndo ? [{ id: 'undo', label: '撤销', icon: 'undo', keys: 'Ctrl+Z', act: onUndo } as const] : []),
    ...(onRedo ? [{ id: 'redo', label: '重做', icon: 'redo', keys: 'Ctrl+Shift+Z', act: onRedo } as const] : []),
    { id: 'backup', label: '导出备份', icon: 'download', act: () => goTo({ at: 'data' }) },
    { id: 'keys', label: '快捷键', icon: 'keyboard', keys: '?', act: onHelp },
    machine.isSample
      ? { id: 'sample', label: '回到我的看板', icon: 'back', act: machine.leaveSample }
      : { id: 'sample', label: '看示例', icon: 'book', act: machine.openSample },
  ];
}

const boardWorks = (boardId: BoardId, goTo: Means['goTo'], isOpen: boolean): readonly FindAction[] => [
  {
    id: 'add',
    label: '新建卡片',
    icon: 'add',
    keys: 'N',
    act: () => {
      goTo(boardAddress(boardId));
      useBoardView.getState().add('identified');
    },
  },
  {
    id: 'register',
    label: '快速登记',
    icon: 'edit',
    keys: 'R',
    act: () => openRegistration(isOpen ? null : () => goTo(boardAddress(boardId))),
  },
  { id: 'print', label: '打印材料', icon: 'print', act: () => goTo(boardAddress(boardId, 'list')) },
  {
    id: 'carry over',
    label: '结转到新一年',
    icon: 'forward',
    act: () => goTo({ at: 'carry-over', from: boardId, into: null }),
  },
  { id: 'freeze', label: '冻结快照', icon: 'snapshot', act: () => goTo(boardAddress(boardId, 'snapshots')) },
];

/** Its dialog stands over any screen of the board. */
function openRegistration(goToBoard: (() => void) | null): void {
  goToBoard?.();
  useRegistration.getState().show(true);
}

function looksOf(): readonly FindAction[] {
  const { wear } = useAppearance.getState();
  return [
    ...TEXT_SIZES.map((textSize) => ({
      id: `size ${textSize}`,
      label: `字号：${SIZE_LABELS[textSize]}`,
      icon: 'text' as const,
      act: () => wear({ textSize }),
    })),
    ...THEMES.map((theme) => ({
      id: `theme ${theme}`,
      label: `颜色：${THEME_LABELS[theme]}`,
      icon: theme === 'dark' ? ('night' as const) : ('sun' as const),
      act: () => wear({ theme }),
    })),
  ];
}

const otherBoards = ({ boards, boardId, goTo }: Means): readonly FindAction[] =>
  boards
    .filter(({ id }) => id !== boardId)
    .map(({ id, name, year }) => ({
      id: `board ${id}`,
      label: name,
      note: `${year}年度`,
      icon: 'board',
      act: () => goTo(boardAddress(id)),
    }));
