import { useMemo } from 'react';
import { dayToChinese } from '../../domain/day.ts';
import type { BoardId } from '../../domain/id.ts';
import type { DatedBoard } from '../../domain/paper-choices.ts';
import { boardToContent } from '../../domain/snapshot.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { sha256OfText } from '../../exchange/hash.ts';
import type { PaperDoors } from '../../parts/paper-doors.ts';
import { PaperDesk } from '../../parts/PaperDesk.tsx';
import { usePaperKind } from '../../parts/use-paper-kind.ts';
import { useDossierWords } from '../../queries/use-dossier-words.ts';
import { useSnapshot } from '../../queries/use-snapshot.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './SnapshotsScreen.module.css';

interface Props {
  readonly boardId: BoardId;
  readonly snapshot: Snapshot;
  readonly onClose: () => void;
  readonly doors: PaperDoors;
}

/** A snapshot read-only, as the list it prints and saves. */
export function OpenSnapshot({ boardId, snapshot, onClose, doors }: Props) {
  const board = useSnapshot(boardId, snapshot);
  const [{ kind, needsDossier = false }, choose] = usePaperKind(doors.memory);
  const dossier = useDossierWords(boardId, needsDossier, snapshot.seq);
  const dated = useMemo(
    (): DatedBoard | null =>
      board ? { board, asOf: snapshot.asOf, frozen: snapshot, dossier: dossier ?? null } : null,
    [board, snapshot, dossier],
  );
  const isWhole = useMemo(
    () => !board || sha256OfText(boardToContent(board)) === snapshot.hash,
    [board, snapshot.hash],
  );
  const heading = (
    <>
      <Button icon="back" onPress={onClose} {...FOCUS}>
        全部快照
      </Button>
      <h1 className={styles.openName}>{snapshot.name}</h1>
      <span className={styles.facts}>截至{dayToChinese(snapshot.asOf)}，只读</span>
    </>
  );
  return dated ? (
    <PaperDesk
      dated={dated}
      kind={kind}
      onKind={choose}
      doors={doors}
      heading={heading}
      label="快照内容"
      {...(isWhole ? {} : { warning: NOT_WHOLE })}
    />
  ) : (
    <main>
      <header className={styles.head}>{heading}</header>
      {board === null && <p role="alert">这份快照读不出来。看板没有改动，请刷新本页再试。</p>}
    </main>
  );
}

/** What opened it has gone. */
const FOCUS = { autoFocus: true } as const;

const NOT_WHOLE = '校验码不符：这份快照的内容与冻结时不同，不能打印或保存，请改用当时存下的文件。';
