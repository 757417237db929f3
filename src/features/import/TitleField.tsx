import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { changeTitle } from './cut-acts.ts';
import type { Cut } from './cutting/cutting.ts';
import styles from './CutEditor.module.css';

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
  return (
    <div className={styles.title}>
      <div className={styles.titleField}>
        <TextField
          label="标题"
          value={typed}
          onChange={setTyped}
          onSubmit={keep}
          onEscape={() => setTyped(title)}
          onBlur={keep}
        />
      </div>
      {cut.title !== null && (
        <Button isSmall onPress={() => changeTitle(cut.id, '')}>
          用首句作标题
        </Button>
      )}
    </div>
  );
}
