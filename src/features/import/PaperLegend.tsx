import styles from './PaperText.module.css';

/** What the marks on the text mean. */
export function PaperLegend() {
  return (
    <p className={styles.legend}>
      <span className={styles.sampleProblem}>问题</span>
      <span className={styles.sampleMeasure}>措施</span>
      <span className={styles.leftover}>未归入</span>
      <span className={styles.furniture}>页码页眉</span>
      <span>选中的一条，拖它两端的竖条可移动起止。</span>
    </p>
  );
}
