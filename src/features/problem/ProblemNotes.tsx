import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { dayToChinese } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { ofKind } from '../../domain/dossier.ts';
import type { Dossier, Note, NoteSort } from '../../domain/dossier.ts';
import type { ProblemId } from '../../domain/id.ts';
import { DayField } from '../../parts/DayField.tsx';
import { textToPastDay } from '../../parts/text-to-day.ts';
import type { Perform } from '../../queries/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { isTypingChinese } from '../../ui/is-typing-chinese.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { useUnsentText } from '../../ui/unsent-text.ts';
import type { Drafts } from '../../ui/use-draft.ts';
import styles from './CardSection.module.css';
import { CardSection } from './CardSection.tsx';

interface Props {
  readonly problemId: ProblemId;
  /** undefined while it is read, null where it cannot be. */
  readonly dossier: Dossier | null | undefined;
  readonly today: Day;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly drafts: Drafts;
}

const SORTS: Readonly<Record<NoteSort, string>> = { progress: '', returned: '退回', reopened: '重新整改' };

/** 整改进展: dated, with the writer's name, never rewritten; a wrong one is withdrawn and stays to be read. */
export function ProblemNotes({ problemId, dossier, today, perform, newId, drafts }: Props) {
  const notes = dossier ? newestFirst(ofKind(dossier, 'note')) : [];
  const withdraw = (note: Note): void => {
    const standing = notes.filter(({ id, sort, isWithdrawn }) => id !== note.id && sort === 'progress' && !isWithdrawn);
    const notedOn = standing.reduce((last, { on }) => (on > last ? on : last), '');
    perform({ type: 'withdraw-note', note, notedOn });
  };
  return (
    <CardSection title="整改进展" count={notes.length > 0 ? `${notes.length} 条` : '还没有记录'}>
      <NoteAdd
        today={today}
        drafts={drafts}
        draftKey={`problem/${problemId}/new-note`}
        onAdd={(on, text) => perform({ type: 'add-note', id: newId(), problemId, on, text })}
      />
      {dossier === null && <p className={styles.quiet}>进展暂时读不出来，请重新打开这张卡片。</p>}
      <ol className={styles.lines} aria-label="进展记录">
        {notes.map((note) => (
          <li key={note.id} className={styles.line}>
            <p className={styles.about}>
              {[dayToChinese(note.on), note.by, SORTS[note.sort]].filter(Boolean).join(' · ')}
              {note.isWithdrawn ? (
                <span>（已撤回）</span>
              ) : (
                <Button
                  isSmall
                  variant="quiet"
                  aria-label={`撤回这条进展：${note.text}`}
                  onPress={() => withdraw(note)}
                >
                  撤回
                </Button>
              )}
            </p>
            <p className={note.isWithdrawn ? styles.struck : styles.words}>{note.text}</p>
          </li>
        ))}
      </ol>
    </CardSection>
  );
}

const newestFirst = (notes: readonly Note[]): readonly Note[] =>
  [...notes].reverse().sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));

interface AddProps {
  readonly today: Day;
  readonly draftKey: string;
  readonly drafts: Drafts;
  readonly onAdd: (on: Day, text: string) => { readonly type: string };
}

function NoteAdd({ today, draftKey, drafts, onAdd }: AddProps) {
  const [text, setText] = useState(() => drafts.read(draftKey) ?? '');
  const [dayText, setDayText] = useState(dayToChinese(today));
  useUnsentText(text.trim() !== '');
  const day = textToPastDay(dayText, today);
  const change = (next: string): void => {
    setText(next);
    if (next.trim()) drafts.write(draftKey, next);
    else drafts.clear(draftKey);
  };
  const add = (): void => {
    if (text.trim() && day && onAdd(day, text.trim()).type !== 'refusal') change('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || isTypingChinese(event)) return;
    event.preventDefault();
    add();
  };
  return (
    <div className={styles.adding}>
      <TextArea
        label="记一条进展"
        isLabelHidden
        placeholder="做了什么、到哪一步，按回车记下"
        value={text}
        onChange={change}
        onKeyDown={onKeyDown}
      />
      {text.trim() && (
        <div className={styles.row}>
          <DayField label="哪一天的进展" value={dayText} onChange={setDayText} />
          <Button variant="primary" isDisabled={!day} onPress={add}>
            记下
          </Button>
          {!day && <p className={styles.quiet}>日期没有看懂，请写成 {dayToChinese(today)} 这样。</p>}
        </div>
      )}
    </div>
  );
}
