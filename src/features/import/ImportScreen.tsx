import { useEffect } from 'react';
import type { Board } from '../../domain/board.ts';
import type { DeskStore } from '../../domain/board-store.ts';
import type { AdoptDraft, Command } from '../../domain/command.ts';
import type { Result } from '../../domain/result.ts';
import { useImportDesk } from './import-desk.ts';
import styles from './ImportScreen.module.css';
import { takeUp } from './keep-cutting.ts';
import { PasteStep } from './PasteStep.tsx';
import type { ReadReport } from './read-paper.ts';
import { Workbench } from './Workbench.tsx';

interface Props {
  /** The open board; null where none is. */
  readonly board: Board | null;
  readonly desk: DeskStore;
  readonly newId: () => string;
  readonly thisYear: number;
  readonly readReport: ReadReport;
  readonly readFile: (file: File) => Promise<Result<{ readonly name: string; readonly text: string }, string>>;
  /** false where it was refused: the cutting stays in hand. */
  readonly onCreate: (commands: readonly Command[]) => Promise<boolean>;
  readonly onAdopt: (command: AdoptDraft) => Promise<boolean>;
}

/** 导入: a paper goes in, a person works on its cuts, a board comes out. */
export function ImportScreen({ board, desk, newId, thisYear, readReport, readFile, onCreate, onAdopt }: Props) {
  const step = useImportDesk((state) => (state.desk === desk ? state.step : 'opening'));
  useEffect(() => {
    void takeUp(desk);
  }, [desk]);
  return (
    <main className={styles.page}>
      {step === 'workbench' && (
        <Workbench board={board} desk={desk} newId={newId} thisYear={thisYear} onCreate={onCreate} onAdopt={onAdopt} />
      )}
      {(step === 'paste' || step === 'reading') && <PasteStep readReport={readReport} readFile={readFile} />}
    </main>
  );
}
