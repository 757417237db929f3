import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from '../../ui/Button.tsx';
import { isTypingChinese } from '../../ui/is-typing-chinese.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { changeTitle } from './cut-acts.ts';
import type { Cut } from './cutting/cutting.ts';
import styles from './CutEditor.module.css';
import { goTo } from './import-acts.ts';

/** The title as the card will have it; one that is typed leaves the whole text below it. */
export function TitleField({ cut, title }: { readonly cut: Cut; readonly title: string }) {
  const [typed, setTyped] = useState(title);
  const [shown, setShown] = useState(title);
  if (shown !== title) {
    setShown(title);
    setTyped(title);
  }
  const keep = (): void => {
    if (typed.trim() !== title) changeTitle(cut.id, typed);
    if (typed.trim() === '') setTyped(title);
  };
  /** Escape first takes back what was typed, then closes. */
  const keepOrTakeBack = (event: KeyboardEvent): void => {
    if (isTypingChinese(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      keep();
      goTo(cut.id, true);
    } else if (event.key === 'Escape' && typed !== title) {
      event.stopPropagation();
      setTyped(title);
    }
  };
  return (
    <div className={styles.title} data-part="title">
      <div className={styles.titleField}>
        <TextArea
          label="标题"
          value={typed}
          onChange={(words) => setTyped(words.replace(/\n/g, ''))}
          onKeyDown={keepOrTakeBack}
          onBlur={keep}
        />
      </div>
      {cut.title !== null && (
        <Button
          isSmall
          onPress={() => {
            changeTitle(cut.id, '');
            goTo(cut.id, true, 'title');
          }}
        >
          用首句作标题
        </Button>
      )}
    </div>
  );
}
