import { useState } from 'react';
import type { Board } from '../../domain/board.ts';
import type { Command } from '../../domain/command.ts';
import type { Day } from '../../domain/day.ts';
import { readDeadline } from '../../domain/deadline-reading.ts';
import type { Deadline } from '../../domain/deadline.ts';
import type { ProblemId } from '../../domain/id.ts';
import { DeadlineInput } from '../../parts/DeadlineInput.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './DeadlineOfAllDialog.module.css';
import { setDeadlineOfAll } from './selection-commands.ts';

interface Props {
  readonly board: Board;
  readonly ids: readonly ProblemId[];
  readonly newId: () => string;
  readonly today: Day;
  readonly onGive: (command: Command | null) => void;
  readonly onClose: () => void;
}

interface Written {
  readonly deadline: string;
  readonly corrected: Deadline | null | undefined;
}

/** One time limit for all. Where there is one already it is a 时限调整, and the reason is asked for once. */
export function DeadlineOfAllDialog({ board, ids, newId, today, onGive, onClose }: Props) {
  const [{ deadline, corrected }, setDeadline] = useState<Written>({ deadline: '', corrected: undefined });
  const [reason, setReason] = useState('');
  const text = deadline.trim();
  const adjusted = ids.filter((id) => !['', text].includes(board.problems.get(id)?.deadlineText ?? '')).length;
  const isReady = text !== '' && (adjusted === 0 || reason.trim() !== '');
  const give = (): void => {
    const correct =
      corrected === undefined ? null : { from: readDeadline(board, { deadlineText: text }, { today }), to: corrected };
    onGive(setDeadlineOfAll(board, ids, { text, correct, reason: reason.trim() }, newId));
  };
  return (
    <Dialog
      title={`给 ${ids.length} 条设时限`}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={give}>
            设时限
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <DeadlineInput
          board={board}
          today={today}
          value={deadline}
          corrected={corrected}
          onChange={(to, set) => setDeadline({ deadline: to, corrected: set })}
        />
        {adjusted > 0 && (
          <div>
            <TextField
              label="调整的原因"
              placeholder="如：需上级统一采购，申请延期"
              value={reason}
              onChange={setReason}
            />
            <p className={styles.says}>其中 {adjusted} 条已有时限，会记为时限调整，原因写一次。</p>
          </div>
        )}
      </div>
    </Dialog>
  );
}
