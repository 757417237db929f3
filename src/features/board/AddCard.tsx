import { useContext, useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { BoardId } from '../../domain/id.ts';
import { stageToChinese } from '../../domain/stage.ts';
import type { Stage } from '../../domain/stage.ts';
import { SimilarContext } from '../../parts/similar-shown.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { isTypingChinese } from '../../ui/is-typing-chinese.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { Drafts } from '../../ui/use-draft.ts';
import styles from './AddCard.module.css';
import { useBoardView } from './board-view.ts';

export interface Adding {
  readonly boardId: BoardId;
  readonly drafts: Drafts;
  /** The whole board is here: before that nothing on it takes the focus. */
  readonly isReady: boolean;
  /** Answers what the command came to; a refusal keeps the text. */
  readonly onAdd: (stage: Stage, text: string) => { readonly type: string };
}

interface Props extends Adding {
  readonly stage: Stage;
}

/** At the foot of a column: Enter adds and stays for the next, Escape leaves; what was typed is kept, each column its own. */
export function AddCard({ stage, boardId, drafts, isReady, onAdd }: Props) {
  const { adding, add } = useBoardView();
  const similar = useContext(SimilarContext);
  const area = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const draft = useDraft(
    { value: '', drafts, draftKey: `board/${boardId}/new-problem/${stage}`, onCommit: (_, to) => onAdd(stage, to) },
    true,
  );
  const { text } = draft;
  const isOpen = adding === stage;
  useEffect(() => {
    if (!isOpen || !isReady) return;
    area.current?.focus();
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
  }, [isOpen, isReady]);
  const send = (): void => {
    if (text.trim()) draft.send();
    area.current?.focus();
  };
  const discard = (): void => {
    draft.discard();
    area.current?.focus();
  };
  const fold = (): void => {
    add(null);
    requestAnimationFrame(() => button.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTypingChinese(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      fold();
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
        onChange={draft.change}
        onKeyDown={onKeyDown}
      />
      <DraftNote draft={{ ...draft, discard }} now={null} />
      {similar(text, null)}
      <div className={styles.buttons}>
        <Button isSmall onPress={send} isDisabled={!text.trim()}>
          添加
        </Button>
        <Button isSmall variant="quiet" onPress={fold}>
          收起
        </Button>
      </div>
    </div>
  );
}
