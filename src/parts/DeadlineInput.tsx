import type { Board } from '../domain/board.ts';
import { dayToChinese } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import { readDeadline } from '../domain/deadline-reading.ts';
import { deadlineToChinese } from '../domain/deadline.ts';
import { Button } from '../ui/Button.tsx';
import { DayField } from './DayField.tsx';
import styles from './DeadlineInput.module.css';

/** What is written most often; any words may be typed. */
const USUAL = ['立行立改', '长期坚持', '6月底前', '年底前', '下次组织生活会前'];

interface Props {
  readonly board: Board;
  readonly today: Day;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** 整改时限 is text: how it will be read is told beneath, the usual ones and a calendar are one press away. */
export function DeadlineInput({ board, today, value, onChange }: Props) {
  const deadline = readDeadline(board, { deadlineText: value }, { today });
  const reading = deadline ? `识别为：${deadlineToChinese(deadline)}` : '没有识别出日期，不会提醒';
  return (
    <div>
      <DayField
        label="整改时限"
        placeholder="例如：6月底前"
        value={value}
        onChange={onChange}
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
        <p className={styles.reading} role="status">
          {reading}
        </p>
      )}
    </div>
  );
}
