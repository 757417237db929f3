import type { ProblemId } from '../../domain/id.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './SelectHandle.module.css';

interface Props {
  readonly id: ProblemId;
  readonly isChosen: boolean;
  /** Tab comes to it only from the card that has the focus. */
  readonly isStop: boolean;
  readonly onToggle: (id: ProblemId) => void;
}

/** The box of a card, for who knows no Ctrl: seen where the pointer or the focus is, and on all while something is chosen. */
export function SelectHandle({ id, isChosen, isStop, onToggle }: Props) {
  return (
    <button
      type="button"
      className={`${styles.box} ${isChosen ? styles.chosen : ''}`}
      tabIndex={isStop ? 0 : -1}
      data-no-drag
      aria-label="选中"
      aria-pressed={isChosen}
      title="选中（X，或按住 Ctrl 单击卡片）"
      onClick={() => onToggle(id)}
    >
      {isChosen && <Icon name="check" size={12} />}
    </button>
  );
}
