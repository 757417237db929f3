import { useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import type { Day } from '../../domain/day.ts';
import type { PaperDoors } from '../../parts/paper-doors.ts';
import { PaperDesk } from '../../parts/PaperDesk.tsx';
import type { Perform } from '../../queries/perform.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import { UnitField } from './UnitField.tsx';

interface Props {
  readonly board: Board;
  readonly asOf: Day;
  readonly perform: Perform;
  readonly drafts: Drafts;
  readonly doors: PaperDoors;
}

/** 打印清单: the list of the board as it stands today. */
export function PrintScreen({ board, asOf, perform, drafts, doors }: Props) {
  const dated = useMemo(() => ({ board, asOf }), [board, asOf]);
  return (
    <PaperDesk
      dated={dated}
      doors={doors}
      heading={<h1>打印清单</h1>}
      fields={<UnitField board={board} perform={perform} drafts={drafts} />}
      label="纸样"
      empty={board.problems.size + board.measures.size === 0 ? NOTHING : null}
    />
  );
}

const NOTHING = <EmptyState title="还没有可以打印的问题">先到“导入”读入一份情况汇报，或到“看板”写下问题。</EmptyState>;
