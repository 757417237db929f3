import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuGroup } from '../ui/menu-group.ts';
import { SIZE_LABELS, TEXT_SIZES, THEME_LABELS, THEMES, useAppearance } from './appearance.ts';

/** 字号 and 颜色, in sight from every screen. */
export function AppearanceMenu() {
  const { textSize, theme, wear } = useAppearance();
  const groups: readonly MenuGroup[] = [
    { title: '字号', chosen: textSize, entries: TEXT_SIZES.map((id) => ({ id, label: SIZE_LABELS[id] })) },
    { title: '颜色', chosen: theme, entries: THEMES.map((id) => ({ id, label: THEME_LABELS[id] })) },
  ];
  const act = (id: string): void => {
    if (isOneOf(TEXT_SIZES, id)) wear({ textSize: id });
    if (isOneOf(THEMES, id)) wear({ theme: id });
  };
  return <MenuButton label="字号和颜色" icon="text" isLabelHidden groups={groups} onAction={act} />;
}

const isOneOf = <T extends string>(all: readonly T[], id: string): id is T => all.some((one) => one === id);
