import type { ReactNode } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { lazily } from '../ui/lazily.ts';
import { addressToPath, HOME } from './address.ts';
import styles from './TopBar.module.css';

const AppearanceMenu = lazily(
  () => import('./AppearanceMenu.tsx').then((module) => module.AppearanceMenu),
  <span className={styles.menuPlace} />,
);

interface Props {
  /** The open board's name and year; null where none is open. */
  readonly board: { readonly name: string; readonly year: number } | null;
  readonly isSample: boolean;
  readonly onLeaveSample: () => void;
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
  readonly onFind: () => void;
  readonly onHelp: () => void;
  /** The lamps in sum. */
  readonly lamps?: ReactNode;
  /** How old the last export is. */
  readonly exported: ReactNode;
  /** 已保存 / 保存中 / 未保存. */
  readonly saving: ReactNode;
}

export function TopBar({
  board,
  isSample,
  onLeaveSample,
  onUndo,
  onRedo,
  onFind,
  onHelp,
  lamps,
  exported,
  saving,
}: Props) {
  return (
    <header className={styles.bar}>
      <a className={`${styles.brand} ${board ? styles.beside : ''}`} href={`#${addressToPath(HOME)}`}>
        <img src="./icon.svg" alt="" width="24" height="24" />
        <span className={styles.brandName}>整改看板</span>
      </a>
      {board && (
        <p className={styles.board}>
          <span className={styles.boardName} title={board.name}>
            {board.name}
          </span>
          {!board.name.includes(String(board.year)) && <span className={styles.year}>{board.year}年度</span>}
        </p>
      )}
      {isSample && (
        <p className={styles.sample}>
          示例，可随意改动
          <button type="button" className={styles.leave} onClick={onLeaveSample}>
            回到我的看板
          </button>
        </p>
      )}
      <span className={styles.space} />
      {lamps}
      {exported}
      <IconButton icon="search" label="查找卡片和操作" keys="Ctrl+K" onPress={onFind} />
      {onUndo && onRedo && (
        <>
          <IconButton icon="undo" label="撤销" keys="Ctrl+Z" onPress={onUndo} />
          <IconButton icon="redo" label="重做" keys="Ctrl+Shift+Z" onPress={onRedo} />
        </>
      )}
      {saving}
      <AppearanceMenu />
      <IconButton icon="help" label="快捷键" keys="?" onPress={onHelp} />
    </header>
  );
}
