import { useMemo } from 'react';
import { Popover } from 'react-aria-components';
import field from './field.module.css';
import type { MenuGroup } from './menu-group.ts';
import { MenuBody } from './MenuBody.tsx';

interface Props {
  readonly label: string;
  /** What it opens under. */
  readonly anchor: Element;
  readonly groups: readonly MenuGroup[];
  readonly onAction: (id: string) => void;
  readonly onClose: () => void;
}

/**
 * One menu for many things: it opens under whichever asked for it. It acts once it has gone and given the focus back, so that a
 * dialog that is opened next returns the focus there too.
 */
export function FloatingMenu({ label, anchor, groups, onAction, onClose }: Props) {
  const triggerRef = useMemo(() => ({ current: anchor }), [anchor]);
  const act = (id: string): void => {
    onClose();
    requestAnimationFrame(() => requestAnimationFrame(() => onAction(id)));
  };
  return (
    <Popover
      isOpen
      triggerRef={triggerRef}
      offset={4}
      placement="bottom end"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={field.popover ?? ''}
      aria-label={label}
    >
      <MenuBody label={label} groups={groups} onAction={act} />
    </Popover>
  );
}
