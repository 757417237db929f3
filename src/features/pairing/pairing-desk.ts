import { create } from 'zustand';
import { pairIdOf } from '../../domain/measure.ts';
import type { MeasureId, ProblemId } from '../../domain/id.ts';
import { askForUnsentText } from '../../ui/unsent-text.ts';

export type Side = 'problem' | 'measure';

/** The problem or measure that is picked up: clicks on the other side pair with it. */
export interface Hand {
  readonly side: Side;
  readonly id: string;
}

/** What is merely seen while pairing; kept when the screen is left and come back to, gone with the window. */
interface PairingDesk {
  readonly hand: Hand | null;
  readonly isUnpairedOnly: boolean;
  /** Ids of pairs that were suggested and waved away. */
  readonly ignored: ReadonlySet<string>;
  /** Measures typed and not yet added, by problem. */
  readonly drafts: ReadonlyMap<ProblemId, string>;
  readonly take: (hand: Hand | null) => void;
  readonly showUnpairedOnly: (isUnpairedOnly: boolean) => void;
  readonly ignore: (problemId: ProblemId, measureId: MeasureId) => void;
  readonly draft: (problemId: ProblemId, text: string) => void;
}

export const usePairingDesk = create<PairingDesk>()((set) => ({
  hand: null,
  isUnpairedOnly: false,
  ignored: new Set(),
  drafts: new Map(),
  take: (hand) => set({ hand }),
  showUnpairedOnly: (isUnpairedOnly) => set({ isUnpairedOnly }),
  ignore: (problemId, measureId) =>
    set(({ ignored }) => ({ ignored: new Set([...ignored, pairIdOf(problemId, measureId)]) })),
  draft: (problemId, text) => set(({ drafts }) => ({ drafts: new Map([...drafts, [problemId, text]]) })),
}));

askForUnsentText(() => [...usePairingDesk.getState().drafts.values()].some((text) => text.trim() !== ''));

export const otherSide = (side: Side): Side => (side === 'problem' ? 'measure' : 'problem');

export const SIDE_NAMES: Readonly<Record<Side, string>> = { problem: '问题', measure: '措施' };
