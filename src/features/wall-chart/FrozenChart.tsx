import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { BoardId } from '../../domain/id.ts';
import { boardToContent } from '../../domain/snapshot.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { sha256OfText } from '../../exchange/hash.ts';
import { useSnapshot } from '../../queries/use-snapshot.ts';
import type { ChartDoors } from './chart-doors.ts';
import { ChartDesk } from './ChartDesk.tsx';

interface Props {
  readonly boardId: BoardId;
  readonly snapshot: Snapshot;
  readonly from: ReactNode;
  readonly doors: ChartDoors;
}

/** The chart as the snapshot holds it. One that has changed since is shown, but does not leave the program. */
export function FrozenChart({ boardId, snapshot, from, doors }: Props) {
  const board = useSnapshot(boardId, snapshot);
  const dated = useMemo(() => board && { board, asOf: snapshot.asOf, frozen: snapshot }, [board, snapshot]);
  const isWhole = useMemo(
    () => !board || sha256OfText(boardToContent(board)) === snapshot.hash,
    [board, snapshot.hash],
  );
  const warning = board === null ? UNREADABLE : isWhole ? undefined : NOT_WHOLE;
  return <ChartDesk dated={dated ?? null} from={from} doors={doors} {...(warning ? { warning } : {})} />;
}

const UNREADABLE = '这份快照读不出来。看板没有改动，请刷新本页再试。';
const NOT_WHOLE = '校验码不符：这份快照的内容与冻结时不同，不能打印或保存，请改用当时存下的文件。';
