import type { KeyboardEvent, PointerEvent } from 'react';
import { NARROWEST, usePanelView, WIDEST } from './panel-view.ts';
import styles from './PanelEdge.module.css';

/** The panel's left edge: drag it, or use the arrows, for a wider or narrower panel. */
export function PanelEdge() {
  const { width, widen } = usePanelView();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    widen(width + (event.key === 'ArrowLeft' ? 2 : -2));
  };
  const follow = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0;
    widen((right - event.clientX) / remInPx());
  };
  return (
    <div
      className={styles.edge}
      role="slider"
      aria-label="卡片栏宽度"
      aria-valuenow={Math.round(width)}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={follow}
    />
  );
}

const remInPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
