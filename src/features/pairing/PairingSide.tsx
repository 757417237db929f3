import { useState } from 'react';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useLinkSide } from '../../ui/drag/use-link-side.ts';
import { SIDE_NAMES, otherSide } from './pairing-desk.ts';
import type { Hand, Side } from './pairing-desk.ts';
import { PairingItem } from './PairingItem.tsx';
import styles from './PairingSide.module.css';
import { isPartner } from './pairing-view.ts';
import type { PairingGroup, PairingRow } from './pairing-view.ts';
import { focusByKey, focusSide } from './row-focus.ts';
import type { PairingActs } from './use-pairing-acts.ts';

interface Props {
  readonly side: Side;
  readonly total: number;
  readonly groups: readonly PairingGroup[];
  readonly hand: Hand | null;
  readonly acts: PairingActs;
  /** What stands under the row in hand. */
  readonly inHand: ReactNode;
  readonly empty: string;
}

/** One side: its groups, walked by the arrow keys. One row is reached by Tab, the one last used. */
export function PairingSide({ side, total, groups, hand, acts, inHand, empty }: Props) {
  const [focused, setFocused] = useState<string | null>(null);
  const inner = useLinkSide(side);
  const rows = groups.flatMap((group) => group.rows);
  const current = rows.find(({ id }) => id === focused) ?? rows[0];
  const isLinking = hand !== null && hand.side !== side;
  const item = (row: PairingRow) => {
    const isInHand = hand?.side === side && hand.id === row.id;
    return (
      <PairingItem
        key={row.id}
        row={row}
        isCurrent={row === current}
        isInHand={isInHand}
        isPartner={isLinking && isPartner(row.partners, hand.id)}
        acts={acts}
      >
        {isInHand && inHand}
      </PairingItem>
    );
  };
  return (
    <section
      className={styles.side}
      aria-label={SIDE_NAMES[side]}
      data-pairing-side={side}
      data-linking={isLinking}
      onKeyDown={(event) => walk(side, event)}
      onFocus={(event) => setFocused(idOf(event))}
    >
      <header className={styles.head}>
        <h2>
          {SIDE_NAMES[side]} {total}
        </h2>
        <p className={styles.hint}>{hintOf(side, hand, total)}</p>
        <span className={styles.across}>
          <Button isSmall excludeFromTabOrder onPress={() => focusSide(otherSide(side))}>
            {side === 'problem' ? '去选措施' : '回到问题'}
          </Button>
        </span>
      </header>
      <div className={styles.scroll}>
        <div ref={inner} className={styles.inner}>
          {rows.length === 0 && <p className={styles.empty}>{total === 0 ? empty : `${SIDE_NAMES[side]}都已配对。`}</p>}
          {groups.map((group) => (
            <section key={group.id} aria-label={group.heading || SIDE_NAMES[side]}>
              {group.heading && (
                <h3 className={styles.heading} style={headingTint(group.tint)}>
                  {group.heading}
                </h3>
              )}
              <ul>{group.rows.map(item)}</ul>
            </section>
          ))}
        </div>
      </div>
    </section>
  );
}

function hintOf(side: Side, hand: Hand | null, total: number): string {
  if (total === 0) return '';
  if (hand === null)
    return side === 'problem' ? '点选一个问题，再点右边的措施；也可以拖过去' : '反过来也可以：先选措施，再点左边的问题';
  if (hand.side === side) return '已选一条，按 Esc 放下';
  return side === 'measure' ? '勾选它的措施，再点一次取消' : '勾选它对应的问题，再点一次取消';
}

const headingTint = (tint: number | null) =>
  tint === null ? undefined : { color: `var(--tint-${tint % 8})`, background: `var(--tint-${tint % 8}-ground)` };

const idOf = (event: FocusEvent): string | null =>
  (event.target as HTMLElement).closest<HTMLElement>('[data-link-id]')?.dataset.linkId ?? null;

/** Arrows walk this side, left and right change it; only from a row itself, never from a field inside it. */
function walk(side: Side, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (target.dataset.row === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const isAcross = event.key === (side === 'problem' ? 'ArrowRight' : 'ArrowLeft');
  if (isAcross) focusSide(otherSide(side));
  else if (!focusByKey(side, target, event.key)) return;
  event.preventDefault();
}
