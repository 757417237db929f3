import { dayToChinese } from '../../domain/day.ts';
import type { ProblemId } from '../../domain/id.ts';
import type { LastYearAnswer, LastYearItem } from '../../domain/last-year.ts';
import { titleToLabel } from '../../domain/problem.ts';
import { STANDING_LABELS } from '../../domain/standing.ts';
import { stageToChinese } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import type { Perform } from '../../queries/perform.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DraftTextArea } from '../../ui/DraftTextArea.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import styles from './LastYearScreen.module.css';

interface Props {
  readonly item: LastYearItem;
  /** The card that goes on with it here. */
  readonly card: { readonly id: ProblemId; readonly number: number | null; readonly stage: Stage } | null;
  readonly oldHref: string | null;
  readonly perform: Perform;
  readonly drafts: Drafts;
  readonly draftKey: string;
  readonly onOpenCard: (id: ProblemId) => void;
}

export function LastYearRow({ item, card, oldHref, perform, drafts, draftKey, onOpenCard }: Props) {
  const { answer, isSettled } = item;
  const label = titleToLabel(item.title);
  const give = (from: LastYearAnswer, to: LastYearAnswer) =>
    perform({ type: 'answer-last-year', id: item.id, from, to });
  return (
    <li className={styles.item} aria-label={`上年度第 ${item.number} 条`}>
      <span className={styles.number}>{item.number}</span>
      <div className={styles.body}>
        <p className={styles.label}>{label}</p>
        <p className={styles.facts}>{factsOf(item)}</p>
        {item.measures.length > 0 && (
          <details className={styles.measures}>
            <summary>措施 {item.measures.length} 条</summary>
            <ol>
              {item.measures.map((measure, at) => (
                <li key={at}>{measure}</li>
              ))}
            </ol>
          </details>
        )}
        {item.result.trim() && <p className={styles.result}>整改成效：{item.result}</p>}
        <p className={styles.links}>
          {oldHref && <a href={oldHref}>看上年度的卡片</a>}
          {card && (
            <button type="button" className={styles.card} onClick={() => onOpenCard(card.id)}>
              继续整改：本年度问题 {card.number}（{stageToChinese(card.stage)}）
            </button>
          )}
        </p>
        <DraftTextArea
          label={item.standing === 'completed' ? '落实情况（不填就用整改成效）' : '落实情况'}
          placeholder="现在到哪一步，例：已建立制度，坚持每月检查"
          value={answer}
          draftKey={draftKey}
          drafts={drafts}
          onCommit={(from, to) => give({ answer: from, isSettled }, { answer: to.trim(), isSettled })}
        />
        {item.standing !== 'completed' && !card && (
          <Checkbox
            isSelected={isSettled}
            onChange={(isNow) => give({ answer, isSettled }, { answer, isSettled: isNow })}
          >
            结转以后已经办结
          </Checkbox>
        )}
      </div>
    </li>
  );
}

const factsOf = ({ standing, category, leader, owner, unit, deadlineText, completedOn }: LastYearItem): string =>
  [
    `${STANDING_LABELS[standing]}${completedOn ? `（${dayToChinese(completedOn)}）` : ''}`,
    category,
    leader && `责任领导 ${leader}`,
    owner && `责任人 ${owner}`,
    unit,
    deadlineText && `时限 ${deadlineText}`,
  ]
    .filter(Boolean)
    .join(' · ');
