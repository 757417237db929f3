import { FloatingMenu } from '../../ui/FloatingMenu.tsx';
import { headMenu, viewAfter } from './head-menu.ts';
import { ledgerColumn } from '../../domain/ledger-columns.ts';
import type { LedgerView } from './ledger-view.ts';

interface Props {
  readonly columnId: string;
  readonly anchor: Element;
  readonly view: LedgerView;
  readonly onLook: (part: Partial<LedgerView>) => void;
  /** Asked for in a dialog: names, order, which columns. */
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

/** What can be done with one column. */
export function ColumnMenu({ columnId, anchor, view, onLook, onEdit, onClose }: Props) {
  const act = (entry: string): void => {
    const next = viewAfter(view, columnId, entry);
    if (next) onLook(next);
    else onEdit();
  };
  return (
    <FloatingMenu
      label={`列：${ledgerColumn(columnId)?.head ?? ''}`}
      anchor={anchor}
      groups={headMenu(view, columnId)}
      onAction={act}
      onClose={onClose}
    />
  );
}
