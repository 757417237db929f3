import { memo } from 'react';
import type { ProblemId } from '../../domain/id.ts';
import { daysToChinese } from '../../domain/lamp.ts';
import { personsToText } from '../../domain/person.ts';
import { titleToLabel } from '../../domain/problem.ts';
import { appointmentToLabel } from '../../domain/schedule.ts';
import type { Appointment } from '../../domain/schedule.ts';
import { stageToChinese } from '../../domain/stage.ts';
import { LampMark } from '../../parts/LampMark.tsx';
import styles from './ScheduleScreen.module.css';

interface Props {
  readonly appointment: Appointment;
  readonly number: number | null;
  /** How long it has been open; '' while that is not known. */
  readonly since: string;
  readonly isOpen: boolean;
  readonly onOpen: (id: ProblemId) => void;
}

/** One line of the schedule; it opens its card. */
export const AppointmentRow = memo(function AppointmentRow({ appointment, number, since, isOpen, onOpen }: Props) {
  const { problem, measure, persons, deadlineText, lamp } = appointment;
  return (
    <li className={styles.line}>
      <button type="button" className={styles.item} aria-current={isOpen} onClick={() => onOpen(problem.id)}>
        <span className={styles.number}>{number}</span>
        <span className={styles.words}>
          {appointmentToLabel(appointment)}
          <span className={styles.about}>
            {measure ? `措施，问题：${titleToLabel(problem.title)}` : stageToChinese(problem.stage)}
          </span>
        </span>
        <span className={styles.who}>{personsToText(persons) || '没有责任人'}</span>
        <span className={styles.when}>{deadlineText || '没有时限'}</span>
        <span className={styles.lamp}>
          {lamp && <LampMark lamp={lamp} deadlineText={daysToChinese(lamp)} />}
          <span className={styles.since}>{since}</span>
        </span>
      </button>
    </li>
  );
});
