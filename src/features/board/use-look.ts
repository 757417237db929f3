import { useCallback, useState } from 'react';
import type { BoardId } from '../../domain/id.ts';
import { LANES_BY } from '../../domain/lanes.ts';
import type { LanesBy } from '../../domain/lanes.ts';
import type { Drafts } from '../../ui/use-draft.ts';

/** How this person looks at a board; remembered on this machine. */
export interface Look {
  readonly lanesBy: LanesBy | null;
  /** Lanes that are folded. */
  readonly folded: readonly string[];
}

/** What the look is kept in. */
export type LookMemory = Pick<Drafts, 'read' | 'write'>;

export interface Looking extends Look {
  readonly isFolded: (lane: string) => boolean;
  readonly divide: (by: LanesBy | null) => void;
  readonly fold: (lane: string, isFolded: boolean) => void;
}

export function useLook(boardId: BoardId, memory: LookMemory): Looking {
  const key = `look/${boardId}`;
  const [look, setLook] = useState(() => readLook(memory.read(key)));
  const keep = (next: Look): void => {
    memory.write(key, JSON.stringify(next));
    setLook(next);
  };
  const { folded } = look;
  return {
    ...look,
    isFolded: useCallback((lane) => folded.includes(lane), [folded]),
    divide: (lanesBy) => keep({ lanesBy, folded: [] }),
    fold: (lane, isFolded) =>
      keep({ ...look, folded: isFolded ? [...folded, lane] : folded.filter((other) => other !== lane) }),
  };
}

const PLAIN: Look = { lanesBy: null, folded: [] };

function readLook(text: string | null): Look {
  if (text === null) return PLAIN;
  try {
    const { lanesBy, folded } = Object(JSON.parse(text)) as Partial<Record<keyof Look, unknown>>;
    return {
      lanesBy: LANES_BY.find((by) => by === lanesBy) ?? null,
      folded: Array.isArray(folded) ? folded.filter((lane) => typeof lane === 'string') : [],
    };
  } catch {
    return PLAIN;
  }
}
