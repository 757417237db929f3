import type { MenuGroup } from '../../ui/menu-group.ts';
import { movedTo, widthWithin } from './ledger-view.ts';
import type { LedgerView } from './ledger-view.ts';

const WIDER = 3;

/** What can be done with a column, under its head. */
export function headMenu({ columns, sort }: LedgerView, columnId: string): readonly MenuGroup[] {
  const at = columns.findIndex(({ id }) => id === columnId);
  const isSorted = sort?.columnId === columnId;
  return [
    {
      title: '排序',
      chosen: isSorted ? (sort.isDown ? 'down' : 'up') : sort === null ? 'paper' : '',
      entries: [
        { id: 'up', label: '升序', icon: 'up' },
        { id: 'down', label: '降序', icon: 'down' },
        { id: 'paper', label: '台账原来的次序' },
      ],
    },
    {
      title: '这一列',
      entries: [
        { id: 'wider', label: '加宽' },
        { id: 'narrower', label: '变窄' },
        { id: 'left', label: '左移', isDisabled: at <= 0 },
        { id: 'right', label: '右移', isDisabled: at >= columns.length - 1 },
        { id: 'hide', label: '隐藏这一列', isDisabled: columns.length <= 1 },
        { id: 'edit', label: '改表头、选择列…', icon: 'edit' },
      ],
    },
  ];
}

/** The view after an entry of the menu; null for what is asked in a dialog. */
export function viewAfter(view: LedgerView, columnId: string, entry: string): Partial<LedgerView> | null {
  const { columns } = view;
  const at = columns.findIndex(({ id }) => id === columnId);
  const column = columns[at];
  if (!column) return null;
  const width = (by: number): Partial<LedgerView> => ({
    columns: columns.map((one) => (one === column ? { ...one, width: widthWithin(one.width + by) } : one)),
  });
  switch (entry) {
    case 'up':
    case 'down':
      return { sort: { columnId: column.id, isDown: entry === 'down' } };
    case 'paper':
      return { sort: null };
    case 'wider':
      return width(WIDER);
    case 'narrower':
      return width(-WIDER);
    case 'left':
      return { columns: movedTo(columns, at, at - 1) };
    case 'right':
      return { columns: movedTo(columns, at, at + 1) };
    case 'hide':
      return { columns: columns.filter((one) => one !== column) };
    default:
      return null;
  }
}
