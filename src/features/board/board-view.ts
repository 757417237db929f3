import { create } from 'zustand';
import type { Stage } from '../../domain/stage.ts';

interface BoardView {
  /** The column whose field is open. */
  readonly adding: Stage | null;
  /** The column that is shown where there is room for one. */
  readonly tab: Stage;
  readonly add: (stage: Stage | null) => void;
  readonly show: (stage: Stage) => void;
}

/** What is merely seen and has no address. */
export const useBoardView = create<BoardView>((set) => ({
  adding: null,
  tab: 'identified',
  add: (stage) => set(stage === null ? { adding: null } : { adding: stage, tab: stage }),
  show: (tab) => set({ tab }),
}));
