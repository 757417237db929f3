import { useMemo } from 'react';
import type { OfficialLook } from '../domain/official-look.ts';
import type { Paper, SheetSize } from '../domain/paper.ts';
import { OfficialSheet } from './OfficialSheet.tsx';
import { ListLines } from './ListLines.tsx';
import styles from './Sheet.module.css';

interface Props {
  readonly paper: Paper;
  readonly isPortrait: boolean;
  readonly size?: SheetSize;
  /** Of an official paper, where it differs from the standard. */
  readonly look?: Partial<OfficialLook>;
}

/** A paper on its sheet: what is seen here is what the browser prints; it divides the pages. */
export function Sheet({ paper, isPortrait, size = 'A4', look = {} }: Props) {
  const { official } = paper;
  return official ? (
    <OfficialSheet paper={paper} official={official} look={look} />
  ) : (
    <ListSheet paper={paper} isPortrait={isPortrait} size={size} />
  );
}

function ListSheet({ paper, isPortrait, size }: Required<Omit<Props, 'look'>>) {
  const direction = isPortrait ? styles.portrait : size === 'A3' ? styles.wide : styles.landscape;
  const sheet = useMemo(() => ({ isPortrait, size }), [isPortrait, size]);
  const { title } = paper;
  return (
    <article className={`${styles.sheet} ${direction}`} aria-label={title}>
      <ListLines paper={paper} sheet={sheet} />
    </article>
  );
}
