import { useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { dayToChinese } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import type { ProblemId } from '../../domain/id.ts';
import { isAnswered, lastYearItemsOf, successorsById } from '../../domain/last-year.ts';
import type { LastYearItem } from '../../domain/last-year.ts';
import { paperOf } from '../../domain/paper-of.ts';
import type { Predecessor } from '../../domain/problem.ts';
import { STANDING_LABELS, STANDINGS } from '../../domain/standing.ts';
import type { PaperDoors } from '../../parts/paper-doors.ts';
import { PaperOut } from '../../parts/PaperOut.tsx';
import { Sheet } from '../../parts/Sheet.tsx';
import { useNumbers } from '../../parts/use-numbers.ts';
import type { Perform } from '../../queries/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import { LastYearRow } from './LastYearRow.tsx';
import styles from './LastYearScreen.module.css';

interface Props {
  readonly board: Board;
  /** The day the paper bears. */
  readonly today: Day;
  readonly doors: PaperDoors;
  readonly perform: Perform;
  readonly drafts: Drafts;
  readonly onOpenCard: (id: ProblemId) => void;
  /** Where the old card is read; null where its board is not on this machine. */
  readonly hrefOf: (old: Predecessor) => string | null;
  /** Is there a board of an earlier year to take over from? */
  readonly hasEarlier: boolean;
  readonly onCarryOver: () => void;
}

/** So many are shown at once. */
const SHOWN = 60;

/** 上年度整改落实情况: every item of last year, answered for one by one. */
export function LastYearScreen({
  board,
  today,
  doors,
  perform,
  drafts,
  onOpenCard,
  hrefOf,
  hasEarlier,
  onCarryOver,
}: Props) {
  const [isOpenOnly, showOpenOnly] = useState(false);
  const [isWhole, showWhole] = useState(false);
  const [isSheet, showSheet] = useState(false);
  const items = useMemo(() => lastYearItemsOf(board), [board]);
  const successors = useMemo(() => successorsById(board), [board]);
  const numbers = useNumbers(board, false);
  const wanted = isOpenOnly ? items.filter((item) => !isAnswered(item)) : items;
  const paper = () => paperOf('last-year', { board, asOf: today });
  const out = (
    <PaperOut
      paper={paper}
      form={{ madeOn: today }}
      doors={doors}
      back="回到清单"
      isSheet={isSheet}
      onSheet={showSheet}
      isDisabled={items.length === 0}
    />
  );
  const shown = isWhole ? wanted : wanted.slice(0, SHOWN);
  if (isSheet)
    return (
      <main className={styles.sheetPage}>
        <h1 className={styles.title}>上年度整改落实情况</h1>
        <div className={styles.out}>{out}</div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the sheet is scrolled by keyboard too (F34) */}
        <div className={styles.desk} role="region" aria-label="上年度整改落实情况纸样" tabIndex={0}>
          <Sheet paper={paper()} isPortrait={false} />
        </div>
      </main>
    );
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>上年度整改落实情况</h1>
      {items.length === 0 ? (
        <EmptyState title="还没有上年度的清单">
          {hasEarlier ? (
            <Button variant="primary" onPress={onCarryOver}>
              从上一年的看板结转
            </Button>
          ) : (
            '从上一年的看板结转以后，这里逐条列出上年度的问题和落实情况。'
          )}
        </EmptyState>
      ) : (
        <>
          <p className={styles.says} role="status">
            {sayCounts(items)}
          </p>
          <div className={styles.out}>{out}</div>
          <div className={styles.acts}>
            <Checkbox isSelected={isOpenOnly} onChange={showOpenOnly}>
              只看还没有回应的
            </Checkbox>
            {hasEarlier && (
              <Button isSmall variant="quiet" onPress={onCarryOver}>
                再结转一些
              </Button>
            )}
          </div>
          {shown.length === 0 && <EmptyState title="都已逐条回应">可以去掉上面的勾，看全部清单。</EmptyState>}
          <ol className={styles.list} aria-label="上年度事项">
            {shown.map((item) => {
              const card = successors.get(item.id);
              return (
                <LastYearRow
                  key={item.id}
                  item={item}
                  card={card ? { id: card.id, number: numbers.get(card.id) ?? null, stage: card.stage } : null}
                  oldHref={hrefOf(item.from)}
                  perform={perform}
                  drafts={drafts}
                  draftKey={`board/${board.id}/last-year/${item.id}`}
                  onOpenCard={onOpenCard}
                />
              );
            })}
          </ol>
          {shown.length < wanted.length && (
            <Button isSmall onPress={() => showWhole(true)}>
              {`还有 ${wanted.length - shown.length} 条，全部显示`}
            </Button>
          )}
        </>
      )}
    </main>
  );
}

function sayCounts(items: readonly LastYearItem[]): string {
  const [first] = items;
  const parts = STANDINGS.flatMap((standing) => {
    const count = items.filter((item) => item.standing === standing).length;
    return count === 0 ? [] : [`${STANDING_LABELS[standing]} ${count} 条`];
  });
  const open = items.filter((item) => !isAnswered(item)).length;
  const when = first ? `${first.year}年度，结转时（${dayToChinese(first.asOf)}）` : '';
  return `${when}共 ${items.length} 条：${parts.join('，')}。${open === 0 ? '已全部逐条回应。' : `还有 ${open} 条没有回应。`}`;
}
