import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import type { Board } from '../../domain/board.ts';
import type { ProblemId } from '../../domain/id.ts';
import type { Perform } from '../../queries/perform.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { LinkDrag } from '../../ui/drag/LinkDrag.tsx';
import type { LinkEnd } from '../../ui/drag/link-over.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { isTypingChinese } from '../../ui/is-typing-chinese.ts';
import { InHand } from './InHand.tsx';
import { usePairingDesk } from './pairing-desk.ts';
import type { Hand } from './pairing-desk.ts';
import styles from './PairingScreen.module.css';
import { PairingSide } from './PairingSide.tsx';
import { boardToPairingView, rowToWords, unpairedOnly, viewToStatus } from './pairing-view.ts';
import { usePairingActs } from './use-pairing-acts.ts';

interface Props {
  readonly board: Board;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly onOpenCard: (id: ProblemId) => void;
}

/** 配对: which measure serves which problem. Problems at left, measures at right; nothing is paired that nobody asked for. */
export function PairingScreen({ board, perform, newId, onOpenCard }: Props) {
  const view = useMemo(() => boardToPairingView(board), [board]);
  const acts = usePairingActs({ view, perform, newId, onOpenCard });
  const held = usePairingDesk((desk) => desk.hand);
  const isUnpairedOnly = usePairingDesk((desk) => desk.isUnpairedOnly);
  const showUnpairedOnly = usePairingDesk((desk) => desk.showUnpairedOnly);
  const row = held ? view.rows[held.side].get(held.id) : undefined;
  const hand = row && held;
  const groupsOf = (side: Hand['side']) =>
    isUnpairedOnly ? unpairedOnly(view.groups[side], hand ?? null) : view.groups[side];
  const releaseOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isTypingChinese(event) || !hand) return;
    event.stopPropagation();
    acts.release();
  };
  const link = (from: LinkEnd, to: LinkEnd): void => {
    const [problem, measure] = from.side === 'problem' ? [from, to] : [to, from];
    acts.pair(problem.id, measure.id);
  };
  const carried = ({ side, id }: LinkEnd) => {
    const carriedRow = view.rows[side === 'problem' ? 'problem' : 'measure'].get(id);
    return carriedRow ? rowToWords(carriedRow) : null;
  };
  const inHand = row && <InHand key={row.id} board={board} view={view} row={row} acts={acts} />;
  const side = (name: Hand['side'], empty: string) => (
    <PairingSide
      side={name}
      total={view.rows[name].size}
      groups={groupsOf(name)}
      hand={hand ?? null}
      acts={acts}
      inHand={inHand}
      empty={empty}
    />
  );
  return (
    <main className={styles.page} onKeyDown={releaseOnEscape}>
      <header className={styles.head}>
        <h1 className={styles.title}>配对</h1>
        <p className={styles.status}>{viewToStatus(view)}</p>
        <Checkbox isSelected={isUnpairedOnly} onChange={showUnpairedOnly}>
          只看未配对
        </Checkbox>
      </header>
      {view.rows.problem.size + view.rows.measure.size === 0 ? (
        <EmptyState title="还没有可以配对的问题和措施">
          先到“导入”读入一份情况汇报，或到“看板”写下问题，再回到这里配对。
        </EmptyState>
      ) : (
        <LinkDrag onLink={link} carried={carried}>
          <div className={styles.sides}>
            {side('problem', '还没有问题。先到“看板”写下问题，或到“导入”读入材料。')}
            {side('measure', '还没有措施。点选左边的一个问题，就可以为它写一条；也可以到“导入”读入材料。')}
          </div>
        </LinkDrag>
      )}
    </main>
  );
}
