import type { Board } from '../../domain/board.ts';
import { usualTitle } from '../../domain/ledger-paper.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ColumnsDialog.module.css';
import type { LedgerView } from './ledger-view.ts';

interface Props {
  readonly board: Board;
  readonly view: LedgerView;
  readonly onChange: (part: Partial<LedgerView>) => void;
}

/** What stands around the table on paper, and on which sheet. */
export function TemplateFields({ board, view, onChange }: Props) {
  return (
    <div className={styles.fields}>
      <TextField
        label="标题"
        placeholder={usualTitle(board)}
        value={view.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label="填报单位"
        placeholder={board.about?.unit || '看板的填报单位'}
        value={view.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <Select
        label="纸张"
        value={view.size ?? 'auto'}
        options={SIZES}
        onChange={(size) => onChange({ size: size === 'auto' ? null : size })}
      />
      <Checkbox isSelected={view.isEach} onChange={(isEach) => onChange({ isEach })}>
        措施每条一行
      </Checkbox>
      <Checkbox isSelected={view.isMarkedInternal} onChange={(isMarkedInternal) => onChange({ isMarkedInternal })}>
        标注“内部资料”
      </Checkbox>
    </div>
  );
}

const SIZES = [
  { id: 'auto', label: '按列数：九列以内 A4，以上 A3' },
  { id: 'A4', label: 'A4 横向' },
  { id: 'A3', label: 'A3 横向' },
] as const;
