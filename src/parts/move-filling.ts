import type { MoveAnswers } from '../domain/command.ts';
import { dayToChinese } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { Reopening } from '../domain/dossier.ts';
import type { MeasureId, ProblemId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import type { Ask } from '../domain/rules.ts';
import { textToPastDay } from './text-to-day.ts';

/** What the person has filled in so far. */
export interface MoveFilling {
  /** Of what the answers may make: a measure, a piece of evidence, a note with the reason. */
  readonly ids: { readonly measure: MeasureId; readonly evidence: string; readonly reason: string };
  readonly measure: string;
  readonly isMeasureDone: boolean;
  /** Measures of the board taken up for it. */
  readonly pairWith: ReadonlySet<MeasureId>;
  readonly owner: string;
  readonly deadlineText: string;
  /** Its reading set right by hand; undefined: as it is read. */
  readonly deadline?: Deadline | null | undefined;
  readonly done: ReadonlySet<MeasureId>;
  readonly openReasons: Readonly<Record<MeasureId, string>>;
  readonly result: string;
  readonly acceptedBy: string;
  readonly acceptedOn: string;
  /** When it was done, as written; null: on the day of acceptance. */
  readonly completedOn: string | null;
  readonly today: Day;
  readonly evidenceName: string;
  readonly evidenceNumber: string;
  readonly evidenceMetOn: string;
  readonly reason: string;
  /** '误操作': it was closed by mistake, and no new round begins. */
  readonly reopening: Reopening | '误操作' | '';
}

/** Nothing but the day of acceptance, which is mostly today; `done` are the measures that the short path closes as well. */
export const emptyFilling = (newId: () => string, today: Day, done: readonly MeasureId[] = []): MoveFilling => ({
  ids: { measure: newId(), evidence: newId(), reason: newId() },
  measure: '',
  isMeasureDone: false,
  pairWith: new Set(),
  owner: '',
  deadlineText: '',
  done: new Set(done),
  openReasons: {},
  result: '',
  acceptedBy: '',
  acceptedOn: dayToChinese(today),
  completedOn: null,
  today,
  evidenceName: '',
  evidenceNumber: '',
  evidenceMetOn: '',
  reason: '',
  reopening: '',
});

/** The day it was done, as far as it can be read: of what is written for it, or else of its acceptance. '' where it cannot. */
export function completionOf({ completedOn, acceptedOn, today }: MoveFilling): Day {
  const day = textToPastDay(completedOn ?? acceptedOn, today);
  return day !== '' && day <= today ? day : completedOn === null ? today : '';
}

/** Nothing would be asked again: a measure written or taken up for a card that is to be 已完成 must be done, or why not said. */
export function isComplete(
  asks: readonly Ask[],
  filling: MoveFilling,
  measures: readonly Measure[],
  isFinal: boolean,
): boolean {
  const isAnswered = ({ id, done }: Measure): boolean =>
    done || filling.done.has(id) || !!filling.openReasons[id]?.trim();
  return asks.every(({ field }) => {
    switch (field) {
      case 'measure':
        if (isFinal && !measures.every(isAnswered)) return false;
        return filling.measure.trim() === '' ? filling.pairWith.size > 0 : !isFinal || filling.isMeasureDone;
      case 'owner':
      case 'deadlineText':
      case 'reason':
        return filling[field].trim() !== '';
      case 'result':
        return filling.result.trim() !== '' && completionOf(filling) !== '';
      case 'accepted':
        return completionOf(filling) !== '' && filling.acceptedBy.trim() !== '' && filling.acceptedOn.trim() !== '';
      case 'reopening':
        return filling.reopening === '误操作' || (filling.reopening !== '' && filling.reason.trim() !== '');
      case 'doneMeasures':
        return measures.every(isAnswered);
    }
  });
}

/** Only what was asked of this card and filled in is sent; what was insisted on is waived by name. */
export function fillingToAnswers(
  asks: readonly Ask[],
  filling: MoveFilling,
  card: { readonly id: ProblemId; readonly measures: readonly MeasureId[] },
  waivesRest: boolean,
): MoveAnswers {
  const asked = (...fields: readonly Ask['field'][]): boolean => asks.some(({ field }) => fields.includes(field));
  const { ids, done } = filling;
  const measure = asked('measure') ? filling.measure.trim() : '';
  const pairWith = asked('measure') ? [...filling.pairWith] : [];
  const served = [...new Set([...card.measures, ...pairWith])];
  const doneMeasures = [
    ...served.filter((id) => done.has(id)),
    ...(measure && filling.isMeasureDone ? [ids.measure] : []),
  ];
  const openReasons = served.flatMap((id) => {
    const reason = filling.openReasons[id]?.trim();
    return reason && !done.has(id) ? [[id, reason] as const] : [];
  });
  const acceptedBy = filling.acceptedBy.trim();
  const completedOn = asked('result', 'accepted') ? completionOf(filling) : '';
  return {
    waived: waivesRest ? [...new Set([...asks.map(({ rule }) => rule), 'measures-done' as const])] : [],
    ...said('owner', asked('owner') && filling.owner),
    ...said('deadlineText', asked('deadlineText') && filling.deadlineText),
    ...(asked('deadlineText') && filling.deadlineText.trim() && filling.deadline !== undefined
      ? { deadline: filling.deadline }
      : {}),
    ...said('result', asked('result') && filling.result),
    ...said('acceptedBy', asked('accepted') && acceptedBy),
    ...said('acceptedOn', asked('accepted') && acceptedBy && filling.acceptedOn),
    ...(completedOn && completedOn !== filling.today ? { completedOn } : {}),
    ...(measure
      ? { measure: { id: ids.measure, text: measure, group: '', done: filling.isMeasureDone, passage: null } }
      : {}),
    ...(pairWith.length > 0 ? { pairWith } : {}),
    ...(doneMeasures.length > 0 ? { doneMeasures } : {}),
    ...(openReasons.length > 0 ? { openReasons: Object.fromEntries(openReasons) } : {}),
    ...(asked('result', 'accepted') ? evidenceOf(filling, card.id) : {}),
    ...(asked('reason', 'reopening') && filling.reason.trim()
      ? { reason: { id: ids.reason, text: filling.reason.trim() } }
      : {}),
    ...(asked('reopening') && filling.reopening
      ? { reopening: filling.reopening === '误操作' ? null : filling.reopening }
      : {}),
  };
}

const said = <Field extends string>(field: Field, text: string | false): Partial<Record<Field, string>> =>
  text && text.trim() ? ({ [field]: text.trim() } as Record<Field, string>) : {};

function evidenceOf(filling: MoveFilling, subjectId: ProblemId): Pick<MoveAnswers, 'evidence'> {
  const [name, number, metOn] = [filling.evidenceName, filling.evidenceNumber, filling.evidenceMetOn].map((text) =>
    text.trim(),
  ) as [string, string, string];
  return name || number || metOn
    ? { evidence: { id: filling.ids.evidence, subjectId, name, number, metOn, keptAt: '' } }
    : {};
}
