import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './AddCategory.module.css';
import { addCategory } from './cutting/recast.ts';
import { perform } from './import-acts.ts';

/** A category the paper does not head. */
export function AddCategory() {
  const [name, setName] = useState('');
  const add = (): void => {
    if (perform((cutting) => addCategory(cutting, name), `已添加类别“${name.trim()}”`)) setName('');
  };
  return (
    <div className={styles.add}>
      <div className={styles.field}>
        <TextField
          label="添加类别"
          isLabelHidden
          placeholder="再添一个类别"
          value={name}
          onChange={setName}
          onSubmit={add}
        />
      </div>
      <Button isSmall icon="add" onPress={add} isDisabled={name.trim() === ''}>
        添加类别
      </Button>
    </div>
  );
}
