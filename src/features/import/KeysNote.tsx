import styles from './CutList.module.css';
import { LIST_KEYS } from './list-keys.ts';

export function KeysNote() {
  return (
    <details className={styles.keys}>
      <summary>键盘操作</summary>
      <dl>
        {LIST_KEYS.map(([keys, says]) => (
          <div key={keys} style={{ display: 'contents' }}>
            <dt>{keys}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
