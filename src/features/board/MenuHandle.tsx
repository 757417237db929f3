import { Icon } from '../../ui/Icon.tsx';
import styles from './MenuHandle.module.css';

interface Props {
  /** Tab comes to it only from the card that has the focus. */
  readonly isStop: boolean;
  readonly onOpen: (anchor: Element) => void;
}

/** The three dots of a card: a plain button, since there may be thousands; the menu itself exists once. */
export function MenuHandle({ isStop, onOpen }: Props) {
  return (
    <button
      type="button"
      className={styles.handle}
      tabIndex={isStop ? 0 : -1}
      data-no-drag
      aria-label="移到…等操作"
      aria-haspopup="menu"
      title="移到…"
      onClick={(event) => onOpen(event.currentTarget)}
    >
      <Icon name="more" size={16} />
    </button>
  );
}
