import { useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import { entryToSentence } from '../../domain/entry-sentence.ts';
import type { LedgerEntry } from '../../domain/ledger.ts';
import { undoneSeqs } from '../../domain/undo.ts';
import { instantToDay, instantToTime } from '../../platform/clock.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './HistoryScreen.module.css';

interface Props {
  /** Oldest first, without gaps, up to now. */
  readonly entries: readonly LedgerEntry[];
  readonly board: Board;
  readonly onUndo: (entry: LedgerEntry) => void;
  readonly onOlder: () => void;
}

/** 最近更改: who did what when, in words, newest first. Any step that nothing later stands on can be taken back. */
export function HistoryScreen({ entries, board, onUndo, onOlder }: Props) {
  const undone = useMemo(() => undoneSeqs(entries), [entries]);
  const bySeq = useMemo(() => new Map(entries.map((entry) => [entry.seq, entry])), [entries]);
  const newestFirst = useMemo(() => [...entries].reverse(), [entries]);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>最近更改</h1>
      <p className={styles.lead}>每一步都记在这里，从新到旧。Ctrl+Z 撤销最近一步，也可以在这里撤销某一步。</p>
      <ol className={styles.entries} aria-label="更改记录">
        {newestFirst.map((entry, at) => (
          <Entry
            key={entry.seq}
            entry={entry}
            day={dayUnlessSame(entry, newestFirst[at - 1])}
            sentence={entryToSentence(entry, (seq) => bySeq.get(seq), board)}
            isUndone={undone.has(entry.seq)}
            onUndo={onUndo}
          />
        ))}
      </ol>
      {(entries[0]?.seq ?? 1) > 1 && <Button onPress={onOlder}>更早的记录</Button>}
    </main>
  );
}

/** The day stands at the first of its entries alone. */
function dayUnlessSame(entry: LedgerEntry, above: LedgerEntry | undefined): string | null {
  const day = instantToDay(entry.at);
  return above && instantToDay(above.at) === day ? null : day;
}

interface EntryProps {
  readonly entry: LedgerEntry;
  readonly day: string | null;
  readonly sentence: string;
  readonly isUndone: boolean;
  readonly onUndo: (entry: LedgerEntry) => void;
}

function Entry({ entry, day, sentence, isUndone, onUndo }: EntryProps) {
  const canUndo = !isUndone && entry.command.type !== 'undo' && entry.command.type !== 'create-board';
  return (
    <li className={styles.entry}>
      <span className={styles.when}>
        {day !== null && <span>{day}</span>}
        <span className={styles.time}>{instantToTime(entry.at)}</span>
      </span>
      <span className={styles.who}>{entry.actor || '未署名'}</span>
      <span className={isUndone ? styles.undone : styles.what}>
        {sentence}
        {isUndone && <span className={styles.mark}>（已撤销）</span>}
      </span>
      {canUndo && (
        <Button variant="quiet" aria-label={`撤销：${sentence}`} onPress={() => onUndo(entry)}>
          撤销
        </Button>
      )}
    </li>
  );
}
