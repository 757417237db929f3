import { useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import { entryToSentence } from '../../domain/entry-sentence.ts';
import type { LedgerEntry } from '../../domain/ledger.ts';
import { undoneSeqs } from '../../domain/undo.ts';
import { instantToDay, instantToTime } from '../../platform/clock.ts';
import styles from './CardSection.module.css';

interface Props {
  readonly entries: readonly LedgerEntry[];
  readonly board: Board;
}

/** 历史: who did what to this card, newest first. */
export function ProblemHistory({ entries, board }: Props) {
  const bySeq = useMemo(() => new Map(entries.map((entry) => [entry.seq, entry])), [entries]);
  const undone = useMemo(() => undoneSeqs(entries), [entries]);
  return (
    <details className={styles.history}>
      <summary>这张卡片的历史（{entries.length} 步）</summary>
      <ol className={styles.lines}>
        {[...entries].reverse().map((entry) => (
          <li key={entry.seq} className={styles.line}>
            <p className={styles.about}>
              {instantToDay(entry.at)} {instantToTime(entry.at)} {entry.actor || '未署名'}
            </p>
            <p className={undone.has(entry.seq) ? styles.struck : styles.words}>
              {entryToSentence(entry, (seq) => bySeq.get(seq), board)}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
