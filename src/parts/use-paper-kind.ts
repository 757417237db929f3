import { useState } from 'react';
import { PAPER_KINDS, paperKind } from '../domain/paper-kinds.ts';
import type { PaperKindFacts } from '../domain/paper-kinds.ts';
import type { PaperKind } from '../domain/paper-of.ts';
import type { PaperDoors } from './paper-doors.ts';

/** The kind of paper that is shown, remembered on this machine. */
export function usePaperKind(memory: PaperDoors['memory']): readonly [PaperKindFacts, (kind: PaperKind) => void] {
  const [kind, setKind] = useState<PaperKind>(
    () => PAPER_KINDS.find((known) => known.kind === memory.read('kind'))?.kind ?? 'problem-list',
  );
  const choose = (chosen: PaperKind): void => {
    memory.write('kind', chosen);
    setKind(chosen);
  };
  return [paperKind(kind), choose];
}
