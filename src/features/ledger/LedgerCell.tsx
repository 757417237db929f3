import { lampOf } from '../../domain/lamp.ts';
import type { LampRule } from '../../domain/lamp.ts';
import { ledgerCellText } from '../../domain/ledger-columns.ts';
import type { LedgerColumnId, LedgerRow } from '../../domain/ledger-columns.ts';
import type { Gap } from '../../domain/rules.ts';
import { GapBadge } from '../../parts/GapBadge.tsx';
import { LampMark } from '../../parts/LampMark.tsx';
import styles from './LedgerCell.module.css';

interface Props {
  readonly columnId: LedgerColumnId;
  readonly row: LedgerRow;
  readonly lamps: LampRule;
  /** What the dossier says is still being read. */
  readonly isReading: boolean;
}

/** What a cell of the ledger shows; where something is wanted and missing, it says so. */
export function LedgerCell({ columnId, row, lamps, isReading }: Props) {
  const text = ledgerCellText(columnId, row);
  const gap = text === '' ? GAPS[columnId] : undefined;
  if (gap) return <GapBadge gap={gap} />;
  if (columnId === 'problem') {
    const { title, detail } = row.problem;
    return (
      <>
        <strong className={styles.lead}>{title.trim()}</strong>
        {detail.trimEnd()}
      </>
    );
  }
  if (columnId === 'deadline') {
    const lamp = lampOf(row.board, row.problem, lamps);
    return (
      <>
        {text}
        {lamp && (lamp.kind !== 'normal' || row.problem.stage !== 'completed') && (
          <span className={styles.lamp}>
            <LampMark lamp={lamp} deadlineText="" />
          </span>
        )}
      </>
    );
  }
  if (isReading) return <span className={styles.soft}>正在读取…</span>;
  return text;
}

const GAPS: Partial<Record<LedgerColumnId, Gap>> = {
  category: 'no-category',
  measures: 'no-measure',
  owner: 'no-owner',
  deadline: 'no-deadline',
};
