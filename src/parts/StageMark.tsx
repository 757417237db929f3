import { stageToChinese } from '../domain/stage.ts';
import type { Stage } from '../domain/stage.ts';
import styles from './StageMark.module.css';

const FILLED: Readonly<Record<Stage, string>> = {
  identified: '',
  rectifying: 'M8 2a6 6 0 0 1 0 12z',
  completed: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z',
};

/** A stage as a word and a shape: ○ 查摆, ◐ 整改中, ● 已完成. */
export function StageMark({ stage }: { readonly stage: Stage }) {
  return (
    <span className={styles.mark}>
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden>
        <circle cx="8" cy="8" r="6" />
        {FILLED[stage] && <path d={FILLED[stage]} />}
      </svg>
      {stageToChinese(stage)}
    </span>
  );
}
