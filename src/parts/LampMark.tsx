import { LAMP_SHAPES, lampToChinese } from '../domain/lamp.ts';
import type { Lamp } from '../domain/lamp.ts';
import styles from './LampMark.module.css';

interface Props {
  readonly lamp: Lamp;
  /** The time limit as written: it says more than 正常. */
  readonly deadlineText: string;
}

/** A lamp is a shape, a word and a colour: ● 2022年6月底前, ▲ 临期 3天, ■ 逾期 12天, ◇ 长期. */
export function LampMark({ lamp, deadlineText }: Props) {
  const words = lamp.kind === 'normal' && deadlineText.trim() ? deadlineText : lampToChinese(lamp);
  return (
    <span className={`${styles.lamp} ${styles[lamp.kind]}`} title={deadlineText}>
      <span aria-hidden="true">{LAMP_SHAPES[lamp.kind]}</span> {words}
    </span>
  );
}
