import { useRef, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { dayToChinese } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import type { ProblemId, SnapshotId } from '../../domain/id.ts';
import { boardToContent, snapshotsOf } from '../../domain/snapshot.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { sha256OfText } from '../../exchange/hash.ts';
import { DayField } from '../../parts/DayField.tsx';
import type { PaperDoors } from '../../parts/paper-doors.ts';
import { textToPastDay } from '../../parts/text-to-day.ts';
import type { Perform } from '../../queries/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DeleteSnapshotDialog } from './DeleteSnapshotDialog.tsx';
import { OpenSnapshot } from './OpenSnapshot.tsx';
import { placeToText, textToPlace } from './place.ts';
import { SnapshotItem } from './SnapshotItem.tsx';
import { SnapshotPlace } from './SnapshotPlace.tsx';
import styles from './SnapshotsScreen.module.css';

interface Props {
  readonly board: Board;
  /** Of the last entry the board holds. */
  readonly seq: number;
  /** Is something still on its way? Only what is stored can be frozen. */
  readonly isSaving: boolean;
  readonly today: Day;
  readonly newId: () => string;
  readonly perform: Perform;
  readonly doors: PaperDoors;
  /** The snapshot that is open, if any. */
  readonly openId: SnapshotId | null;
  readonly onOpen: (id: SnapshotId | null) => void;
  /** What is compared or which day is looked at, if any; see place.ts. */
  readonly place: string | null;
  readonly onPlace: (place: string | null) => void;
  readonly onOpenCard: (id: ProblemId) => void;
}

/** 快照: how things stood on the day of the meeting, for ever. */
export function SnapshotsScreen(props: Props) {
  const { board, seq, isSaving, today, newId, perform, doors, openId, onOpen, onPlace } = props;
  const page = useRef<HTMLElement>(null);
  const place = textToPlace(props.place);
  /** What leads back there has the focus on return. */
  const now = openId ?? place?.kind ?? null;
  const [before, setBefore] = useState(now);
  if (now !== null && now !== before) setBefore(now);
  const [deleting, setDeleting] = useState<Snapshot | null>(null);
  const snapshots = snapshotsOf(board);
  const open = snapshots.find(({ id }) => id === openId);
  if (open) return <OpenSnapshot boardId={board.id} snapshot={open} onClose={() => onOpen(null)} doors={doors} />;
  if (place)
    return (
      <SnapshotPlace
        board={board}
        today={today}
        place={place}
        onPlace={(next) => onPlace(next && placeToText(next))}
        onOpenCard={props.onOpenCard}
        doors={doors}
      />
    );
  const latest = snapshots[0];
  const take = (name: string, asOf: Day): boolean => {
    const hash = sha256OfText(boardToContent(board));
    return perform({ type: 'take-snapshot', snapshot: { id: newId(), name, asOf, seq, hash } }).type !== 'refusal';
  };
  return (
    <main ref={page} className={styles.page} tabIndex={-1}>
      <h1 className={styles.title}>快照</h1>
      <p className={styles.says}>
        开会或上报前，把看板此刻的样子冻结下来。快照不会再变，以后随时可以打开、打印、存为 Word 或 Excel。
      </p>
      <TakeSnapshot
        meeting={`${board.about?.year ?? ''}年度组织生活会`}
        today={today}
        isSaving={isSaving}
        onTake={take}
      />
      <div className={styles.ways}>
        <Button
          {...(before === 'compare' ? FOCUS : {})}
          onPress={() =>
            onPlace(
              placeToText({
                kind: 'compare',
                one: latest ? { kind: 'snapshot', id: latest.id } : { kind: 'day', day: today },
                other: { kind: 'now' },
              }),
            )
          }
        >
          比较两个时间
        </Button>
        <Button {...(before === 'day' ? FOCUS : {})} onPress={() => onPlace(placeToText({ kind: 'day', day: today }))}>
          看过去的某一天
        </Button>
      </div>
      {snapshots.length === 0 ? (
        <EmptyState title="还没有快照">填好名称，点“冻结快照”。</EmptyState>
      ) : (
        <ol className={styles.list} aria-label="已冻结的快照">
          {snapshots.map((snapshot) => (
            <SnapshotItem
              key={snapshot.id}
              snapshot={snapshot}
              wasOpen={snapshot.id === before}
              onOpen={() => onOpen(snapshot.id)}
              onDelete={() => setDeleting(snapshot)}
            />
          ))}
        </ol>
      )}
      {deleting && (
        <DeleteSnapshotDialog
          snapshot={deleting}
          onDelete={() => {
            perform({ type: 'delete-snapshot', id: deleting.id });
            setDeleting(null);
            page.current?.focus();
          }}
          onClose={() => setDeleting(null)}
        />
      )}
    </main>
  );
}

const FOCUS = { autoFocus: true } as const;

interface TakeProps {
  /** What a snapshot is called unless the person says otherwise. */
  readonly meeting: string;
  readonly today: Day;
  readonly isSaving: boolean;
  readonly onTake: (name: string, asOf: Day) => boolean;
}

function TakeSnapshot({ meeting, today, isSaving, onTake }: TakeProps) {
  const [name, setName] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const shownName = name ?? meeting;
  const asOf = day === null ? today : textToPastDay(day, today);
  const canTake = !isSaving && asOf !== '' && shownName.trim() !== '';
  const take = (): void => {
    if (canTake && onTake(shownName.trim(), asOf)) setName(null);
  };
  return (
    <section className={styles.take} aria-label="冻结快照">
      <TextField label="快照名称" value={shownName} onChange={setName} onSubmit={take} />
      <DayField
        label="截至日期"
        value={day ?? dayToChinese(today)}
        onChange={setDay}
        onSubmit={take}
        {...(asOf === '' ? { error: `日期没有看懂，请写成 ${dayToChinese(today)} 这样` } : {})}
      />
      <Button variant="primary" onPress={take} isDisabled={!canTake}>
        冻结快照
      </Button>
    </section>
  );
}
