import type { Category } from '../../domain/category.ts';
import { CategoryChip } from '../../parts/CategoryChip.tsx';
import type { Perform } from '../../queries/perform.ts';
import { DraftTextArea } from '../../ui/DraftTextArea.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import styles from './SettingsScreen.module.css';

interface Props {
  readonly category: Category;
  /** How many problems stand under it. */
  readonly count: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly perform: Perform;
  readonly drafts: Drafts;
  /** One place up (-1) or down (1). */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

const TINT_NAMES = ['蓝', '金', '青', '紫', '灰', '橄榄', '橙', '靛'] as const;
const OPTIONS = TINT_NAMES.map((label, at) => ({ id: String(at), label }));

export function CategoryItem({ category, count, isFirst, isLast, perform, drafts, onMove, onRemove }: Props) {
  const { id, name, tint } = category;
  const text = (field: 'name' | 'shortName', label: string) => (
    <DraftTextArea
      label={`${label}：${name}`}
      isLabelHidden
      isOneLine
      value={category[field]}
      draftKey={`category/${id}/${field}`}
      drafts={drafts}
      onCommit={(from, to) => perform({ type: 'edit-category', id, edits: [{ field, from, to: to.trim() }] })}
    />
  );
  return (
    <li className={styles.category}>
      <span className={styles.chip}>
        <CategoryChip category={category} />
      </span>
      <div className={styles.name}>{text('name', '类别名称')}</div>
      <div className={styles.shortName}>{text('shortName', '简称')}</div>
      <div className={styles.tint}>
        <Select
          label={`颜色：${name}`}
          isLabelHidden
          value={String(tint)}
          options={OPTIONS}
          onChange={(to) => perform({ type: 'tint-category', id, from: tint, to: Number(to) })}
        />
      </div>
      <span className={styles.count}>{count} 个问题</span>
      <span className={styles.acts}>
        <IconButton icon="up" label={`上移：${name}`} isDisabled={isFirst} onPress={() => onMove(-1)} />
        <IconButton icon="down" label={`下移：${name}`} isDisabled={isLast} onPress={() => onMove(1)} />
        <IconButton icon="delete" label={`删除类别：${name}`} onPress={onRemove} />
      </span>
    </li>
  );
}
