import { measuresOf, problemsOf } from './board.ts';
import type { Board } from './board.ts';
import { daysBetween, isDay } from './day.ts';
import type { Day } from './day.ts';
import { lampOfDeadline, lampOfProblem, daysToChinese } from './lamp.ts';
import type { Lamp, LampRule } from './lamp.ts';
import type { Measure } from './measure.ts';
import type { OpenedOn } from './opening-days.ts';
import { personsOfProblem, textToPersons } from './person.ts';
import type { Problem } from './problem.ts';
import { titleToLabel } from './problem.ts';
import { STAGES } from './stage.ts';

/** One thing that is to be done by somebody: a problem, or a measure that has a time limit or a person of its own. */
export interface Appointment {
  readonly problem: Problem;
  /** null: the problem itself. */
  readonly measure: Measure | null;
  readonly deadlineText: string;
  readonly persons: readonly string[];
  /** The last day in time; '' where there is none. */
  readonly day: Day;
  readonly lamp: Lamp | null;
}

/** 日程: appointments by month; what is late stands first, what has no day last. */
export interface AppointmentGroup {
  readonly id: string;
  /** 已逾期, 2022年3月, 长期坚持, 没有写明日期. */
  readonly label: string;
  readonly items: readonly Appointment[];
}

/** Everything still open, by when it is due; `person` leaves only what that person answers for or does. */
export function scheduleOf(board: Board, rule: LampRule, person: string | null = null): readonly AppointmentGroup[] {
  const groups = new Map<string, { label: string; items: Appointment[] }>();
  for (const appointment of appointmentsOf(board, rule)) {
    if (person !== null && !appointment.persons.includes(person)) continue;
    const { id, label } = groupOf(appointment, rule);
    const group = groups.get(id) ?? { label, items: [] };
    group.items.push(appointment);
    groups.set(id, group);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { label, items }]) => ({
      id,
      label,
      items: items.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    }));
}

function appointmentsOf(board: Board, rule: LampRule): readonly Appointment[] {
  const open = STAGES.filter((stage) => stage !== 'completed').flatMap((stage) => problemsOf(board, stage));
  return open.flatMap((problem) => [ofProblem(problem, rule), ...ofMeasures(board, problem, rule)]);
}

function ofProblem(problem: Problem, rule: LampRule): Appointment {
  const lamp = lampOfProblem(problem, rule);
  return {
    problem,
    measure: null,
    deadlineText: problem.deadlineText,
    persons: personsOfProblem(problem),
    day: lamp?.kind === 'long-term' ? '' : (problem.deadline?.date ?? ''),
    lamp,
  };
}

const ofMeasures = (board: Board, problem: Problem, rule: LampRule): readonly Appointment[] =>
  measuresOf(board, problem.id)
    .filter(({ done, owner, deadlineText }) => !done && `${owner}${deadlineText}`.trim() !== '')
    .map((measure) => {
      const deadline = measure.deadlineText.trim() ? measure.deadline : problem.deadline;
      return {
        problem,
        measure,
        deadlineText: measure.deadlineText.trim() ? measure.deadlineText : problem.deadlineText,
        persons: measure.owner.trim() ? textToPersons(measure.owner) : personsOfProblem(problem),
        day: deadline?.date ?? '',
        lamp: deadline && lampOfDeadline(deadline, problem.notedOn, rule),
      };
    });

/** Ids sort as the groups stand: 0 late, 1 by month, 2 long-term, 3 without a day. */
function groupOf({ day, lamp }: Appointment, { today }: LampRule): { readonly id: string; readonly label: string } {
  if (day !== '' && day < today) return { id: '0', label: '已逾期' };
  if (day !== '') return { id: `1 ${day.slice(0, 7)}`, label: `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月` };
  return lamp?.kind === 'long-term' ? { id: '2', label: '长期坚持' } : { id: '3', label: '没有写明日期' };
}

/** How long a problem has been open on this board: from the meeting, or else from the board's first day. */
export function daysOpen(board: Board, today: Day): number | null {
  const from = board.about?.settings.meetingDay || board.about?.createdOn || '';
  return from === '' || from > today ? null : daysBetween(from, today);
}

/** 已 33天: how long it has stood on the board, the measure by itself. '' where that is not known, or tomorrow's clock wrote it. */
export function openToChinese({ problem, measure }: Appointment, openedOn: OpenedOn | null, today: Day): string {
  const day = openedOn?.(measure?.id ?? problem.id) ?? '';
  if (!isDay(day) || day > today) return '';
  return day === today ? '今天列入' : `已 ${daysBetween(day, today)}天`;
}

/** What an appointment is called: the measure's words, or the problem's. */
export const appointmentToLabel = ({ problem, measure }: Appointment): string =>
  titleToLabel(measure?.text ?? problem.title);

/** A person's list as a message says it: plain lines, late ones first; `openOf` says how long each has been open. */
export function scheduleToText(
  title: string,
  groups: readonly AppointmentGroup[],
  openOf: (appointment: Appointment) => string = () => '',
): string {
  const lines = groups.flatMap(({ label, items }) => [
    `【${label}】`,
    ...items.map((item, at) => {
      const about = item.measure ? `（${titleToLabel(item.problem.title)}）` : '';
      const left = item.lamp && saysMore(item.lamp) && daysToChinese(item.lamp);
      const when = [item.deadlineText, openOf(item), left].filter(Boolean);
      return `${at + 1}. ${appointmentToLabel(item)}${about}${when.length > 0 ? `——${when.join('，')}` : ''}`;
    }),
  ]);
  return [title, ...lines].join('\n');
}

/** More than the written time limit says already? */
const saysMore = (lamp: Lamp): boolean => (lamp.kind === 'long-term' ? lamp.wantsNote : true);
