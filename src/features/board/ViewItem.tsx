import { useState } from 'react';
import type { SavedView } from '../../domain/saved-view.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ViewItem.module.css';

interface Props {
  readonly view: SavedView;
  /** Names of the others. */
  readonly taken: readonly string[];
  readonly onRename: (name: string) => void;
  readonly onDelete: () => void;
}

/** A view's name becomes another when the field is left; an empty one, or another's, does not. */
export function ViewItem({ view, taken, onRename, onDelete }: Props) {
  const [name, setName] = useState(view.name);
  const said = name.trim();
  const isTaken = taken.includes(said);
  const rename = (): void => {
    if (said && !isTaken && said !== view.name) onRename(said);
    else if (!isTaken) setName(view.name);
  };
  return (
    <li className={styles.view}>
      <TextField
        label={`视图名称：${view.name}`}
        isLabelHidden
        value={name}
        onChange={setName}
        onBlur={rename}
        onSubmit={rename}
        {...(isTaken ? { error: '已有同名的视图。' } : {})}
      />
      <IconButton icon="delete" label={`删除视图：${view.name}`} onPress={onDelete} />
    </li>
  );
}
