import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { categoriesOf } from '../../domain/board.ts';
import type { Board } from '../../domain/board.ts';
import type { Day } from '../../domain/day.ts';
import { deadlineReader } from '../../domain/deadline-reading.ts';
import type { ProblemId } from '../../domain/id.ts';
import { personsOf } from '../../domain/person.ts';
import { readRegistrationLine, registrationToCommand } from '../../domain/registration-line.ts';
import { listTextToLines } from '../../exchange/report-text/list-lines.ts';
import { SimilarContext } from '../../parts/similar-shown.ts';
import type { Perform } from '../../queries/perform.ts';
import { usePinyinSearch } from '../../queries/use-pinyin-search.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import { completeLine, lineChoices, nameBeingTyped } from './line-choices.ts';
import { LinePieces } from './LinePieces.tsx';
import { PastedLines } from './PastedLines.tsx';
import { RegisteredList } from './RegisteredList.tsx';
import styles from './RegistrationForm.module.css';
import { SittingChoice } from './SittingChoice.tsx';
import { useRegistration } from './registration-view.ts';
import { useCaret } from './use-caret.ts';
import { useUnsentLines } from './use-unsent-lines.ts';
import type { UnsentLine } from './use-unsent-lines.ts';

interface Props {
  readonly board: Board;
  readonly perform: Perform;
  readonly newId: () => string;
  readonly drafts: Drafts;
  readonly today: Day;
}

/** 快速登记: one line, Enter, the next. */
export function RegistrationForm({ board, perform, newId, drafts, today }: Props) {
  const sitting = useRegistration((view) => view.sitting);
  const similar = useContext(SimilarContext);
  const input = useRef<HTMLInputElement>(null);
  const [unsent, keep] = useUnsentLines(drafts, `board/${board.id}/registration`);
  const [registered, setRegistered] = useState<readonly ProblemId[]>([]);
  const { line, asText, pasted } = unsent;
  const { caret, setCaret, place } = useCaret(input, line);
  const isLine = pasted === null;
  useEffect(() => {
    if (isLine) input.current?.focus();
  }, [isLine]);
  const { spelling } = usePinyinSearch(nameBeingTyped(line.slice(0, caret)) ?? '');
  const words = useMemo(
    () => ({ categories: categoriesOf(board), persons: personsOf(board), readDeadline: deadlineReader(board, today) }),
    [board, today],
  );
  const understood = readRegistrationLine(line, words, asText);
  const commandsOf = (lines: readonly UnsentLine[]) =>
    lines.flatMap((each) => {
      const read = readRegistrationLine(each.line, words, each.asText);
      return registrationToCommand(newId(), read, sitting) ?? [];
    });

  const given = (ids: readonly ProblemId[]): void => {
    setRegistered((before) => [...[...ids].reverse(), ...before]);
    announce(`已登记 ${ids.length} 条`);
    input.current?.focus();
  };
  const send = (): void => {
    const [command] = commandsOf([unsent]);
    if (!command || perform(command).type !== 'pending') return;
    keep({ ...unsent, line: '', asText: [] });
    given([command.problem.id]);
  };
  const sendPasted = (): void => {
    const commands = commandsOf(pasted ?? []);
    if (commands.length === 0 || perform({ type: 'together', commands }).type !== 'pending') return;
    keep({ ...unsent, pasted: null });
    given(commands.map(({ problem }) => problem.id));
  };
  const onPaste = (event: ClipboardEvent): void => {
    const lines = listTextToLines(event.clipboardData.getData('text/plain'));
    if (lines.length < 2) return;
    event.preventDefault();
    keep({ ...unsent, pasted: lines.map((each) => ({ line: each, asText: [] })) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    send();
  };
  const correct = (to: UnsentLine): void => {
    keep({ ...unsent, ...to });
    input.current?.focus();
  };

  const complete = (text: string, choice: string): string => {
    const before = completeLine(text.slice(0, caret), choice);
    place(before.length);
    return before + text.slice(caret).trimStart();
  };

  return (
    <div className={styles.form}>
      <SittingChoice persons={words.persons} />
      {pasted ? (
        <PastedLines
          board={board}
          words={words}
          lines={pasted}
          onLines={(lines) => keep({ ...unsent, pasted: lines.length === 0 ? null : lines })}
          onRegister={sendPasted}
          onDrop={() => keep({ ...unsent, pasted: null })}
        />
      ) : (
        <>
          <div className={styles.entry}>
            <ComboBox
              inputRef={input}
              label="意见"
              placeholder="一行一条，按回车登记；也可以粘贴一份清单"
              value={line}
              onChange={(text) => keep({ ...unsent, line: text })}
              choices={lineChoices(line.slice(0, caret), words, spelling)}
              complete={complete}
              onCaret={setCaret}
              isWaiting={line === '' && registered.some((id) => board.problems.has(id))}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
            />
            <Button variant="primary" isDisabled={understood.text === ''} onPress={send}>
              登记
            </Button>
          </div>
          <p className={styles.hint}>{'可以写 #类别、@责任人，末尾写（6月底前）或 立行立改。'}</p>
          <LinePieces board={board} words={words} of={unsent} onCorrect={correct} />
          {similar(understood.text, null)}
        </>
      )}
      <RegisteredList board={board} ids={registered} perform={perform} />
    </div>
  );
}
