import { Button as Pressable, TooltipTrigger } from 'react-aria-components';
import type { ButtonProps } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';

interface Props extends Omit<ButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly icon: IconName;
  /** Its name for the ear, and the tooltip for the eye. */
  readonly label: string;
  /** The key that does the same, shown in the tooltip. */
  readonly keys?: string;
}

export function IconButton({ icon, label, keys, ...props }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Pressable {...props} aria-label={label} className={styles.button ?? ''}>
        <Icon name={icon} />
      </Pressable>
      <Tooltip>{keys ? `${label}（${keys}）` : label}</Tooltip>
    </TooltipTrigger>
  );
}
