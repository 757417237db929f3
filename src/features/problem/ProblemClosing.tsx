import { dayToChinese } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { ofKind } from '../../domain/dossier.ts';
import type { ClosedRound, Dossier } from '../../domain/dossier.ts';
import type { Problem, ProblemField } from '../../domain/problem.ts';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import type { Perform } from '../../queries/perform.ts';
import { DraftTextArea } from '../../ui/DraftTextArea.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import styles from './CardSection.module.css';
import { CardSection } from './CardSection.tsx';
import { DayEdit } from './DayEdit.tsx';
import { fieldEdit } from './field-edit.ts';

interface Props {
  readonly problem: Problem;
  readonly dossier: Dossier | null | undefined;
  readonly today: Day;
  readonly perform: Perform;
  readonly drafts: Drafts;
}

const ACCEPTERS = ['支委会', '支部书记', '支部党员大会', '上级党组织'];

/** 销号: what came of it and who accepted it; the rounds before, as they stood. */
export function ProblemClosing({ problem, dossier, today, perform, drafts }: Props) {
  const { id, stage, result, acceptedBy, acceptedOn, completedOn, round } = problem;
  const rounds = dossier ? ofKind(dossier, 'round') : [];
  if (stage === 'identified' && !result && !acceptedBy && !acceptedOn && rounds.length === 0) return null;
  const edit = (field: ProblemField) => fieldEdit(problem, field, perform, drafts);
  return (
    <CardSection
      title="整改成效和销号"
      count={[round > 1 && `第 ${round} 轮`, completedOn && `${dayToChinese(completedOn)}完成`]
        .filter(Boolean)
        .join(' · ')}
    >
      <div className={styles.fields}>
        <div className={styles.wide}>
          <DraftTextArea {...edit('result')} placeholder="做到了什么、有什么变化" />
        </div>
        <ChoiceField {...edit('acceptedBy')} choices={ACCEPTERS} />
        <DraftTextArea {...edit('acceptedOn')} isOneLine placeholder="如：2022年3月4日" />
        {stage === 'completed' && (
          <DayEdit
            label="完成日期"
            day={completedOn}
            today={today}
            draftKey={`problem/${id}/completedOn`}
            drafts={drafts}
            onDay={(to) => perform({ type: 'correct-completion', id, from: completedOn, to })}
          />
        )}
      </div>
      {rounds.map((closed) => (
        <Round key={closed.id} closed={closed} />
      ))}
    </CardSection>
  );
}

function Round({ closed }: { readonly closed: ClosedRound }) {
  const { number, deadlineText, completedOn, acceptedBy, acceptedOn, result, reopenedOn, because } = closed;
  const lines = [
    deadlineText && `时限：${deadlineText}`,
    completedOn && `完成：${dayToChinese(completedOn)}`,
    (acceptedBy || acceptedOn) && `验收：${[acceptedBy, acceptedOn].filter(Boolean).join('，')}`,
    result && `成效：${result}`,
  ].filter(Boolean);
  return (
    <details className={styles.round}>
      <summary>
        第 {number} 轮，{dayToChinese(reopenedOn)}
        {because ? `因${because}` : ''}重新整改
      </summary>
      {lines.length > 0 ? lines.map((line) => <p key={line}>{line}</p>) : <p>没有留下成效和验收的记录。</p>}
    </details>
  );
}
