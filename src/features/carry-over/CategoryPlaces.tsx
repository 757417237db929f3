import type { NewCategory } from '../../domain/category.ts';
import type { CategoryId } from '../../domain/id.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './CarryOverScreen.module.css';

interface Props {
  /** Last year's categories that the other board has no namesake of. */
  readonly amiss: readonly NewCategory[];
  readonly categories: readonly NewCategory[];
  readonly placed: ReadonlyMap<CategoryId, CategoryId | 'new'>;
  /** null: its cards come without a category. */
  readonly onPlace: (id: CategoryId, to: CategoryId | 'new' | null) => void;
}

const NONE = 'none';

/** Where the cards of such a category go. */
export function CategoryPlaces({ amiss, categories, placed, onPlace }: Props) {
  if (amiss.length === 0) return null;
  return (
    <section className={styles.section} aria-label="类别">
      <h2 className={styles.subtitle}>新一年没有的类别</h2>
      <p className={styles.says}>问题归到哪一类，可以在这里定，也可以结转以后在卡片上改。</p>
      <div className={styles.fields}>
        {amiss.map(({ id, name }) => (
          <Select
            key={id}
            label={`“${name}”的问题`}
            value={placed.get(id) ?? NONE}
            onChange={(to) => onPlace(id, to === NONE ? null : to)}
            options={[
              { id: NONE, label: '暂不归类' },
              { id: 'new', label: '把这个类别也带过去' },
              ...categories.map((category) => ({ id: category.id, label: `归入“${category.name}”` })),
            ]}
          />
        ))}
      </div>
    </section>
  );
}
