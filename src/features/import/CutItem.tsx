import { memo } from 'react';
import { Badge } from '../../ui/Badge.tsx';
import type { Cutting } from './cutting/cutting.ts';
import { CutEditor } from './CutEditor.tsx';
import styles from './CutItem.module.css';
import { FactsLine } from './FactsLine.tsx';
import { toggleOpen } from './import-acts.ts';
import { rowToWords } from './workbench-view.ts';
import type { CutRow } from './workbench-view.ts';

interface Props {
  readonly row: CutRow;
  readonly cutting: Cutting;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
}

/** One card-to-be; pressed, it opens its editor. */
export const CutItem = memo(function CutItem({ row, cutting, isCurrent, isSelected, isOpen }: Props) {
  const { cut, number, title, detail } = row;
  return (
    <li className={isSelected ? `${styles.item} ${styles.selected}` : styles.item}>
      <button
        type="button"
        data-row={cut.id}
        className={styles.main}
        tabIndex={isCurrent ? 0 : -1}
        aria-expanded={isOpen}
        aria-label={rowToWords(row)}
        onClick={() => toggleOpen(cut.id)}
      >
        <span className={styles.number}>{number}</span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {detail && !isOpen && <span className={styles.detail}>{detail}</span>}
          <span className={styles.facts}>
            {cut.title !== null && <Badge>自拟标题</Badge>}
            <FactsLine facts={row.facts} />
          </span>
        </span>
      </button>
      {isOpen && <CutEditor row={row} cutting={cutting} />}
    </li>
  );
}, isSameItem);

/** Every step makes new rows; a row is drawn again only where it says something else, or is open. */
function isSameItem(a: Props, b: Props): boolean {
  if (a.isCurrent !== b.isCurrent || a.isSelected !== b.isSelected || a.isOpen !== b.isOpen) return false;
  if (b.isOpen && a.cutting !== b.cutting) return false;
  const [was, is] = [a.row, b.row];
  return (
    was.title === is.title &&
    was.detail === is.detail &&
    was.number === is.number &&
    String(was.facts) === String(is.facts) &&
    (was.cut.title === null) === (is.cut.title === null)
  );
}
