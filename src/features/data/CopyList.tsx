import { useState } from 'react';
import { countsToChinese } from '../../domain/board-counts.ts';
import type { KeptCopy } from '../../domain/restoring.ts';
import { instantToChinese } from '../../platform/clock.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './DataScreen.module.css';

interface Props {
  readonly copies: readonly KeptCopy[];
  readonly isBusy: boolean;
  readonly onRestore: (copy: KeptCopy) => void;
  readonly onSave: (copy: KeptCopy) => void;
  readonly onRemove: (copy: KeptCopy) => void;
  /** What saving or removing came to, in words. */
  readonly outcome: string | null;
}

/** What was here before each replacement: it can come back, go into a file, or be deleted. */
export function CopyList({ copies, isBusy, onRestore, onSave, onRemove, outcome }: Props) {
  const [removing, setRemoving] = useState<KeptCopy | null>(null);
  if (copies.length === 0 && outcome === null) return null;
  return (
    <section className={styles.section} aria-label="恢复前的副本">
      <h2 className={styles.subtitle}>恢复前的副本</h2>
      <p className={styles.says}>每次全部替换以前，这里的内容自动留一份，最多三份。</p>
      <ul className={styles.list}>
        {copies.map((copy) => (
          <li key={copy.epoch} className={styles.item} aria-label={`${instantToChinese(copy.at)} 的副本`}>
            <div className={styles.words}>
              <p className={styles.name}>{instantToChinese(copy.at)} 替换前</p>
              <p className={styles.small}>{countsToChinese(copy.counts)}</p>
            </div>
            <Button isSmall isDisabled={isBusy} onPress={() => onRestore(copy)}>
              恢复…
            </Button>
            <Button isSmall onPress={() => onSave(copy)}>
              存成文件
            </Button>
            <Button isSmall variant="quiet" onPress={() => setRemoving(copy)}>
              删除
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.outcome} role="status">
        {outcome}
      </p>
      {removing && (
        <Dialog
          title="删除这份副本？"
          onClose={() => setRemoving(null)}
          footer={
            <>
              <Button onPress={() => setRemoving(null)}>取消</Button>
              <Button
                variant="danger"
                onPress={() => {
                  setRemoving(null);
                  onRemove(removing);
                }}
              >
                删除副本
              </Button>
            </>
          }
        >
          <p>
            {instantToChinese(removing.at)} 替换前的 {countsToChinese(removing.counts)}将不能再找回。
          </p>
        </Dialog>
      )}
    </section>
  );
}
