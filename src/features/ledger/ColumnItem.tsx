import type { KeyboardEvent } from 'react';
import { ledgerColumn } from '../../domain/ledger-columns.ts';
import type { ColumnChoice } from '../../domain/paper-choices.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { RowDrag } from '../../ui/use-row-drag.ts';
import styles from './ColumnsDialog.module.css';
import { widthWithin } from './ledger-view.ts';

interface Props {
  readonly column: ColumnChoice;
  readonly at: number;
  readonly of: number;
  readonly drag: RowDrag;
  readonly onChange: (column: ColumnChoice) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onHide: () => void;
}

/** One chosen column: its place, its name on this table, its width. */
export function ColumnItem({ column, at, of, drag, onChange, onMove, onHide }: Props) {
  const usual = ledgerColumn(column.id)?.head ?? '';
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    onMove(by === -1 ? -1 : 1);
  };
  return (
    <li className={`${styles.item} ${drag.held === at ? styles.held : ''}`} onKeyDown={onKeyDown} {...drag.row(at)}>
      <span className={styles.grip} aria-hidden="true" {...drag.handle(at)}>
        <Icon name="grip" />
      </span>
      <span className={styles.usual}>{usual}</span>
      <div className={styles.head}>
        <TextField
          label={`表头：${usual}`}
          isLabelHidden
          placeholder={usual}
          value={column.head}
          onChange={(head) => onChange({ ...column, head })}
        />
      </div>
      <div className={styles.width}>
        <TextField
          label={`宽度：${usual}`}
          isLabelHidden
          type="number"
          value={String(column.width)}
          onChange={(typed) => {
            const width = Number.parseFloat(typed);
            if (Number.isFinite(width)) onChange({ ...column, width: widthWithin(width) });
          }}
        />
      </div>
      <span className={styles.acts}>
        <IconButton icon="up" label={`上移：${usual}`} isDisabled={at === 0} onPress={() => onMove(-1)} />
        <IconButton icon="down" label={`下移：${usual}`} isDisabled={at === of - 1} onPress={() => onMove(1)} />
        <IconButton icon="close" label={`不要这一列：${usual}`} isDisabled={of === 1} onPress={onHide} />
      </span>
    </li>
  );
}
