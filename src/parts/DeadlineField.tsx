import { useState } from 'react';
import { dayToChinese } from '../domain/day.ts';
import type { Deadline } from '../domain/deadline.ts';
import { Button } from '../ui/Button.tsx';
import { DraftNote } from '../ui/DraftNote.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useDraft } from '../ui/use-draft.ts';
import type { DraftField, DraftHandle } from '../ui/use-draft.ts';
import { DayField } from './DayField.tsx';
import styles from './DeadlineField.module.css';
import { DeadlineReading } from './DeadlineReading.tsx';

interface Props extends Omit<DraftField, 'onCommit'> {
  readonly label: string;
  /** As read when it was typed. */
  readonly deadline: Deadline | null;
  /** The text as it now is: typed for the first time, or a slip mended. */
  readonly onWrite: (from: string, to: string) => { readonly type: string };
  /** 时限调整: the same with a reason, kept as old → new. */
  readonly onAdjust: (from: string, to: string, reason: string) => { readonly type: string };
  readonly onCorrect: (to: Deadline | null) => void;
}

/**
 * 整改时限 as people write it; how it is read stands beside it and can be set right. A time limit that is there already is not
 * written over: it is adjusted, with a reason, or its slip is mended.
 */
export function DeadlineField({ label, deadline, onWrite, onAdjust, onCorrect, ...field }: Props) {
  const { value } = field;
  const draft = useDraft(
    { ...field, onCommit: (from, to) => (value === '' ? onWrite(from, to) : { type: 'refusal' }) },
    true,
  );
  const isChange = value !== '' && draft.held !== null;
  return (
    <div>
      <DayField
        label={label}
        placeholder="如：6月底前、立行立改"
        value={draft.text}
        onChange={draft.change}
        onBlur={draft.leave}
        onSubmit={draft.send}
        dayToText={(day) => `${dayToChinese(day)}前`}
      />
      {isChange ? (
        <AdjustForm value={value} draft={draft} onWrite={onWrite} onAdjust={onAdjust} />
      ) : (
        <>
          <DraftNote draft={draft} now={value} />
          {value.trim() && draft.text === value && (
            <DeadlineReading deadline={deadline} label={label} onCorrect={onCorrect} />
          )}
        </>
      )}
    </div>
  );
}

interface FormProps extends Pick<Props, 'onWrite' | 'onAdjust'> {
  readonly value: string;
  readonly draft: DraftHandle;
}

function AdjustForm({ value, draft, onWrite, onAdjust }: FormProps) {
  const [reason, setReason] = useState('');
  const adjust = (): void => {
    if (reason.trim() && onAdjust(value, draft.text, reason).type !== 'refusal') draft.discard();
  };
  return (
    <div className={styles.form} role="group" aria-label="时限调整">
      <p>
        原时限“{value}”，改为“{draft.text || '空'}”。
      </p>
      <TextField
        label="调整的原因"
        placeholder="如：需上级统一采购，申请延期"
        value={reason}
        onChange={setReason}
        onSubmit={adjust}
      />
      <div className={styles.ways}>
        <Button isSmall variant="primary" isDisabled={!reason.trim()} onPress={adjust}>
          记为时限调整
        </Button>
        <Button
          isSmall
          onPress={() => {
            if (onWrite(value, draft.text).type !== 'refusal') draft.discard();
          }}
        >
          只是写错了，直接改
        </Button>
        <Button isSmall variant="quiet" onPress={draft.discard}>
          不改了
        </Button>
      </div>
    </div>
  );
}
