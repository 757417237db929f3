import { useCallback, useState } from 'react';
import type { BoardId } from '../../domain/id.ts';
import { LANES_BY } from '../../domain/lanes.ts';
import type { LanesBy } from '../../domain/lanes.ts';
import { SORTS } from '../../domain/sorting.ts';
import type { SortBy } from '../../domain/sorting.ts';
import type { Drafts } from '../../ui/use-draft.ts';

/** How this person looks at a board; remembered on this machine. */
export interface Look {
  readonly lanesBy: LanesBy | null;
  /** null: in the order made by hand. */
  readonly sortBy: SortBy | null;
  /** Lanes that are folded. */
  readonly folded: readonly string[];
}

/** What the look is kept in. */
type LookMemory = Pick<Drafts, 'read' | 'write'>;

export interface Looking extends Look {
  readonly isFolded: (lane: string) => boolean;
  /** The lanes, or the order, are these from now on. */
  readonly look: (part: Partial<Pick<Look, 'lanesBy' | 'sortBy'>>) => void;
  readonly fold: (lane: string, isFolded: boolean) => void;
}

export function useLook(boardId: BoardId, memory: LookMemory): Looking {
  const key = `look/${boardId}`;
  const [held, setLook] = useState(() => readLook(memory.read(key)));
  const keep = (next: Look): void => {
    memory.write(key, JSON.stringify(next));
    setLook(next);
  };
  const { folded } = held;
  return {
    ...held,
    isFolded: useCallback((lane) => folded.includes(lane), [folded]),
    look: (part) => keep({ ...held, ...part, folded: 'lanesBy' in part ? [] : folded }),
    fold: (lane, isFolded) =>
      keep({ ...held, folded: isFolded ? [...folded, lane] : folded.filter((other) => other !== lane) }),
  };
}

const PLAIN: Look = { lanesBy: null, sortBy: null, folded: [] };

function readLook(text: string | null): Look {
  if (text === null) return PLAIN;
  try {
    const { lanesBy, sortBy, folded } = Object(JSON.parse(text)) as Partial<Record<keyof Look, unknown>>;
    return {
      lanesBy: LANES_BY.find((by) => by === lanesBy) ?? null,
      sortBy: SORTS.find((by) => by === sortBy) ?? null,
      folded: Array.isArray(folded) ? folded.filter((lane) => typeof lane === 'string') : [],
    };
  } catch {
    return PLAIN;
  }
}
