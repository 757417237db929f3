import type { Board } from '../domain/board.ts';
import { dayToChinese } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import { readDeadline } from '../domain/deadline-reading.ts';
import type { Deadline } from '../domain/deadline.ts';
import { Button } from '../ui/Button.tsx';
import { DayField } from './DayField.tsx';
import { DeadlineReading } from './DeadlineReading.tsx';
import styles from './DeadlineInput.module.css';

/** What is written most often; any words may be typed. */
const USUAL = ['立行立改', '长期坚持', '6月底前', '年底前', '下次组织生活会前'];

interface Props {
  readonly board: Board;
  readonly today: Day;
  readonly value: string;
  /** The reading of that text, where it was set right; undefined: as it is read. */
  readonly corrected: Deadline | null | undefined;
  readonly onChange: (value: string, corrected?: Deadline | null) => void;
}

/** 整改时限 is text: how it will be read is told beneath and can be set right, the usual ones and a calendar are one press away. */
export function DeadlineInput({ board, today, value, corrected, onChange }: Props) {
  const deadline = corrected === undefined ? readDeadline(board, { deadlineText: value }, { today }) : corrected;
  return (
    <div>
      <DayField
        label="整改时限"
        placeholder="例如：6月底前"
        value={value}
        onChange={(text) => onChange(text)}
        dayToText={(day) => `${dayToChinese(day)}前`}
      />
      <div className={styles.usual}>
        {USUAL.map((text) => (
          <Button key={text} isSmall onPress={() => onChange(text)}>
            {text}
          </Button>
        ))}
      </div>
      {value.trim() !== '' && (
        <DeadlineReading key={value} deadline={deadline} label="整改时限" onCorrect={(to) => onChange(value, to)} />
      )}
    </div>
  );
}
