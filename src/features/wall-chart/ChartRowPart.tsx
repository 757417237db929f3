import { stageToChinese } from '../../domain/stage.ts';
import { NAME_WIDTH } from './chart-frame.ts';
import type { ChartLayout, LaidCell, LaidRow } from './chart-layout.ts';
import { ChartItemPart } from './ChartItemPart.tsx';
import styles from './ChartRowPart.module.css';
import { NAME_SIDES, nameSizeOf, rateSizeOf } from './lay-out-row.ts';
import { ProgressBar } from './ProgressBar.tsx';
import { factSizeOf, itemGapOf } from './set-item.ts';

interface Props {
  readonly laid: LaidRow;
  readonly layout: ChartLayout;
}

/** A category: its name and how far it has come, then its problems by stage. */
export function ChartRowPart({ laid, layout }: Props) {
  const { row, nameLines, isContinued, height, cells } = laid;
  const { size } = layout;
  const { all, standings, rate } = row.progress;
  return (
    <section className={styles.row} style={{ height: `${height}pt` }} aria-label={row.name}>
      <div className={styles.name} style={{ width: `${NAME_WIDTH}pt` }}>
        <h3 style={{ fontSize: `${nameSizeOf(size)}pt` }}>
          {nameLines.map((line, at) => (
            <span key={at}>{line}</span>
          ))}
        </h3>
        <ProgressBar progress={row.progress} width={NAME_WIDTH - NAME_SIDES} height={9} />
        <p className={styles.rate} style={{ fontSize: `${rateSizeOf(size)}pt` }}>
          {standings.completed}/{all}　{rate}
          {isContinued && '　续'}
        </p>
      </div>
      {cells.map((cell) => (
        <Cell key={cell.stage} cell={cell} layout={layout} />
      ))}
    </section>
  );
}

function Cell({ cell, layout }: { readonly cell: LaidCell; readonly layout: ChartLayout }) {
  const { stage, width, columns } = cell;
  const { size, digits, form, columnWidth } = layout;
  const count = columns.flat().length;
  return (
    <div className={`${styles.cell} ${form === 'bands' ? styles.band : ''}`} style={{ width: `${width}pt` }}>
      {form === 'bands' && (
        <p className={styles.stage} style={{ fontSize: `${factSizeOf(size)}pt` }}>
          {stageToChinese(stage)} {count}个
        </p>
      )}
      <div className={styles.columns}>
        {columns.map((items, at) => (
          <ol key={at} className={styles.column} style={{ width: `${columnWidth}pt`, gap: `${itemGapOf(size)}pt` }}>
            {items.map((item) => (
              <ChartItemPart key={item.item.id} laid={item} size={size} digits={digits} />
            ))}
          </ol>
        ))}
      </div>
    </div>
  );
}
