import { useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { categoriesOf } from '../../domain/board.ts';
import { categoryNameToShortName, TINTS } from '../../domain/category.ts';
import type { Category } from '../../domain/category.ts';
import type { Perform } from '../../queries/perform.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Drafts } from '../../ui/use-draft.ts';
import { CategoryItem } from './CategoryItem.tsx';
import { RemoveCategoryDialog } from './RemoveCategoryDialog.tsx';
import styles from './SettingsScreen.module.css';

interface Props {
  readonly board: Board;
  readonly perform: Perform;
  readonly drafts: Drafts;
  readonly newId: () => string;
}

/** The review categories in their order. */
export function CategoryList({ board, perform, drafts, newId }: Props) {
  const [removing, setRemoving] = useState<Category | null>(null);
  const categories = categoriesOf(board);
  const counts = countByCategory(board);
  const move = (category: Category, at: number): void => {
    const others = categories.filter(({ id }) => id !== category.id);
    perform({ type: 'place-category', id: category.id, after: others[at - 1]?.id ?? null });
    announce(`类别“${category.name}”移到第 ${at + 1} 位`);
  };
  const remove = (category: Category): void => {
    if (counts.get(category.id)) setRemoving(category);
    else perform({ type: 'remove-category', id: category.id, to: null });
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>查摆类别</h2>
      <p className={styles.says}>四个对照（查摆方面）。简称显示在卡片上；次序就是清单里的次序。</p>
      <ol className={styles.categories} aria-label="查摆类别">
        {categories.map((category, at) => (
          <CategoryItem
            key={category.id}
            category={category}
            count={counts.get(category.id) ?? 0}
            isFirst={at === 0}
            isLast={at === categories.length - 1}
            perform={perform}
            drafts={drafts}
            onMove={(by) => move(category, at + by)}
            onRemove={() => remove(category)}
          />
        ))}
      </ol>
      <AddCategory
        onAdd={(name) => {
          const shortName = categoryNameToShortName(name);
          const category = { id: newId(), name, shortName, tint: categories.length % TINTS };
          return perform({ type: 'add-category', category }).type !== 'refusal';
        }}
      />
      {removing && (
        <RemoveCategoryDialog
          category={removing}
          others={categories.filter(({ id }) => id !== removing.id)}
          count={counts.get(removing.id) ?? 0}
          onRemove={(to) => {
            perform({ type: 'remove-category', id: removing.id, to });
            setRemoving(null);
          }}
          onClose={() => setRemoving(null)}
        />
      )}
    </section>
  );
}

function countByCategory(board: Board): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { categoryId } of board.problems.values())
    if (categoryId !== null) counts.set(categoryId, (counts.get(categoryId) ?? 0) + 1);
  return counts;
}

function AddCategory({ onAdd }: { readonly onAdd: (name: string) => boolean }) {
  const [name, setName] = useState('');
  const add = (): void => {
    if (name.trim() && onAdd(name.trim())) setName('');
  };
  return (
    <div className={styles.add}>
      <TextField
        label="添加类别"
        isLabelHidden
        placeholder="写下类别名称，按回车添加"
        value={name}
        onChange={setName}
        onSubmit={add}
      />
      <Button onPress={add} isDisabled={!name.trim()}>
        添加
      </Button>
    </div>
  );
}
