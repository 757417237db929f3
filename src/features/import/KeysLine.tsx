import { Kbd } from '../../ui/Kbd.tsx';
import type { CutKind } from './cutting/cutting.ts';
import styles from './KeysLine.module.css';

type Keys = readonly (readonly [key: string, does: string])[];

const onCut = (kind: CutKind): Keys => [
  ['↑↓', '走动'],
  ['回车', '打开'],
  ...(kind === 'problem' ? [['F2', '标题'] as const] : []),
  ['C', kind === 'problem' ? '类别' : '分组'],
  ['S', '拆分'],
  ['J', '并入下一条'],
  kind === 'problem' ? ['M', '改为措施'] : ['P', '改为问题'],
  ['Delete', '移到未归入'],
  ['Ctrl+← →', '移起点'],
  ['Alt+← →', '移终点'],
  ['+Shift', '按句移'],
];

const ON_LEFTOVER: Keys = [
  ['↑↓', '走动'],
  ['Home', '回到开头'],
  ['P', '标为问题'],
  ['M', '标为措施'],
  ['J', '并入上一条'],
];

/** What the keys do on the row in hand, always in sight; null: on a leftover. */
export function KeysLine({ kind }: { readonly kind: CutKind | null }) {
  return (
    <div className={styles.keys} role="note" aria-label="键盘操作">
      {(kind ? onCut(kind) : ON_LEFTOVER).map(([key, does]) => (
        <span key={key} className={styles.key}>
          <Kbd>{key}</Kbd> {does}
        </span>
      ))}
    </div>
  );
}
