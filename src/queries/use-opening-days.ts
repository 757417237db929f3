import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BoardId } from '../domain/id.ts';
import { openingDaysOf } from '../domain/opening-days.ts';
import type { OpenedOn, OpeningDays } from '../domain/opening-days.ts';
import { aMoment } from './a-moment.ts';
import { boardKey } from './board-truth.ts';
import type { BoardTruth } from './board-truth.ts';
import { valueOrThrow } from './failed.ts';
import { useGround } from './ground.ts';

interface Read {
  /** Entries up to this one were read. */
  readonly seq: number;
  readonly days: OpeningDays;
}

/** So many entries are read at once; then everything else has its turn. */
const PAGE = 500;

/** When everything came onto the board: reads the ledger once, little by little, and from then on only what came since. null: not read yet. */
export function useOpeningDays(boardId: BoardId): OpenedOn | null {
  const { store } = useGround();
  const client = useQueryClient();
  const truth = useQuery<BoardTruth>({ queryKey: boardKey(boardId), queryFn: skipToken }).data;
  const queryKey = ['opening-days', boardId, truth?.epoch ?? 0] as const;
  const { data: read } = useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<Read> => {
      const before = client.getQueryData<Read>(queryKey);
      const seq = client.getQueryData<BoardTruth>(boardKey(boardId))?.seq ?? 0;
      const pages: OpeningDays[] = [];
      for (let at = seq; at > (before?.seq ?? 0) && !signal.aborted; at -= PAGE) {
        if (at < seq) await aMoment();
        pages.push(openingDaysOf(valueOrThrow(await store.entriesUpTo(boardId, at, PAGE))));
      }
      // The earliest word counts: the latest pages were read first.
      return { seq, days: new Map([...pages, before?.days ?? NONE].flatMap((days) => [...days])) };
    },
    enabled: truth !== undefined,
    staleTime: 0,
  });
  const tail = truth?.tail;
  return useMemo(() => {
    if (!read) return null;
    const later = openingDaysOf((tail ?? []).filter(({ seq }) => seq > read.seq));
    return (id) => read.days.get(id) ?? later.get(id);
  }, [read, tail]);
}

const NONE: OpeningDays = new Map();
