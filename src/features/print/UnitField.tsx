import type { Board } from '../../domain/board.ts';
import type { Perform } from '../../queries/perform.ts';
import { DraftTextArea } from '../../ui/DraftTextArea.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import styles from './UnitField.module.css';

interface Props {
  readonly board: Board;
  readonly perform: Perform;
  readonly drafts: Drafts;
}

/** Who hands the list in: typed here, where it is seen to be missing, and kept with the board. */
export function UnitField({ board, perform, drafts }: Props) {
  return (
    <div className={styles.unit}>
      <DraftTextArea
        key={board.id}
        label="填报单位"
        isLabelHidden
        isOneLine
        placeholder="填报单位，如：第一党支部"
        value={board.about?.unit ?? ''}
        draftKey={`board/${board.id}/unit`}
        drafts={drafts}
        onCommit={(from, to) => perform({ type: 'edit-board', edits: [{ field: 'unit', from, to: to.trim() }] })}
      />
    </div>
  );
}
