import { Button as Pressable, MenuTrigger, Popover } from 'react-aria-components';
import field from './field.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import type { MenuGroup } from './menu-group.ts';
import { MenuBody } from './MenuBody.tsx';
import styles from './MenuButton.module.css';

interface Props {
  readonly label: string;
  readonly icon?: IconName;
  /** With an icon alone the label is for the ear. */
  readonly isLabelHidden?: boolean;
  readonly groups: readonly MenuGroup[];
  readonly onAction: (id: string) => void;
}

export function MenuButton({ label, icon, isLabelHidden = false, groups, onAction }: Props) {
  return (
    <MenuTrigger>
      <Pressable
        className={`${styles.button} ${isLabelHidden ? styles.square : ''}`}
        {...(isLabelHidden ? { 'aria-label': label } : {})}
      >
        {icon && <Icon name={icon} />}
        {!isLabelHidden && <span className={styles.words}>{label}</span>}
        {!isLabelHidden && <Icon name="open" size={16} />}
      </Pressable>
      <Popover offset={4} className={field.popover ?? ''}>
        <MenuBody label={label} groups={groups} onAction={onAction} />
      </Popover>
    </MenuTrigger>
  );
}
