import { memo, useState } from 'react';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/Badge.tsx';
import { useLinkEnd } from '../../ui/drag/use-link-end.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SIDE_NAMES, otherSide } from './pairing-desk.ts';
import styles from './PairingItem.module.css';
import { rowToWords } from './pairing-view.ts';
import type { PairingRow } from './pairing-view.ts';
import type { PairingActs } from './use-pairing-acts.ts';

interface Props {
  readonly row: PairingRow;
  /** Tab reaches this row of its side. */
  readonly isCurrent: boolean;
  readonly isInHand: boolean;
  /** Paired with what is in hand on the other side. */
  readonly isPartner: boolean;
  readonly acts: PairingActs;
  readonly children: ReactNode;
}

/** A row that is pressed, dragged, unfolded. Its first button is the row itself. */
export const PairingItem = memo(function PairingItem({ row, isCurrent, isInHand, isPartner, acts, children }: Props) {
  const [isUnfolded, unfold] = useState(false);
  const { place, grip, isDragging, isOver } = useLinkEnd(row);
  const isWhole = isUnfolded || isInHand;
  const numbers = row.partners.map(({ number }) => number).join('、');
  const other = SIDE_NAMES[otherSide(row.side)];
  const state = [
    isInHand && styles.inHand,
    isPartner && styles.partner,
    isOver && styles.over,
    isDragging && styles.dragged,
  ];
  return (
    <li {...place} className={[styles.row, numbers === '' && styles.alone, ...state].filter(Boolean).join(' ')}>
      <button
        {...grip}
        type="button"
        data-row=""
        className={styles.main}
        tabIndex={isCurrent ? 0 : -1}
        aria-pressed={isInHand || isPartner}
        aria-label={`${rowToWords(row)}，${numbers ? `${other} ${numbers}` : `还没有${LACKING[row.side]}`}`}
        onClick={() => acts.pick(row)}
      >
        <span className={styles.box} aria-hidden>
          {isPartner && <Icon name="check" size={14} />}
        </span>
        <span className={styles.number}>{row.number}</span>
        <span className={styles.words}>
          <span className={isWhole ? styles.lead : `${styles.lead} ${styles.clamped}`}>{row.lead}</span>
          {isWhole && row.rest && <span className={styles.rest}>{row.rest}</span>}
          {!(isInHand && numbers) && (
            <span className={styles.links}>
              {numbers ? `${other} ${numbers}` : <Badge tone="gap">还没有{LACKING[row.side]}</Badge>}
            </span>
          )}
        </span>
      </button>
      {(row.rest || row.lead.length > LONG) && !isInHand && (
        <button
          type="button"
          className={styles.fold}
          tabIndex={isCurrent ? 0 : -1}
          aria-expanded={isUnfolded}
          aria-label={`${isUnfolded ? '收起' : '看全文'}：${rowToWords(row)}`}
          onClick={() => unfold(!isUnfolded)}
        >
          {isUnfolded ? '收起' : '全文'}
        </button>
      )}
      {children}
    </li>
  );
}, isSameItem);

/** What a row without a pair lacks; of a measure “还没有问题” would say that nothing is wrong. */
const LACKING = { problem: '措施', measure: '对应问题' } as const;

/** About three lines of a side. */
const LONG = 90;

function isSameItem(a: Props, b: Props): boolean {
  const isSameRow =
    a.row.id === b.row.id &&
    a.row.number === b.row.number &&
    a.row.lead === b.row.lead &&
    a.row.rest === b.row.rest &&
    String(a.row.partners.map(({ number }) => number)) === String(b.row.partners.map(({ number }) => number));
  return (
    isSameRow &&
    a.isCurrent === b.isCurrent &&
    a.isInHand === b.isInHand &&
    a.isPartner === b.isPartner &&
    a.acts === b.acts &&
    a.children === b.children
  );
}
