import type { MoveAnswers } from '../domain/command.ts';
import type { MeasureId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import type { Ask } from '../domain/rules.ts';

/** What the person has filled in so far. */
export interface MoveFilling {
  readonly measureId: MeasureId;
  readonly measure: string;
  readonly isMeasureDone: boolean;
  readonly owner: string;
  readonly deadlineText: string;
  readonly done: ReadonlySet<MeasureId>;
}

export const emptyFilling = (measureId: MeasureId): MoveFilling => ({
  measureId,
  measure: '',
  isMeasureDone: false,
  owner: '',
  deadlineText: '',
  done: new Set(),
});

/** Nothing would be asked again: a measure written for a card that is to be 已完成 must be done itself. */
export function isComplete(
  asks: readonly Ask[],
  filling: MoveFilling,
  measures: readonly Measure[],
  isFinal: boolean,
): boolean {
  return asks.every(({ field }) => {
    switch (field) {
      case 'measure':
        return filling.measure.trim() !== '' && (!isFinal || filling.isMeasureDone);
      case 'owner':
      case 'deadlineText':
        return filling[field].trim() !== '';
      case 'doneMeasures':
        return measures.every(({ id, done }) => done || filling.done.has(id));
    }
  });
}

/** Only what was filled in is sent; what was insisted on is waived by name. */
export function fillingToAnswers(asks: readonly Ask[], filling: MoveFilling, waivesRest: boolean): MoveAnswers {
  const { measureId, measure, isMeasureDone, owner, deadlineText, done } = filling;
  const text = measure.trim();
  const doneMeasures = [...done, ...(text && isMeasureDone ? [measureId] : [])];
  return {
    waived: waivesRest ? [...new Set([...asks.map(({ rule }) => rule), 'measures-done' as const])] : [],
    ...(owner.trim() ? { owner: owner.trim() } : {}),
    ...(deadlineText.trim() ? { deadlineText: deadlineText.trim() } : {}),
    ...(text ? { measure: { id: measureId, text, group: '', done: isMeasureDone, passage: null } } : {}),
    ...(doneMeasures.length > 0 ? { doneMeasures } : {}),
  };
}
