import { useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import { dayToChinese } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { dossierWordsOf } from '../../domain/dossier-words.ts';
import { standAt } from '../../domain/moment.ts';
import type { DatedBoard } from '../../domain/paper-choices.ts';
import type { PaperDoors } from '../../parts/paper-doors.ts';
import { PaperDesk } from '../../parts/PaperDesk.tsx';
import { usePaperKind } from '../../parts/use-paper-kind.ts';
import { usePast } from '../../queries/use-past.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PastDayField } from './PastDayField.tsx';
import styles from './SnapshotsScreen.module.css';

interface Props {
  readonly board: Board;
  readonly day: Day;
  readonly today: Day;
  readonly onDay: (day: Day) => void;
  readonly onCompare: () => void;
  readonly doors: PaperDoors;
  readonly onClose: () => void;
}

/** The board as it stood at the end of a past day, read-only, as the list it prints and saves. */
export function PastDay({ board, day, today, onDay, onCompare, doors, onClose }: Props) {
  const past = usePast(board.id, 0);
  const [{ kind, needsDossier = false }, choose] = usePaperKind(doors.memory);
  const dated = useMemo((): DatedBoard | null => {
    const stand = past && standAt({ kind: 'day', day }, past, today);
    if (!past || !stand) return null;
    const until = past.entries.filter(({ seq }) => seq <= stand.seq);
    return { board: stand.board, asOf: day, dossier: needsDossier ? dossierWordsOf(until, []) : null };
  }, [past, day, today, needsDossier]);
  const heading = (
    <>
      <Button icon="back" onPress={onClose} {...FOCUS}>
        全部快照
      </Button>
      <h1 className={styles.openName}>{dayToChinese(day)}的看板</h1>
      <span className={styles.facts}>由更改记录还原，只读</span>
      <Button onPress={onCompare}>与现在比较</Button>
    </>
  );
  const fields = <PastDayField key={day} label="哪一天" day={day} today={today} onChange={onDay} />;
  return dated ? (
    <PaperDesk
      dated={dated}
      kind={kind}
      onKind={choose}
      doors={doors}
      heading={heading}
      fields={fields}
      label="那天的看板"
      {...(dated.board.problems.size === 0 ? { empty: NOTHING_YET } : {})}
    />
  ) : (
    <main>
      <header className={styles.head}>{heading}</header>
      {past === null && <p role="alert">更改记录读不出来。看板没有改动，请刷新本页再试。</p>}
    </main>
  );
}

/** On arrival. */
const FOCUS = { autoFocus: true } as const;

const NOTHING_YET = <EmptyState title="这一天看板上还没有问题">请选晚一些的日子。</EmptyState>;
