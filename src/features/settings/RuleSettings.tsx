import { useState } from 'react';
import { settingsOf } from '../../domain/board-settings.ts';
import type { BoardSettings } from '../../domain/board-settings.ts';
import type { Board } from '../../domain/board.ts';
import { dayToChinese } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { DayField } from '../../parts/DayField.tsx';
import { textToDay } from '../../parts/text-to-day.ts';
import type { Perform } from '../../queries/perform.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './SettingsScreen.module.css';

interface Props {
  readonly board: Board;
  readonly today: Day;
  readonly perform: Perform;
}

const GATES = [
  { id: 'remind', label: '提醒：缺什么会问，可以“仍要移动”' },
  { id: 'require', label: '必填：补齐了才能移动' },
] as const;

/** How the board is kept: the meeting's day, when a lamp turns yellow, how strict the gates are. */
export function RuleSettings({ board, today, perform }: Props) {
  const settings = settingsOf(board);
  const set = (to: Partial<BoardSettings>): void => void perform({ type: 'set-board', to });
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>整改规则</h2>
      <div className={styles.rules}>
        <MeetingDay
          key={`meeting ${settings.meetingDay}`}
          day={settings.meetingDay}
          today={today}
          onSet={(meetingDay) => set({ meetingDay })}
        />
        <WarningDays
          key={`warning ${settings.warningDays}`}
          days={settings.warningDays}
          onSet={(warningDays) => set({ warningDays })}
        />
        <Checkbox isSelected={settings.countsWorkdays} onChange={(countsWorkdays) => set({ countsWorkdays })}>
          临期天数按工作日计
        </Checkbox>
      </div>
      <RadioGroup
        label="卡片往后移时缺了东西"
        value={settings.gates}
        options={GATES}
        onChange={(gates) => set({ gates })}
      />
    </section>
  );
}

interface DayProps {
  readonly day: Day;
  readonly today: Day;
  readonly onSet: (day: Day) => void;
}

function MeetingDay({ day, today, onSet }: DayProps) {
  const [text, setText] = useState(day && dayToChinese(day));
  const read = text.trim() === '' ? '' : textToDay(text, today);
  const isUnread = text.trim() !== '' && read === '';
  const leave = (): void => {
    if (!isUnread && read !== day) onSet(read);
  };
  return (
    <DayField
      label="组织生活会日期"
      placeholder="如：2022年3月4日"
      description="没写年份的时限，从这一天往后算"
      {...(isUnread ? { error: '日期没有看懂，请写成 2022年3月4日 这样' } : {})}
      value={text}
      onChange={setText}
      onBlur={leave}
      onSubmit={leave}
    />
  );
}

interface DaysProps {
  readonly days: number;
  readonly onSet: (days: number) => void;
}

function WarningDays({ days, onSet }: DaysProps) {
  const [text, setText] = useState(String(days));
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
  const leave = (): void => {
    if (count !== null && count !== days) onSet(count);
  };
  return (
    <TextField
      label="提前几天算临期"
      {...(count === null ? { error: '请写 0 到 999 的整数' } : {})}
      value={text}
      onChange={setText}
      onBlur={leave}
      onSubmit={leave}
    />
  );
}
