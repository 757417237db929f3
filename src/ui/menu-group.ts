import type { IconName } from './Icon.tsx';

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
  /** The group is a choice: this entry is the one that holds. */
  readonly chosen?: string;
}
