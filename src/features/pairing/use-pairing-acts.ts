import { useLayoutEffect, useState } from 'react';
import type { MeasureId, ProblemId } from '../../domain/id.ts';
import type { Perform } from '../../queries/perform.ts';
import { announce } from '../../ui/announce.ts';
import { SIDE_NAMES, otherSide, usePairingDesk } from './pairing-desk.ts';
import type { Hand } from './pairing-desk.ts';
import { isPartner, rowToWords } from './pairing-view.ts';
import type { PairingView } from './pairing-view.ts';
import { focusRow, showRow } from './row-focus.ts';

/** What a person can do here. Stable for the life of the screen, so that a row renders only when it changes. */
export interface PairingActs {
  /** A row was chosen: it is picked up, put down, or paired with what is in hand. */
  readonly pick: (row: Hand) => void;
  readonly release: () => void;
  readonly pair: (problemId: ProblemId, measureId: MeasureId) => void;
  readonly unpair: (problemId: ProblemId, measureId: MeasureId) => void;
  readonly ignore: (problemId: ProblemId, measureId: MeasureId) => void;
  /** false where the measure was refused: its text stays. */
  readonly addMeasure: (problemId: ProblemId, text: string) => boolean;
  readonly openCard: (id: ProblemId) => void;
}

interface Ground {
  readonly view: PairingView;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly onOpenCard: (id: ProblemId) => void;
}

export function usePairingActs(ground: Ground): PairingActs {
  const [latest] = useState(() => createLatest(ground));
  useLayoutEffect(() => latest.set(ground));
  const [acts] = useState(() => actsOn(latest.get));
  return acts;
}

/** What the screen last showed, for handlers that outlive a rendering. */
function createLatest<T>(value: T) {
  let held = value;
  return {
    get: () => held,
    set: (next: T): void => {
      held = next;
    },
  };
}

function actsOn(ground: () => Ground): PairingActs {
  const { getState } = usePairingDesk;
  const words = ({ side, id }: Hand): string => {
    const row = ground().view.rows[side].get(id);
    return row ? rowToWords(row) : SIDE_NAMES[side];
  };
  const both = (problemId: ProblemId, measureId: MeasureId): readonly [string, string] => [
    words({ side: 'problem', id: problemId }),
    words({ side: 'measure', id: measureId }),
  ];
  const pair = (problemId: ProblemId, measureId: MeasureId): void => {
    const [problem, measure] = both(problemId, measureId);
    const performed = ground().perform({ type: 'pair-measure', problemId, measureId });
    if (performed.type === 'pending') announce(`已把${measure}配给${problem}`);
  };
  const unpair = (problemId: ProblemId, measureId: MeasureId): void => {
    const [problem, measure] = both(problemId, measureId);
    const performed = ground().perform({ type: 'unpair-measure', problemId, measureId });
    if (performed.type === 'pending') announce(`已取消${measure}与${problem}的配对`);
  };
  const take = (hand: Hand | null): void => {
    getState().take(hand);
    const first = hand && ground().view.rows[hand.side].get(hand.id)?.partners[0];
    if (first) showRow(otherSide(hand.side), first.id);
    announce(
      hand ? `已选中${words(hand)}。到${SIDE_NAMES[otherSide(hand.side)]}一侧按回车配对，按 Esc 放下。` : '已放下',
    );
  };
  return {
    pick: (row) => {
      const hand = handOn(ground().view);
      if (!hand || hand.side === row.side) return take(hand?.id === row.id ? null : row);
      const [problemId, measureId] = row.side === 'problem' ? [row.id, hand.id] : [hand.id, row.id];
      const partners = ground().view.rows[row.side].get(row.id)?.partners ?? [];
      (isPartner(partners, hand.id) ? unpair : pair)(problemId, measureId);
    },
    release: () => {
      const hand = handOn(ground().view);
      if (!hand) return;
      take(null);
      focusRow(hand.side, hand.id);
    },
    pair,
    unpair,
    ignore: getState().ignore,
    addMeasure: (problemId, text) => {
      const measure = { id: ground().newId(), text, group: '', done: false, passage: null };
      const performed = ground().perform({ type: 'add-measure', measure, problemId });
      if (performed.type === 'pending') announce(`已添加措施，并配给${words({ side: 'problem', id: problemId })}`);
      return performed.type === 'pending';
    },
    openCard: (id) => ground().onOpenCard(id),
  };
}

/** What is in hand, if it is still on this board. */
function handOn({ rows }: PairingView): Hand | null {
  const { hand } = usePairingDesk.getState();
  return hand && rows[hand.side].has(hand.id) ? hand : null;
}
