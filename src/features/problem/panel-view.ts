import { create } from 'zustand';

interface PanelView {
  /** In rem, so that it grows with the text. */
  readonly width: number;
  readonly widen: (width: number) => void;
}

export const NARROWEST = 22;
export const WIDEST = 48;

/** How wide the person has made the panel; for this visit. */
export const usePanelView = create<PanelView>((set) => ({
  width: 30,
  widen: (width) => set({ width: Math.min(WIDEST, Math.max(NARROWEST, width)) }),
}));
