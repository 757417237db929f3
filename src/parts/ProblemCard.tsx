import type { ReactNode } from 'react';
import { Badge } from '../ui/Badge.tsx';
import { titleToLabel } from '../domain/problem.ts';
import type { CardFacts } from './card-facts.ts';
import { CategoryChip } from './CategoryChip.tsx';
import { GapBadge } from './GapBadge.tsx';
import { LampMark } from './LampMark.tsx';
import styles from './ProblemCard.module.css';

interface Props {
  readonly facts: CardFacts;
  /** Its panel is open beside the board. */
  readonly isOpen?: boolean;
  /** 曾整改: one like it was closed in an earlier year. */
  readonly isRecurring?: boolean;
  /** It hangs at the pointer. */
  readonly isLifted?: boolean;
  readonly menu?: ReactNode;
  /** It is one of those that are chosen. */
  readonly isChosen?: boolean;
  /** The box that chooses it, in the room below the number. */
  readonly box?: ReactNode;
}

/** At most about 110 px: number, title on two lines, and one row of facts in which what is missing stands in its own place. */
export function ProblemCard({
  facts,
  isOpen = false,
  isRecurring = false,
  isLifted = false,
  isChosen = false,
  menu,
  box,
}: Props) {
  const { problem, number, category, measures, measuresDone, gaps, lamp } = facts;
  const label = titleToLabel(problem.title);
  const state = [isOpen && styles.open, isChosen && styles.chosen, isLifted && styles.lifted].filter(Boolean).join(' ');
  return (
    <div className={`${styles.card} ${state}`}>
      <span className={styles.number}>{number}</span>
      <p className={styles.title} title={label.length > 40 ? label : undefined}>
        {label}
      </p>
      {menu && <span className={styles.menu}>{menu}</span>}
      {box && <span className={styles.box}>{box}</span>}
      <div className={styles.facts}>
        <span className={styles.pair}>
          {category ? <CategoryChip category={category} /> : <GapBadge gap="no-category" />}
          {isRecurring && <Badge>曾整改</Badge>}
          {problem.round > 1 && <span>第 {problem.round} 轮</span>}
          {gaps.includes('no-measure') ? (
            <GapBadge gap="no-measure" />
          ) : (
            <span className={measuresDone === measures ? styles.done : ''}>
              措施 {measuresDone}/{measures}
            </span>
          )}
        </span>
        <span className={styles.pair}>
          {gaps.includes('no-owner') ? <GapBadge gap="no-owner" /> : <Fact text={problem.owner} />}
          {gaps.includes('no-deadline') ? (
            <GapBadge gap="no-deadline" />
          ) : lamp ? (
            <LampMark lamp={lamp} deadlineText={problem.deadlineText} />
          ) : (
            <Fact text={problem.deadlineText} />
          )}
        </span>
      </div>
    </div>
  );
}

const Fact = ({ text }: { readonly text: string }) => (
  <span className={styles.fact} title={text}>
    {text}
  </span>
);
