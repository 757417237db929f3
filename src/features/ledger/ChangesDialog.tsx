import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { CellChanges } from './cell-changes.ts';
import styles from './ChangesDialog.module.css';

interface Props {
  readonly title: string;
  readonly changes: CellChanges;
  /** The reason of the adjusted time limits; null: they were slips and are just mended. */
  readonly onGive: (reason: string | null) => void;
  readonly onClose: () => void;
}

/** Before several cells change, or a time limit that stands: what will change, what cannot be placed, and the reason asked for once. */
export function ChangesDialog({ title, changes, onGive, onClose }: Props) {
  const { cells, adjusted, refused } = changes;
  const [reason, setReason] = useState('');
  const isEmpty = cells + adjusted.length === 0;
  const give = (): void => {
    if (reason.trim()) onGive(reason.trim());
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{isEmpty ? '知道了' : '取消'}</Button>
          {adjusted.length > 0 && <Button onPress={() => onGive(null)}>只是写错了，直接改</Button>}
          {!isEmpty && (
            <Button
              variant="primary"
              isDisabled={adjusted.length > 0 && !reason.trim()}
              onPress={adjusted.length > 0 ? give : () => onGive(null)}
            >
              {adjusted.length > 0 ? '记为时限调整' : refused.length > 0 ? '只改放得下的' : '改'}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        {refused.length > 0 && (
          <div role="group" aria-label="放不下的内容">
            <p className={styles.lead}>{isEmpty ? '什么都没有改，因为：' : '有些内容放不下，不会改动：'}</p>
            <ul className={styles.list}>
              {refused.map(({ says, cells: count }) => (
                <li key={says}>
                  {says}
                  {count > 1 && `（${count} 格）`}
                </li>
              ))}
            </ul>
          </div>
        )}
        {cells > 0 && <p>将改动 {cells} 格，可以一步撤销。</p>}
        {adjusted.length > 0 && (
          <>
            <ul className={styles.list}>
              {adjusted.slice(0, MOST_SHOWN).map(({ of, from, to }) => (
                <li key={of.id}>
                  原时限“{from}”，改为“{to || '空'}”
                </li>
              ))}
              {adjusted.length > MOST_SHOWN && <li>……共 {adjusted.length} 处时限</li>}
            </ul>
            <TextField
              label="调整的原因"
              placeholder="如：需上级统一采购，申请延期"
              value={reason}
              onChange={setReason}
              onSubmit={give}
              {...FOCUSED}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

const MOST_SHOWN = 6;

/** A dialog that asks one thing has the focus there. */
const FOCUSED = { autoFocus: true } as const;
