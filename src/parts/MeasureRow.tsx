import type { ReactNode } from 'react';
import type { Measure } from '../domain/measure.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { DraftTextArea } from '../ui/DraftTextArea.tsx';
import type { Drafts } from '../ui/use-draft.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import styles from './MeasureRow.module.css';

interface Props {
  readonly measure: Measure;
  readonly number: number;
  /** How many other problems it serves: its text and its tick are theirs too. */
  readonly sharedWith: number;
  readonly drafts: Drafts;
  readonly onTick: (done: boolean) => void;
  readonly onEdit: (from: string, to: string) => { readonly type: string };
  /** Who, by when, what came of it. */
  readonly details?: ReactNode;
  readonly onUnpair: () => void;
  readonly onDelete: () => void;
}

export function MeasureRow({
  measure,
  number,
  sharedWith,
  drafts,
  onTick,
  onEdit,
  details,
  onUnpair,
  onDelete,
}: Props) {
  const groups = [
    {
      entries: [
        { id: 'unpair', label: '取消配对', icon: 'unpair' as const },
        {
          id: 'delete',
          label: sharedWith > 0 ? `删除（另 ${sharedWith} 个问题也在用）` : '删除这条措施',
          icon: 'delete' as const,
        },
      ],
    },
  ];
  return (
    <li className={styles.row}>
      <span className={styles.tick}>
        <Checkbox isSelected={measure.done} onChange={onTick} label={`措施${number}已落实`} />
      </span>
      <div className={measure.done ? styles.done : styles.text}>
        <DraftTextArea
          key={measure.id}
          label={`措施${number}`}
          isLabelHidden
          isBare
          isOneLine
          value={measure.text}
          draftKey={`measure/${measure.id}`}
          drafts={drafts}
          onCommit={onEdit}
        />
        {sharedWith > 0 && <p className={styles.shared}>另有 {sharedWith} 个问题也用这条措施，改动会一起生效。</p>}
        {details}
      </div>
      <MenuButton
        label={`措施${number}的操作`}
        icon="more"
        isLabelHidden
        groups={groups}
        onAction={(id) => (id === 'unpair' ? onUnpair() : onDelete())}
      />
    </li>
  );
}
