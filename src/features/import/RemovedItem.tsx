import { Button } from '../../ui/Button.tsx';
import styles from './FurnitureList.module.css';

interface Props {
  readonly text: string;
  /** 在问题3里; '' for nowhere. */
  readonly where: string;
  readonly onPutBack: () => void;
}

export const RemovedItem = ({ text, where, onPutBack }: Props) => (
  <li className={styles.item}>
    <s className={styles.words}>{text}</s>
    <span className={styles.where}>{where}</span>
    <Button isSmall onPress={onPutBack} aria-label={`放回正文：${text}`}>
      放回正文
    </Button>
  </li>
);
