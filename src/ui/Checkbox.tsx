import type { ReactNode } from 'react';
import { Checkbox as Box } from 'react-aria-components';
import styles from './Checkbox.module.css';
import { Icon } from './Icon.tsx';

interface Props {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  /** For the ear, where no words stand beside it. */
  readonly label?: string;
  readonly isDisabled?: boolean;
  readonly children?: ReactNode;
}

export function Checkbox({ label, children, ...props }: Props) {
  return (
    <Box {...props} {...(label ? { 'aria-label': label } : {})} className={styles.checkbox ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={styles.box}>{isSelected && <Icon name="check" size={14} />}</span>
          {children && <span className={styles.words}>{children}</span>}
        </>
      )}
    </Box>
  );
}
