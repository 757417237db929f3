import { useRef, useState } from 'react';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useUnsentText } from '../../ui/unsent-text.ts';
import styles from './AddCategory.module.css';
import { addCategory } from './cutting/recast.ts';
import { perform } from './import-acts.ts';

/** A category the paper does not head. */
export function AddCategory() {
  const [name, setName] = useState('');
  useUnsentText(name.trim() !== '');
  const field = useRef<HTMLInputElement>(null);
  const add = (): void => {
    field.current?.focus();
    if (perform((cutting) => addCategory(cutting, name), `已添加类别“${name.trim()}”`)) setName('');
    else announce(name.trim() === '' ? '请先写类别的名称' : '已经有这个类别了');
  };
  return (
    <div className={styles.add}>
      <div className={styles.field}>
        <TextField
          label="添加类别"
          isLabelHidden
          placeholder="再添一个类别"
          inputRef={field}
          value={name}
          onChange={setName}
          onSubmit={add}
        />
      </div>
      <Button isSmall icon="add" onPress={add}>
        添加类别
      </Button>
    </div>
  );
}
