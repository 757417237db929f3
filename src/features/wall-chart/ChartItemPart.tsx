import styles from './ChartItemPart.module.css';
import { FACT_LEADING, factSizeOf, numberWidthOf, TITLE_LEADING } from './set-item.ts';
import type { LaidItem } from './set-item.ts';

interface Props {
  readonly laid: LaidItem;
  readonly size: number;
  readonly digits: number;
}

/** One problem: its number, its title, and in small how it stands, who does it and by when. */
export function ChartItemPart({ laid, size, digits }: Props) {
  const { item, titleLines, factLines } = laid;
  return (
    <li className={`${styles.item} ${styles[item.mark?.kind ?? 'none']}`}>
      <span className={styles.number} style={{ fontSize: `${size}pt`, width: `${numberWidthOf({ size, digits })}pt` }}>
        {item.number}
      </span>
      <div>
        <p className={styles.title} style={{ fontSize: `${size}pt`, lineHeight: TITLE_LEADING }}>
          {titleLines.map((line, at) => (
            <span key={at}>{line}</span>
          ))}
        </p>
        <p className={styles.facts} style={{ fontSize: `${factSizeOf(size)}pt`, lineHeight: FACT_LEADING }}>
          {factLines.map((line, at) => (
            <span key={at} className={styles.line}>
              {line.map(({ says, text }, nth) => (
                <span key={nth} className={styles[says]}>
                  {text}
                </span>
              ))}
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}
