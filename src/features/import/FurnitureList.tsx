import { putFurnitureBack } from './cut-acts.ts';
import type { Cutting } from './cutting/cutting.ts';
import { overlap } from './cutting/ranges.ts';
import styles from './FurnitureList.module.css';
import { KIND_NAMES } from './cutting/cutting.ts';
import { RemovedItem } from './RemovedItem.tsx';
import type { WorkbenchView } from './workbench-view.ts';

interface Props {
  readonly cutting: Cutting;
  readonly view: WorkbenchView;
}

/** 页码页眉: what was left out of the cards, so that it can be put back. */
export function FurnitureList({ cutting, view }: Props) {
  if (cutting.furniture.length === 0) return null;
  return (
    <details className={styles.furniture}>
      <summary>
        <h2>页码页眉 {cutting.furniture.length}</h2>
      </summary>
      <p className={styles.says}>不写进卡片，原文里还在。如果其实是正文，可以放回去。</p>
      <ul>
        {cutting.furniture.map((range) => {
          const cut = cutting.cuts.find((one) => overlap(one, range));
          const row = cut && view.rows.get(cut.id);
          return (
            <RemovedItem
              key={range.start}
              text={cutting.text.slice(range.start, range.end)}
              where={row ? `在${KIND_NAMES[row.cut.kind]}${row.number}里` : ''}
              onPutBack={() => putFurnitureBack(range)}
            />
          );
        })}
      </ul>
    </details>
  );
}
