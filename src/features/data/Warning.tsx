import { Icon } from '../../ui/Icon.tsx';
import styles from './DataScreen.module.css';

/** A plain word of warning; an alert is read out at once. */
export function Warning({ says, isAlert = false }: { readonly says: string; readonly isAlert?: boolean }) {
  return (
    <p className={styles.warning} role={isAlert ? 'alert' : undefined}>
      <Icon name="alert" size={16} />
      {says}
    </p>
  );
}
