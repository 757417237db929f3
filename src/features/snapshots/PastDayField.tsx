import { useState } from 'react';
import { dayToChinese, isDay } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { DayField } from '../../parts/DayField.tsx';
import { textToPastDay } from '../../parts/text-to-day.ts';

interface Props {
  readonly label: string;
  readonly day: Day;
  readonly today: Day;
  readonly onChange: (day: Day) => void;
}

/** A day that is over, or today: typed, or picked from the calendar. What cannot be read changes nothing. */
export function PastDayField({ label, day, today, onChange }: Props) {
  const [text, setText] = useState<string | null>(null);
  const named = text === null ? day : isDay(text) ? text : textToPastDay(text, today);
  const read = named <= today ? named : '';
  const take = (next: string): void => {
    const isPicked = isDay(next) && next <= today;
    setText(isPicked ? null : next);
    if (isPicked) onChange(next);
  };
  const leave = (): void => {
    if (read === '') return;
    setText(null);
    if (read !== day) onChange(read);
  };
  return (
    <DayField
      label={label}
      value={text ?? dayToChinese(day)}
      onChange={take}
      dayToText={(picked) => picked}
      onBlur={leave}
      onSubmit={leave}
      {...(read === '' ? { error: `日期没有看懂，请写成 ${dayToChinese(today)} 这样，不晚于今天` } : {})}
    />
  );
}
