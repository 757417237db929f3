import type { Board } from '../../domain/board.ts';
import { isDay } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { momentToText, textToMoment } from '../../domain/moment.ts';
import type { Moment } from '../../domain/moment.ts';
import { snapshotsOf } from '../../domain/snapshot.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './Comparison.module.css';
import { PastDayField } from './PastDayField.tsx';

interface Props {
  readonly label: string;
  readonly board: Board;
  readonly moment: Moment;
  readonly today: Day;
  readonly onChange: (moment: Moment) => void;
}

/** Now, one of the snapshots, or the end of any past day. */
export function MomentField({ label, board, moment, today, onChange }: Props) {
  const options = [
    { id: 'now', label: '现在' },
    ...snapshotsOf(board).map(({ id, name, asOf }) => ({ id: `s:${id}`, label: `快照：${name}（${asOf}）` })),
    { id: A_DAY, label: '过去的某一天…' },
  ];
  const choose = (id: string): void => onChange(id === A_DAY ? { kind: 'day', day: today } : textToMoment(id));
  return (
    <div className={styles.moment}>
      <Select
        label={label}
        value={moment.kind === 'day' ? A_DAY : momentToText(moment)}
        options={options}
        onChange={choose}
      />
      {moment.kind === 'day' && (
        <PastDayField
          label={`${label}：哪一天`}
          day={moment.day}
          today={today}
          onChange={(day) => isDay(day) && onChange({ kind: 'day', day })}
        />
      )}
    </div>
  );
}

const A_DAY = 'day';
