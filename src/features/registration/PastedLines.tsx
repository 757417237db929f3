import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Board } from '../../domain/board.ts';
import { readRegistrationLine } from '../../domain/registration-line.ts';
import type { RegistrationWords } from '../../domain/registration-line.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { isTypingChinese } from '../../ui/is-typing-chinese.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import type { UnsentLine } from './use-unsent-lines.ts';
import { LinePieces } from './LinePieces.tsx';
import styles from './RegistrationForm.module.css';

interface Props {
  readonly board: Board;
  readonly words: RegistrationWords;
  readonly lines: readonly UnsentLine[];
  readonly onLines: (lines: readonly UnsentLine[]) => void;
  readonly onRegister: () => void;
  readonly onDrop: () => void;
}

/** A pasted list before it becomes cards: every line can be mended or left out. */
export function PastedLines({ board, words, lines, onLines, onRegister, onDrop }: Props) {
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const rows = useRef<HTMLOListElement>(null);
  /** Enter goes on to the next line, Ctrl+Enter registers them all. */
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    if (event.key !== 'Enter' || isTypingChinese(event)) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) onRegister();
    else rows.current?.querySelectorAll('textarea')[at + 1]?.focus();
  };
  const change = (at: number, line: UnsentLine): void =>
    onLines(lines.map((other, place) => (place === at ? line : other)));
  const correct = (at: number, line: UnsentLine): void => {
    change(at, line);
    rows.current?.querySelectorAll('textarea')[at]?.focus();
  };
  const cards = lines.filter(({ line, asText }) => readRegistrationLine(line, words, asText).text !== '').length;
  return (
    <section className={styles.pasted} aria-label="粘贴的清单">
      <p role="status">{`粘贴了 ${lines.length} 行，一行一张卡片。请先核对，再登记（Ctrl+Enter）。`}</p>
      <ol ref={rows} className={styles.lines}>
        {lines.map(({ line, asText }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line is known by its place alone
          <li key={at} className={styles.line}>
            <div className={styles.words}>
              <TextArea
                label={`第 ${at + 1} 行`}
                isLabelHidden
                {...(at === 0 ? { areaRef: first } : {})}
                value={line}
                onKeyDown={(event) => onKeyDown(event, at)}
                onChange={(text) => change(at, { line: text.replace(/\n/g, ''), asText })}
              />
              <LinePieces board={board} words={words} of={{ line, asText }} onCorrect={(to) => correct(at, to)} />
            </div>
            <IconButton
              icon="delete"
              label={`不登记第 ${at + 1} 行`}
              onPress={() => onLines(lines.filter((_, place) => place !== at))}
            />
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button variant="quiet" onPress={onDrop}>
          不要这份清单
        </Button>
        <Button variant="primary" isDisabled={cards === 0} onPress={onRegister}>
          {`登记 ${cards} 条`}
        </Button>
      </div>
    </section>
  );
}
