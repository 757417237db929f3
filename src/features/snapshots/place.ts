import { isDay } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { momentToText, textToMoment } from '../../domain/moment.ts';
import type { Moment } from '../../domain/moment.ts';

/** What is looked at on 快照 besides the snapshots, as the address keeps it. */
export type Place =
  | { readonly kind: 'compare'; readonly one: Moment; readonly other: Moment }
  | { readonly kind: 'day'; readonly day: Day };

export const placeToText = (place: Place): string =>
  place.kind === 'day' ? `day~${place.day}` : `compare~${momentToText(place.one)}~${momentToText(place.other)}`;

export function textToPlace(text: string | null): Place | null {
  const [kind, one = '', other = ''] = (text ?? '').split('~');
  if (kind === 'compare') return { kind, one: textToMoment(one), other: textToMoment(other) };
  return kind === 'day' && isDay(one) ? { kind, day: one } : null;
}
