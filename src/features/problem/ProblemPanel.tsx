import { useMemo, useRef } from 'react';
import type { Board } from '../../domain/board.ts';
import { measuresOf } from '../../domain/board.ts';
import type { Day } from '../../domain/day.ts';
import type { ProblemId } from '../../domain/id.ts';
import { problemNumbers } from '../../parts/problem-numbers.ts';
import type { Perform } from '../../queries/perform.ts';
import type { CardDossier } from '../../queries/use-dossier.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import { usePanelView } from './panel-view.ts';
import { PanelEdge } from './PanelEdge.tsx';
import { ProblemClosing } from './ProblemClosing.tsx';
import { ProblemEvidence } from './ProblemEvidence.tsx';
import { ProblemFields } from './ProblemFields.tsx';
import { ProblemHistory } from './ProblemHistory.tsx';
import { ProblemMeasures } from './ProblemMeasures.tsx';
import { ProblemNotes } from './ProblemNotes.tsx';
import styles from './ProblemPanel.module.css';
import { ProblemPlace } from './ProblemPlace.tsx';
import { ProblemSource } from './ProblemSource.tsx';
import { ProblemWords } from './ProblemWords.tsx';
import { usePanelFocus } from './use-panel-focus.ts';
import { YearLinks } from './YearLinks.tsx';
import type { YearLink } from './YearLinks.tsx';

interface Props {
  readonly board: Board;
  readonly problemId: ProblemId;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly drafts: Drafts;
  readonly today: Day;
  /** undefined while it is read, null where it cannot be. */
  readonly card: CardDossier | null | undefined;
  /** Ways to its cards of other years. */
  readonly years: readonly YearLink[];
  readonly onClose: () => void;
}

export function ProblemPanel({ board, problemId, perform, newId, drafts, today, card, years, onClose }: Props) {
  const dossier = card && card.dossier;
  const problem = board.problems.get(problemId);
  const frame = useRef<HTMLDivElement>(null);
  const width = usePanelView((view) => view.width);
  usePanelFocus(frame, problemId);
  const number = useMemo(() => problemNumbers(board).get(problemId), [board, problemId]);
  const remove = (): void => {
    if (perform({ type: 'delete-problem', id: problemId }).type === 'pending') onClose();
  };
  return (
    <div ref={frame} className={styles.beside} style={{ width: `${width}rem` }}>
      <Panel
        title={problem ? `问题 ${number}` : '问题卡片'}
        closeLabel="关闭卡片"
        edge={<PanelEdge />}
        onClose={onClose}
      >
        {problem ? (
          <div key={problemId} className={styles.sections}>
            <YearLinks links={years} />
            <ProblemWords problem={problem} perform={perform} drafts={drafts} />
            <ProblemPlace board={board} problem={problem} perform={perform} />
            <ProblemMeasures
              board={board}
              problem={problem}
              perform={perform}
              newId={newId}
              drafts={drafts}
              dossier={dossier}
              today={today}
            />
            <ProblemFields
              board={board}
              problem={problem}
              dossier={dossier}
              perform={perform}
              newId={newId}
              drafts={drafts}
            />
            <ProblemNotes
              problemId={problemId}
              dossier={dossier}
              today={today}
              perform={perform}
              newId={newId}
              drafts={drafts}
            />
            <ProblemClosing problem={problem} dossier={dossier} today={today} perform={perform} drafts={drafts} />
            <ProblemEvidence
              problem={problem}
              measures={measuresOf(board, problemId)}
              dossier={dossier}
              perform={perform}
              newId={newId}
            />
            <ProblemSource board={board} problem={problem} />
            {card && <ProblemHistory entries={card.entries} board={board} />}
            <div className={styles.foot}>
              <Button variant="quiet" icon="delete" onPress={remove}>
                删除卡片
              </Button>
            </div>
          </div>
        ) : (
          <EmptyState title="这张卡片已不在看板上">
            它可能刚被删除。可以按 Ctrl+Z 撤销，或在“最近更改”里找回。
          </EmptyState>
        )}
      </Panel>
    </div>
  );
}
