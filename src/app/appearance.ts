import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** Sizes of the base type in px. */
export const TEXT_SIZES = ['16', '18', '20'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** 'system': as this machine is set. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const SIZE_LABELS: Readonly<Record<TextSize, string>> = { 16: '标准', 18: '大字', 20: '特大字' };

export const THEME_LABELS: Readonly<Record<Theme, string>> = { system: '跟随系统', light: '浅色', dark: '深色' };

interface Appearance {
  readonly textSize: TextSize;
  readonly theme: Theme;
  readonly wear: (chosen: { readonly textSize: TextSize } | { readonly theme: Theme }) => void;
}

const KEY = 'zhenggai-kanban/appearance';

/** How the program looks on this machine, in the sample too. Remembered; the browser's other windows follow. */
export const useAppearance = create<Appearance>()(
  persist((set) => ({ textSize: '16', theme: 'system', wear: (chosen) => set(chosen) }), {
    name: KEY,
    partialize: ({ textSize, theme }) => ({ textSize, theme }),
  }),
);

/** Dresses the page as chosen (ui/tokens.css), from now on. */
export function dressPage(root: HTMLElement): void {
  const dress = ({ textSize, theme }: Appearance): void => {
    root.dataset['textSize'] = textSize;
    root.dataset['theme'] = theme;
  };
  dress(useAppearance.getState());
  useAppearance.subscribe(dress);
  addEventListener('storage', ({ key }) => {
    if (key === KEY) void useAppearance.persist.rehydrate();
  });
}
