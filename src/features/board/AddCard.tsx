import { useContext, useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { stageToChinese } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import { SimilarContext } from '../../parts/similar-shown.ts';
import { Button } from '../../ui/Button.tsx';
import { isTypingChinese } from '../../ui/is-typing-chinese.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './AddCard.module.css';
import { useBoardView } from './board-view.ts';

interface Props {
  readonly stage: Stage;
  /** Answers what the command came to; a refusal keeps the text. */
  readonly onAdd: (stage: Stage, text: string) => { readonly type: string };
}

/** At the foot of a column: Enter adds and stays for the next, Escape leaves; what was typed is kept. */
export function AddCard({ stage, onAdd }: Props) {
  const { additions, adding, write, add } = useBoardView();
  const similar = useContext(SimilarContext);
  const area = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = adding === stage;
  const text = additions[stage];
  useEffect(() => {
    if (isOpen) area.current?.focus();
  }, [isOpen]);
  const send = (): void => {
    if (text.trim() && onAdd(stage, text).type !== 'refusal') write(stage, '');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTypingChinese(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      add(null);
      requestAnimationFrame(() => button.current?.focus());
    }
  };
  if (!isOpen)
    return (
      <div className={styles.foot}>
        <Button ref={button} variant="quiet" icon="add" onPress={() => add(stage)}>
          {text.trim() ? '接着写刚才的问题' : '添加问题'}
        </Button>
      </div>
    );
  return (
    <div className={styles.foot}>
      <TextArea
        areaRef={area}
        label={`添加到${stageToChinese(stage)}`}
        isLabelHidden
        placeholder="写下问题，按回车添加"
        minRows={2}
        value={text}
        onChange={(next) => write(stage, next)}
        onKeyDown={onKeyDown}
      />
      {similar(text, null)}
      <div className={styles.buttons}>
        <Button isSmall onPress={send} isDisabled={!text.trim()}>
          添加
        </Button>
        <Button isSmall variant="quiet" onPress={() => add(null)}>
          收起
        </Button>
      </div>
    </div>
  );
}
