import type { Board } from '../../domain/board.ts';
import type { DeskStore } from '../../domain/board-store.ts';
import type { AdoptDraft, Command } from '../../domain/command.ts';
import { CutList } from './CutList.tsx';
import { FootBar } from './FootBar.tsx';
import { redo, undo } from './import-acts.ts';
import { useImportDesk } from './import-desk.ts';
import { PaperText } from './PaperText.tsx';
import { useOwnUndo } from './use-own-undo.ts';
import { cuttingToView } from './workbench-view.ts';
import styles from './Workbench.module.css';
import { WorkbenchHead } from './WorkbenchHead.tsx';

interface Props {
  readonly board: Board | null;
  readonly desk: DeskStore;
  readonly newId: () => string;
  readonly thisYear: number;
  readonly onCreate: (commands: readonly Command[]) => Promise<boolean>;
  readonly onAdopt: (command: AdoptDraft) => Promise<boolean>;
}

/** The text with its cuts at left, the cards-to-be at right, what becomes of them at the foot. */
export function Workbench(props: Props) {
  const cutting = useImportDesk((state) => state.history?.present);
  useOwnUndo(undo, redo);
  if (!cutting) return null;
  const view = cuttingToView(cutting);
  return (
    <div className={styles.bench}>
      <WorkbenchHead name={cutting.name} />
      <div className={styles.sides}>
        <PaperText cutting={cutting} view={view} />
        <CutList cutting={cutting} view={view} />
      </div>
      <FootBar {...props} cutting={cutting} counts={view.counts} />
    </div>
  );
}
