import { useEffect, useRef, useState } from 'react';
import { isDay } from '../domain/day.ts';
import type { Deadline } from '../domain/deadline.ts';
import { deadlineToChinese } from '../domain/deadline.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Select } from '../ui/Select.tsx';
import { DayField } from './DayField.tsx';
import styles from './DeadlineField.module.css';

interface Props {
  readonly deadline: Deadline | null;
  /** Of the field it belongs to. */
  readonly label: string;
  readonly onCorrect: (to: Deadline | null) => void;
}

/** How the written time limit was understood, and the way to set that right. */
export function DeadlineReading({ deadline, label, onCorrect }: Props) {
  const [isCorrecting, setCorrecting] = useState(false);
  const way = useRef<HTMLButtonElement>(null);
  const wasCorrecting = useRef(false);
  useEffect(() => {
    if (wasCorrecting.current && !isCorrecting) way.current?.focus();
    wasCorrecting.current = isCorrecting;
  }, [isCorrecting]);
  if (isCorrecting)
    return (
      <CorrectForm
        deadline={deadline}
        onDone={(to) => {
          setCorrecting(false);
          if (to !== undefined) onCorrect(to);
        }}
      />
    );
  return (
    <p className={styles.reading}>
      <span role="status">{deadline ? `识别为：${deadlineToChinese(deadline)}` : '没有识别出日期，不会提醒'}</span>
      <Button
        ref={way}
        isSmall
        variant="quiet"
        aria-label={`更正“${label}”的识别结果`}
        onPress={() => setCorrecting(true)}
      >
        更正
      </Button>
    </p>
  );
}

const KINDS = [
  { id: 'dated', label: '限期' },
  { id: 'immediate', label: '立行立改' },
  { id: 'long-term', label: '长期坚持' },
  { id: 'none', label: '不提醒' },
] as const;

interface FormProps {
  readonly deadline: Deadline | null;
  /** undefined: leave it as it was. */
  readonly onDone: (to: Deadline | null | undefined) => void;
}

function CorrectForm({ deadline, onDone }: FormProps) {
  const [kind, setKind] = useState<(typeof KINDS)[number]['id']>(deadline?.kind ?? 'dated');
  const [day, setDay] = useState(deadline?.date ?? '');
  const [thenLongTerm, setThenLongTerm] = useState(deadline?.thenLongTerm ?? false);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('button')?.focus(), []);
  const needsDay = kind === 'dated';
  const isReady = !needsDay || isDay(day);
  const save = (): void =>
    onDone(
      kind === 'none' ? null : { kind, date: needsDay ? day : '', thenLongTerm: kind !== 'long-term' && thenLongTerm },
    );
  return (
    <div ref={form} className={styles.form} role="group" aria-label="更正识别结果">
      <div className={styles.choices}>
        <Select label="按什么提醒" value={kind} options={KINDS} onChange={setKind} />
        {needsDay && (
          <DayField
            label="到期日"
            placeholder="如：2025-12-31"
            value={day}
            onChange={setDay}
            dayToText={(picked) => picked}
          />
        )}
      </div>
      {(kind === 'dated' || kind === 'immediate') && (
        <Checkbox isSelected={thenLongTerm} onChange={setThenLongTerm}>
          完成后并长期坚持
        </Checkbox>
      )}
      <div className={styles.ways}>
        <Button isSmall variant="primary" isDisabled={!isReady} onPress={save}>
          按这个提醒
        </Button>
        <Button isSmall variant="quiet" onPress={() => onDone(undefined)}>
          取消
        </Button>
      </div>
    </div>
  );
}
