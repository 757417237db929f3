import styles from './Chip.module.css';

interface Props {
  /** 0 … 7; null for a chip without colour. */
  readonly tint: number | null;
  /** The whole name, where the chip shows a short one. */
  readonly title?: string;
  readonly children: string;
}

/** A name on one of eight quiet tints. */
export function Chip({ tint, title, children }: Props) {
  const style =
    tint === null ? undefined : { color: `var(--tint-${tint % 8})`, background: `var(--tint-${tint % 8}-ground)` };
  return (
    <span className={tint === null ? styles.bare : styles.chip} style={style} title={title}>
      {children}
    </span>
  );
}
