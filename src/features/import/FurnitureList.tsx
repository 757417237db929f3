import { putFurnitureBack } from './cut-acts.ts';
import type { Cutting } from './cutting/cutting.ts';
import { rangesAcross } from './cutting/ranges.ts';
import styles from './FurnitureList.module.css';
import { KIND_NAMES } from './cutting/cutting.ts';
import { ListStretches } from './ListStretches.tsx';
import { RemovedItem } from './RemovedItem.tsx';
import { numberOf } from './workbench-view.ts';

/** 页码页眉: what was left out of the cards, so that it can be put back. */
export function FurnitureList({ cutting }: { readonly cutting: Cutting }) {
  if (cutting.furniture.length === 0) return null;
  return (
    <details className={styles.furniture}>
      <summary>
        <h2>页码页眉 {cutting.furniture.length}</h2>
      </summary>
      <p className={styles.says}>不写进卡片，原文里还在。如果其实是正文，可以放回去。</p>
      <ListStretches text={cutting.text} ranges={cutting.furniture} keptAt={null} rowHeight={2.25}>
        {(range) => {
          const [cut] = rangesAcross(range, cutting.cuts);
          return (
            <RemovedItem
              key={range.start}
              text={cutting.text.slice(range.start, range.end)}
              where={cut ? `在${KIND_NAMES[cut.kind]}${numberOf(cutting, cut.id)}里` : ''}
              onPutBack={() => putFurnitureBack(range)}
            />
          );
        }}
      </ListStretches>
    </details>
  );
}
