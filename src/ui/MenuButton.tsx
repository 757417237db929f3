import { Button as Pressable, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import field from './field.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import styles from './MenuButton.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  /** The key that does the same. */
  readonly keys?: string;
  readonly isDisabled?: boolean;
}

export interface MenuGroup {
  readonly title?: string;
  readonly entries: readonly MenuEntry[];
}

interface Props {
  readonly label: string;
  /** With an icon alone the label is for the ear. */
  readonly icon?: IconName;
  readonly isLabelHidden?: boolean;
  readonly groups: readonly MenuGroup[];
  readonly onAction: (id: string) => void;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

export function MenuButton({ label, icon, isLabelHidden = false, groups, onAction, onOpenChange }: Props) {
  return (
    <MenuTrigger {...(onOpenChange ? { onOpenChange } : {})}>
      <Pressable
        className={`${styles.button} ${isLabelHidden ? styles.square : ''}`}
        {...(isLabelHidden ? { 'aria-label': label } : {})}
      >
        {icon && <Icon name={icon} />}
        {!isLabelHidden && <span className={styles.words}>{label}</span>}
        {!isLabelHidden && <Icon name="open" size={16} />}
      </Pressable>
      <Popover offset={4} className={field.popover ?? ''}>
        <Menu className={field.options ?? ''} aria-label={label} onAction={(key) => onAction(String(key))}>
          {groups.map((group, index) => (
            <MenuSection key={index} className={styles.group ?? ''} aria-label={group.title ?? label}>
              {group.title && <Header className={styles.title}>{group.title}</Header>}
              {group.entries.map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  textValue={entry.label}
                  isDisabled={entry.isDisabled ?? false}
                  className={field.option ?? ''}
                >
                  {entry.icon && <Icon name={entry.icon} size={16} />}
                  <span className={styles.entry}>{entry.label}</span>
                  {entry.keys && <span className={styles.keys}>{entry.keys}</span>}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
