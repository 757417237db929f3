import { create } from 'zustand';
import type { Stage } from '../../domain/stage.ts';
import { askForUnsentText } from '../../ui/unsent-text.ts';

interface BoardView {
  /** The text of a card being added, a column: kept when the field is left. */
  readonly additions: Readonly<Record<Stage, string>>;
  /** The column whose field is open. */
  readonly adding: Stage | null;
  /** The column that is shown where there is room for one. */
  readonly tab: Stage;
  readonly write: (stage: Stage, text: string) => void;
  readonly add: (stage: Stage | null) => void;
  readonly show: (stage: Stage) => void;
}

/** What is merely seen and has no address. */
export const useBoardView = create<BoardView>((set) => ({
  additions: { identified: '', rectifying: '', completed: '' },
  adding: null,
  tab: 'identified',
  write: (stage, text) => set(({ additions }) => ({ additions: { ...additions, [stage]: text } })),
  add: (stage) => set(stage === null ? { adding: null } : { adding: stage, tab: stage }),
  show: (tab) => set({ tab }),
}));

askForUnsentText(() => Object.values(useBoardView.getState().additions).some((text) => text.trim() !== ''));
