import type { SetAside } from '../../domain/board-store.ts';
import { useSetAside } from '../../queries/use-set-aside.ts';
import styles from './DataScreen.module.css';

/** 需修复: what could not be read where it lies, word for word, for whoever can make sense of it (F20). */
export function SetAsideSection() {
  const rows = useSetAside();
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-label="需修复">
      <h2 className={styles.subtitle}>需修复</h2>
      <p className={styles.says}>
        有 {rows.length}{' '}
        条内容读不懂，没有显示在看板上，其余照常使用。它们原样留在本机，导出的备份里没有；原文如下，可以照着补录。
      </p>
      <ul className={styles.list}>
        {rows.map(({ kind, name, text }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- what cannot be read has no name of its own
          <li key={at} className={styles.item}>
            <details className={styles.words}>
              <summary className={styles.name}>
                {KINDS[kind]}
                {name !== '' && `：${name}`}
              </summary>
              <pre className={styles.raw}>{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

const KINDS: Readonly<Record<SetAside['kind'], string>> = {
  about: '看板名称',
  category: '类别',
  problem: '问题',
  measure: '措施',
  pair: '配对',
  source: '导入的材料',
  snapshot: '快照',
  'last-year-item': '上年度事项',
};
