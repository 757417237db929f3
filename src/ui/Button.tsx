import type { ReactNode, Ref } from 'react';
import { Button as Pressable } from 'react-aria-components';
import type { ButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';

interface Props extends Omit<ButtonProps, 'children' | 'className' | 'style'> {
  /** One primary a screen; quiet has no border; danger is for what takes away. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly isSmall?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

export function Button({ variant = 'plain', icon, isSmall = false, children, ...props }: Props) {
  return (
    <Pressable {...props} className={`${styles.button} ${styles[variant]} ${isSmall ? styles.small : ''}`}>
      {icon && <Icon name={icon} size={isSmall ? 16 : 18} />}
      <span>{children}</span>
    </Pressable>
  );
}
