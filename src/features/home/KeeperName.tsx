import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useUnsentText } from '../../ui/unsent-text.ts';
import styles from './HomeScreen.module.css';

interface Props {
  readonly onKeeper: (name: string) => void;
}

/** Asked once; may stay empty. */
export function KeeperName({ onKeeper }: Props) {
  const [name, setName] = useState('');
  useUnsentText(name.trim() !== '');
  return (
    <form
      className={styles.keeper}
      aria-label="您的姓名"
      onSubmit={(event) => {
        event.preventDefault();
        onKeeper(name.trim());
      }}
    >
      <div className={styles.keeperField}>
        <TextField label="您的姓名（写在更改记录里，可以不填）" value={name} onChange={setName} />
      </div>
      <Button type="submit">{name.trim() ? '记下' : '不填'}</Button>
    </form>
  );
}
