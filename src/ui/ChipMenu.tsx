import { Button as Pressable, MenuTrigger, Popover } from 'react-aria-components';
import { Chip } from './Chip.tsx';
import styles from './ChipMenu.module.css';
import field from './field.module.css';
import { Icon } from './Icon.tsx';
import type { MenuGroup } from './menu-group.ts';
import { MenuBody } from './MenuBody.tsx';

interface Props {
  /** For the ear; the chip's words stand in it. */
  readonly label: string;
  readonly tint: number | null;
  readonly words: string;
  readonly groups: readonly MenuGroup[];
  /** Once the menu has gone: it may take the chip away. */
  readonly onAction: (id: string) => void;
}

/** A chip that can be pressed to say otherwise. */
export function ChipMenu({ label, tint, words, groups, onAction }: Props) {
  const act = (id: string): void => void requestAnimationFrame(() => requestAnimationFrame(() => onAction(id)));
  return (
    <MenuTrigger>
      <Pressable className={styles.button ?? ''} aria-label={label}>
        <Chip tint={tint}>{words}</Chip>
        <Icon name="open" size={16} />
      </Pressable>
      <Popover offset={4} className={field.popover ?? ''}>
        <MenuBody label={label} groups={groups} onAction={act} />
      </Popover>
    </MenuTrigger>
  );
}
