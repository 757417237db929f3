import { useDeferredValue, useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { dayToChinese } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import type { ProblemId } from '../../domain/id.ts';
import { lampRule } from '../../domain/lamp.ts';
import type { OpenedOn } from '../../domain/opening-days.ts';
import { personsOf } from '../../domain/person.ts';
import { daysOpen, openToChinese, scheduleOf, scheduleToText } from '../../domain/schedule.ts';
import { problemNumbers } from '../../parts/problem-numbers.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { AppointmentRow } from './AppointmentRow.tsx';
import styles from './ScheduleScreen.module.css';

interface Props {
  readonly board: Board;
  readonly today: Day;
  /** When each came onto the board; null while it is read: nothing waits for it. */
  readonly openedOn: OpenedOn | null;
  readonly cardId: ProblemId | null;
  readonly onOpenCard: (id: ProblemId) => void;
  /** Whose list it is; null: everybody's. */
  readonly person: string | null;
  readonly onPerson: (person: string | null) => void;
  /** Resolves with whether the text is on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly print: () => void;
}

const EVERYBODY = '*';

/** 日程 and 我的清单: what is still open, by when it is due; of everybody, or of one person, to print or to send. */
export function ScheduleScreen(props: Props) {
  const { board, today, cardId, onOpenCard, person, onPerson, copy, print } = props;
  const calm = useDeferredValue(board);
  const openedOn = useDeferredValue(props.openedOn);
  const groups = useMemo(() => scheduleOf(calm, lampRule(calm, today), person), [calm, today, person]);
  const numbers = useMemo(() => problemNumbers(calm), [calm]);
  const persons = useMemo(() => personsOf(calm), [calm]);
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const open = daysOpen(calm, today);
  const title = person === null ? '日程' : `${person}的清单`;
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const send = async (): Promise<void> => {
    const text = scheduleToText(`${title}（${calm.about?.name ?? ''}，截至${dayToChinese(today)}）`, groups, (item) =>
      openToChinese(item, openedOn, today),
    );
    const isDone = await copy(text);
    setCopied(isDone);
    announce(isDone ? '已复制，可以粘贴到微信里' : '没有复制成功');
  };
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.acts}>
          <Select
            label="谁的清单"
            isLabelHidden
            value={person ?? EVERYBODY}
            options={[{ id: EVERYBODY, label: '所有人' }, ...persons.map((name) => ({ id: name, label: name }))]}
            onChange={(id) => {
              setCopied(null);
              onPerson(id === EVERYBODY ? null : id);
            }}
          />
          <Button icon="copy" isDisabled={count === 0} onPress={() => void send()}>
            复制成文字
          </Button>
          <Button icon="print" isDisabled={count === 0} onPress={print}>
            打印
          </Button>
        </div>
      </div>
      <p className={styles.onPaper}>{calm.about?.name}</p>
      <p className={styles.says} role="status">
        {`截至${dayToChinese(today)}，还有 ${count} 项没有完成${open === null ? '' : `；整改已进行 ${open} 天`}。`}
        {isCopied === true && '已复制，可以粘贴到微信或短信里。'}
        {isCopied === false && '浏览器没有允许复制，请用打印。'}
      </p>
      {count === 0 && (
        <EmptyState title={person === null ? '没有未完成的事项' : `${person}没有未完成的事项`}>
          在卡片上填写责任人和整改时限，就会列在这里。
        </EmptyState>
      )}
      {groups.map(({ id, label, items }) => (
        <section key={id} className={styles.section} aria-label={label}>
          <h2 className={styles.month}>
            {label}
            <span className={styles.count}>{items.length} 项</span>
          </h2>
          <ul className={styles.list}>
            {items.map((item) => (
              <AppointmentRow
                key={`${item.problem.id} ${item.measure?.id ?? ''}`}
                appointment={item}
                number={numbers.get(item.problem.id) ?? null}
                isOpen={item.problem.id === cardId}
                since={openToChinese(item, openedOn, today)}
                onOpen={onOpenCard}
              />
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
