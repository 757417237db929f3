import { useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import { measuresOf } from '../../domain/board.ts';
import { dayToChinese } from '../../domain/day.ts';
import type { CardLine } from '../../domain/difference-between.ts';
import { lineToChinese, lineToLabel } from '../../domain/difference-words.ts';
import { ofKind } from '../../domain/dossier.ts';
import { lampOf, lampToChinese, LAMP_SHAPES } from '../../domain/lamp.ts';
import type { LampRule } from '../../domain/lamp.ts';
import { titleToLabel } from '../../domain/problem.ts';
import type { Redact } from '../../domain/redacted-board.ts';
import { redactedLine } from '../../domain/redacted-difference.ts';
import type { Slide } from '../../domain/meeting-slides.ts';
import { StageMark } from '../../parts/StageMark.tsx';
import { useDossier } from '../../queries/use-dossier.ts';
import styles from './Meeting.module.css';

interface Props {
  /** As it is shown: perhaps without names. */
  readonly board: Board;
  readonly slide: Extract<Slide, { kind: 'problem' }>;
  readonly rule: LampRule;
  readonly lines: readonly CardLine[];
  /** Name of the last snapshot; null where there is none. */
  readonly since: string | null;
  /** null: names are shown. */
  readonly redact: Redact | null;
}

export function ProblemSlide({ board, slide, rule, lines, since, redact }: Props) {
  const { problem, category, number } = slide;
  const measures = measuresOf(board, problem.id);
  const lamp = lampOf(board, problem, rule);
  const subjects = useMemo(() => [problem.id], [problem.id]);
  const dossier = useDossier(board.id, subjects)?.dossier;
  const told = new Set(lines.map((line) => (line.kind === 'note' ? line.note.id : '')));
  const notes = dossier
    ? ofKind(dossier, 'note')
        .filter(({ id, isWithdrawn }) => !isWithdrawn && !told.has(id))
        .slice(-3)
        .reverse()
    : [];
  const facts = [
    ['责任人', problem.owner || '未填'],
    ['时限', problem.deadlineText || '未填'],
  ] as const;
  return (
    <>
      <p className={styles.category}>{category?.name ?? '未分类'}</p>
      <h1 className={styles.title}>
        {number}. {titleToLabel(problem.title)}
      </h1>
      {problem.detail.trim() && <p className={styles.detail}>{problem.detail.trim()}</p>}
      <div className={styles.facts}>
        <StageMark stage={problem.stage} />
        {facts.map(([label, text]) => (
          <span key={label}>
            {label}：{text}
          </span>
        ))}
        {lamp && (
          <span className={styles[lamp.kind]}>
            <span aria-hidden="true">{LAMP_SHAPES[lamp.kind]}</span> {lampToChinese(lamp)}
          </span>
        )}
      </div>
      <h2 className={styles.part}>整改措施</h2>
      {measures.length === 0 ? (
        <p className={styles.quiet}>还没有措施</p>
      ) : (
        <ul className={styles.measures}>
          {measures.map(({ id, text, done }) => (
            <li key={id}>
              <span className={done ? styles.done : styles.open}>{done ? '☑ 已落实' : '☐ 未落实'}</span>
              <span>{text.trim()}</span>
            </li>
          ))}
        </ul>
      )}
      {since !== null && (
        <>
          <h2 className={styles.part}>“{since}”以来</h2>
          {lines.length === 0 ? (
            <p className={styles.quiet}>没有变动</p>
          ) : (
            <ul className={styles.lines}>
              {lines.map((line, at) => (
                <li key={at}>
                  <strong>{lineToLabel(line)}</strong> {lineToWords(line, redact)}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {notes.length > 0 && (
        <>
          <h2 className={styles.part}>最近进展</h2>
          <ul className={styles.lines} aria-label="最近进展">
            {notes.map(({ id, on, text }) => (
              <li key={id}>
                <strong>{dayToChinese(on)}</strong> {redact?.(text) ?? text}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What stands above is not said twice. */
function lineToWords(line: CardLine, redact: Redact | null): string {
  if (line.kind === 'text' && (line.field === 'title' || line.field === 'detail')) return '见上';
  return lineToChinese(redact ? redactedLine(line, redact) : line);
}
