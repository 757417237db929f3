import type { ProblemId } from '../../domain/id.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './InHand.module.css';
import { usePairingDesk } from './pairing-desk.ts';
import { focusRow } from './row-focus.ts';
import type { PairingActs } from './use-pairing-acts.ts';

interface Props {
  readonly problemId: ProblemId;
  readonly acts: PairingActs;
}

/** A new measure for the problem in hand. What is typed stays until it is added, whatever is picked up meanwhile. */
export function NewMeasureField({ problemId, acts }: Props) {
  const text = usePairingDesk((desk) => desk.drafts.get(problemId) ?? '');
  const draft = usePairingDesk((desk) => desk.draft);
  const add = (): void => {
    if (text.trim() && acts.addMeasure(problemId, text.trim())) draft(problemId, '');
  };
  return (
    <div className={styles.add}>
      <TextField
        label="为这个问题添加一条措施"
        isLabelHidden
        placeholder="为这个问题写一条新措施"
        value={text}
        onChange={(next) => draft(problemId, next)}
        onSubmit={add}
        onEscape={() => focusRow('problem', problemId)}
      />
      <Button icon="add" onPress={add} isDisabled={!text.trim()}>
        添加
      </Button>
    </div>
  );
}
