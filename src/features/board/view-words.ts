import type { Board } from '../../domain/board.ts';
import { LANES_BY } from '../../domain/lanes.ts';
import type { LanesBy } from '../../domain/lanes.ts';
import { isLookedAt } from '../../domain/saved-view.ts';
import type { Looked, SavedView } from '../../domain/saved-view.ts';
import { SORT_LABELS, SORTS } from '../../domain/sorting.ts';
import type { SortBy } from '../../domain/sorting.ts';
import type { MenuGroup } from '../../ui/menu-group.ts';

/** What an entry of the menu 视图 means. */
export type ViewAct =
  | { readonly type: 'divide'; readonly lanesBy: LanesBy | null }
  | { readonly type: 'sort'; readonly sortBy: SortBy | null }
  | { readonly type: 'apply'; readonly view: SavedView }
  | { readonly type: 'save' }
  | { readonly type: 'manage' };

const LANE_LABELS: Readonly<Record<LanesBy, string>> = { category: '按类别', person: '按责任人' };

export const sayIsSorted = (by: SortBy): string =>
  `现在按${SORT_LABELS[by]}排序，同一列里的次序不能手动调整。要调整，请在“视图”里把排序改为“手动次序”。`;

const viewsOf = (board: Board): readonly SavedView[] => board.about?.views ?? [];

/** The saved view that the board is looked at by. */
export const viewNow = (board: Board, now: Looked): SavedView | undefined =>
  viewsOf(board).find((view) => isLookedAt(view, now, board));

/** What the button says: the saved view, or what is otherwise than by hand. */
export function lookToLabel(board: Board, now: Looked): string {
  const said =
    viewNow(board, now)?.name ??
    [now.lanesBy && LANE_LABELS[now.lanesBy], now.sortBy && `按${SORT_LABELS[now.sortBy]}`].filter(Boolean).join('，');
  return said ? `视图：${said}` : '视图';
}

export function viewMenu(board: Board, now: Looked): readonly MenuGroup[] {
  const views = viewsOf(board);
  const current = viewNow(board, now);
  return [
    {
      title: '泳道',
      entries: [
        { id: 'lanes', label: '不分' },
        ...LANES_BY.map((by) => ({ id: `lanes ${by}`, label: LANE_LABELS[by] })),
      ],
      chosen: now.lanesBy === null ? 'lanes' : `lanes ${now.lanesBy}`,
    },
    {
      title: '排序',
      entries: [
        { id: 'sort', label: '手动次序' },
        ...SORTS.map((by) => ({ id: `sort ${by}`, label: SORT_LABELS[by] })),
      ],
      chosen: now.sortBy === null ? 'sort' : `sort ${now.sortBy}`,
    },
    ...(views.length > 0
      ? [
          {
            title: '已存的视图',
            entries: views.map(({ id, name }) => ({ id: `view ${id}`, label: name })),
            chosen: current ? `view ${current.id}` : '',
          },
        ]
      : []),
    {
      entries: [
        { id: 'save', label: '把现在的样子存为视图…', icon: 'save' },
        ...(views.length > 0 ? [{ id: 'manage', label: '管理视图…', icon: 'settings' } as const] : []),
      ],
    },
  ];
}

export function entryToViewAct(entry: string, board: Board): ViewAct | null {
  const [kind = '', ...rest] = entry.split(' ');
  const id = rest.join(' ');
  switch (kind) {
    case 'lanes':
      return { type: 'divide', lanesBy: LANES_BY.find((by) => by === id) ?? null };
    case 'sort':
      return { type: 'sort', sortBy: SORTS.find((by) => by === id) ?? null };
    case 'save':
    case 'manage':
      return { type: kind };
    default: {
      const view = viewsOf(board).find((one) => one.id === id);
      return view ? { type: 'apply', view } : null;
    }
  }
}
