import { useState } from 'react';
import { settingsOf } from '../../domain/board-settings.ts';
import type { HolidayLine } from '../../domain/board-settings.ts';
import type { Board } from '../../domain/board.ts';
import type { Day } from '../../domain/day.ts';
import { holidaysToText, textToHolidays } from '../../domain/holiday-table.ts';
import type { Perform } from '../../queries/perform.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './SettingsScreen.module.css';

interface Props {
  readonly board: Board;
  readonly today: Day;
  readonly perform: Perform;
  /** The days off and at work of a year, as the built-in calendar has them; none where it does not know the year. */
  readonly holidaysOf: (year: number) => Promise<readonly HolidayLine[]>;
}

/** 节假日表: which days are off or at work, for 工作日. It is the board's own, and may be pasted. */
export function HolidayTable({ board, today, perform, holidaysOf }: Props) {
  const { holidays } = settingsOf(board);
  const [text, setText] = useState<string | null>(null);
  const [says, setSays] = useState('');
  const year = Number(today.slice(0, 4));
  const keep = (lines: readonly HolidayLine[]): void => void perform({ type: 'set-board', to: { holidays: lines } });
  const fill = async (): Promise<void> => {
    const found = [...(await holidaysOf(year)), ...(await holidaysOf(year + 1))];
    const known = new Set(found.map(({ day }) => day.slice(0, 4)));
    const days = new Set(found.map(({ day }) => day));
    keep([...holidays.filter(({ day }) => !days.has(day)), ...found].sort((a, b) => (a.day < b.day ? -1 : 1)));
    const missing = [year, year + 1].filter((one) => !known.has(String(one)));
    setSays(
      missing.length === 0
        ? `已填入 ${year}、${year + 1} 年的节假日和调休。`
        : `内置的日历还没有 ${missing.join('、')} 年，请在国务院办公厅发布后粘贴进来。`,
    );
    announce('节假日表已更新');
  };
  const read = text === null ? null : textToHolidays(text);
  const save = (): void => {
    if (!read) return;
    keep(read.lines);
    setText(null);
    setSays(`节假日表已保存，共 ${read.lines.length} 天。`);
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>节假日和调休</h2>
      <p className={styles.says}>
        只在按工作日计算时用到。{holidays.length > 0 ? `现有 ${holidays.length} 天。` : '现在按周一至周五为工作日。'}
      </p>
      {text === null ? (
        <div className={styles.acts}>
          <Button onPress={() => void fill()}>填入内置的法定节假日</Button>
          <Button variant="quiet" onPress={() => setText(holidaysToText(holidays))}>
            粘贴或修改
          </Button>
        </div>
      ) : (
        <div className={styles.holidays}>
          <TextArea
            label="节假日表"
            description="一行一天：日期，后面写“休”或“班”，如 2025-10-01 休"
            minRows={6}
            value={text}
            onChange={setText}
          />
          {read && read.unread.length > 0 && (
            <p className={styles.says} role="status">
              有 {read.unread.length} 行没有看懂，不会保存：{read.unread.slice(0, 3).join('；')}
            </p>
          )}
          <div className={styles.acts}>
            <Button variant="primary" onPress={save}>
              保存
            </Button>
            <Button variant="quiet" onPress={() => setText(null)}>
              取消
            </Button>
          </div>
        </div>
      )}
      {says && (
        <p className={styles.says} role="status">
          {says}
        </p>
      )}
    </section>
  );
}
