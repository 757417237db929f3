import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './KeysDialog.module.css';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Ctrl', 'Z'], '撤销最近一步'],
  [['Ctrl', 'Shift', 'Z'], '重做'],
  [['/'], '查找卡片'],
  [['Ctrl', 'K'], '查找卡片和操作'],
  [['?'], '显示这张表'],
  [['↑', '↓', '←', '→'], '在卡片之间走动'],
  [['Enter'], '打开卡片'],
  [['空格'], '拿起卡片，方向键移动，再按空格放下，Esc 取消'],
  [['Alt', '方向键'], '直接移动卡片'],
  [['X'], '选中卡片，或取消选中'],
  [['Shift', '↑ ↓'], '连续选中卡片'],
  [['Ctrl', 'A'], '全选所见的卡片'],
  [['N'], '在本栏添加问题'],
  [['R'], '快速登记意见'],
  [['PageUp', 'PageDown'], '会议里：上一页、下一页，长页先读完'],
  [['O'], '会议里：总览；N 记进展，X 隐去姓名，F 全屏'],
  [['Delete'], '删除卡片（可撤销）'],
  [['Esc'], '取消选中；关闭卡片，回到看板'],
  [['Ctrl', 'Enter'], '在输入框里：立即保存'],
];

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="快捷键" isWide onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(([keys, does]) => (
          <div key={does} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
