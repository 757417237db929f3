import { useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import { dayToChinese } from '../../domain/day.ts';
import type { BoardId } from '../../domain/id.ts';
import { problemListPaper } from '../../domain/problem-list-paper.ts';
import { boardToContent } from '../../domain/snapshot.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { sha256OfText } from '../../exchange/hash.ts';
import { Sheet } from '../../parts/Sheet.tsx';
import { useSnapshot } from '../../queries/use-snapshot.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './SnapshotsScreen.module.css';

interface Props {
  readonly boardId: BoardId;
  readonly snapshot: Snapshot;
  readonly onClose: () => void;
  readonly print: () => void;
}

/** A snapshot read-only, as the list it prints. */
export function OpenSnapshot({ boardId, snapshot, onClose, print }: Props) {
  const board = useSnapshot(boardId, snapshot);
  return (
    <main className={styles.open}>
      <header className={styles.head}>
        <Button icon="back" onPress={onClose}>
          全部快照
        </Button>
        <h1 className={styles.openName}>{snapshot.name}</h1>
        <span className={styles.facts}>截至{dayToChinese(snapshot.asOf)}，只读</span>
        <span className={styles.space} />
        <Button variant="primary" icon="print" onPress={print} isDisabled={!board}>
          打印
        </Button>
      </header>
      {board === null && <p role="alert">这份快照读不出来。看板没有改动，请刷新本页再试。</p>}
      {board && <FrozenSheet board={board} snapshot={snapshot} />}
    </main>
  );
}

function FrozenSheet({ board, snapshot }: { readonly board: Board; readonly snapshot: Snapshot }) {
  const paper = useMemo(() => {
    const list = problemListPaper(board, { asOf: snapshot.asOf });
    return {
      ...list,
      sentences: [...list.sentences, `快照“${snapshot.name}”，校验码 ${snapshot.hash.slice(0, 16)}。`],
    };
  }, [board, snapshot]);
  const isWhole = useMemo(() => sha256OfText(boardToContent(board)) === snapshot.hash, [board, snapshot.hash]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the sheet is scrolled by keyboard too (F34)
    <div className={styles.desk} role="region" aria-label="快照内容" tabIndex={0}>
      {!isWhole && <p role="alert">校验码不符：这份快照的内容与冻结时不同，请不要用它上报，改用当时存下的文件。</p>}
      <Sheet paper={paper} isPortrait={false} />
    </div>
  );
}
