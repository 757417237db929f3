import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components';
import field from './field.module.css';
import { Icon } from './Icon.tsx';
import styles from './MenuBody.module.css';
import type { MenuGroup } from './menu-group.ts';

interface Props {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly onAction: (id: string) => void;
}

/** A menu takes the focus when it opens. */
const FIRST = { autoFocus: 'first' } as const;

/** The entries of a menu, in groups; stands in a Popover. */
export function MenuBody({ label, groups, onAction }: Props) {
  return (
    <Menu className={field.options ?? ''} aria-label={label} {...FIRST} onAction={(key) => onAction(String(key))}>
      {groups.map((group, index) => (
        <MenuSection key={index} className={styles.group ?? ''} aria-label={group.title ?? label} {...choiceOf(group)}>
          {group.title && <Header className={styles.title}>{group.title}</Header>}
          {group.entries.map(({ id, label: says, icon, keys, isDisabled = false }) => (
            <MenuItem key={id} id={id} textValue={says} isDisabled={isDisabled} className={field.option ?? ''}>
              {icon && <Icon name={icon} size={16} />}
              <span className={styles.entry}>{says}</span>
              {group.chosen === id && <Icon name="check" size={16} />}
              {keys && <span className={styles.keys}>{keys}</span>}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}

const choiceOf = ({ chosen }: MenuGroup) =>
  chosen === undefined
    ? {}
    : ({ selectionMode: 'single', selectedKeys: [chosen], disallowEmptySelection: true } as const);
