import { useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import type { BoardFilter } from '../../domain/board-filter.ts';
import type { Day } from '../../domain/day.ts';
import type { ProblemId } from '../../domain/id.ts';
import type { DossierWords } from '../../domain/ledger-columns.ts';
import type { PaperKind } from '../../domain/paper-of.ts';
import type { PaperDoors } from '../../parts/paper-doors.ts';
import { PaperDesk } from '../../parts/PaperDesk.tsx';
import type { Perform } from '../../queries/perform.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import { UnitField } from './UnitField.tsx';

interface Props {
  readonly board: Board;
  readonly asOf: Day;
  /** Where the paper tells of it. */
  readonly dossier: DossierWords | null;
  readonly kind: PaperKind;
  readonly onKind: (kind: PaperKind) => void;
  readonly onFigure: (filter: BoardFilter) => void;
  /** On the board, one by one. */
  readonly chosen?: readonly ProblemId[] | null;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly drafts: Drafts;
  readonly doors: PaperDoors;
}

/** 材料: every paper of the board as it stands today, seen as its sheet before it is printed or saved. */
export function PrintScreen({
  board,
  asOf,
  dossier,
  kind,
  onKind,
  onFigure,
  chosen,
  perform,
  newId,
  drafts,
  doors,
}: Props) {
  const dated = useMemo(() => ({ board, asOf, dossier }), [board, asOf, dossier]);
  const isEmpty = kind !== 'last-year' && board.problems.size + board.measures.size === 0;
  return (
    <PaperDesk
      dated={dated}
      kind={kind}
      onKind={onKind}
      doors={doors}
      heading={<h1>材料</h1>}
      fields={<UnitField board={board} perform={perform} drafts={drafts} />}
      label="纸样"
      empty={isEmpty ? NOTHING : null}
      onFigure={onFigure}
      chosen={chosen ?? null}
      keep={{ give: (command) => perform(command).type === 'pending', newId }}
    />
  );
}

const NOTHING = <EmptyState title="还没有可以打印的问题">先到“导入”读入一份情况汇报，或到“看板”写下问题。</EmptyState>;
