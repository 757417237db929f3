import { useDeferredValue, useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import { CHECK_RULES, checkup } from '../../domain/checkup.ts';
import type { CheckRule } from '../../domain/checkup.ts';
import type { ProblemId } from '../../domain/id.ts';
import { problemNumbers } from '../../parts/problem-numbers.ts';
import type { Perform } from '../../queries/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './CheckupScreen.module.css';
import { RuleFindings } from './RuleFindings.tsx';
import type { Way } from './RuleFindings.tsx';

interface Props {
  readonly board: Board;
  readonly cardId: ProblemId | null;
  readonly onOpenCard: (id: ProblemId) => void;
  readonly perform: Perform;
  /** To where last year's items are answered for, measures are paired, categories kept. */
  readonly onGo: (screen: 'last-year' | 'pairing' | 'settings') => void;
}

const WAYS: ReadonlyMap<string, { readonly label: string; readonly screen: Parameters<Props['onGo']>[0] }> = new Map([
  ['unpaired-measure', { label: '去配对', screen: 'pairing' }],
  ['empty-category', { label: '去看板设置', screen: 'settings' }],
  ['last-year-unanswered', { label: '去逐条回应', screen: 'last-year' }],
] as const);

/** What would be asked about before the papers are handed in; a finding goes when what it names is mended. */
export function CheckupScreen({ board, cardId, onOpenCard, perform, onGo }: Props) {
  const calm = useDeferredValue(board);
  const found = useMemo(() => checkup(calm), [calm]);
  const numbers = useMemo(() => problemNumbers(calm), [calm]);
  const muted = CHECK_RULES.filter(({ id }) => board.about?.mutedChecks.includes(id));
  const mute = ({ id, label }: CheckRule, isMuted: boolean): void =>
    void perform({ type: 'mute-check', rule: id, label, muted: isMuted });
  const wayOf = (rule: string): Way | null => {
    const found = WAYS.get(rule);
    return found ? { label: found.label, go: () => onGo(found.screen) } : null;
  };
  const isBare = board.problems.size === 0 && board.lastYearItems.size === 0;
  const count = found.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>体检</h1>
      <p className={styles.says} role="status">
        {count === 0 ? '' : `上报前请看 ${count} 处。只是提醒，不影响任何操作。`}
      </p>
      {isBare ? (
        <EmptyState title="看板上还没有问题">导入材料或添加问题以后，再来体检。</EmptyState>
      ) : (
        count === 0 && <EmptyState title="没有要提醒的">每个问题该有的都有了。</EmptyState>
      )}
      {!isBare &&
        found.map(({ rule, findings }) => (
          <RuleFindings
            key={rule.id}
            board={calm}
            rule={rule}
            findings={findings}
            numbers={numbers}
            cardId={cardId}
            onOpenCard={onOpenCard}
            way={wayOf(rule.id)}
            onMute={() => mute(rule, true)}
          />
        ))}
      {muted.length > 0 && (
        <section className={styles.muted} aria-label="已关闭的项目">
          <h2 className={styles.rule}>已关闭的项目</h2>
          <ul className={styles.list}>
            {muted.map((rule) => (
              <li key={rule.id} className={styles.off}>
                <span>{rule.label}</span>
                <Button
                  isSmall
                  variant="quiet"
                  aria-label={`重新检查：${rule.label}`}
                  onPress={() => mute(rule, false)}
                >
                  重新检查
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
