import type { Category } from '../domain/category.ts';
import { Chip } from '../ui/Chip.tsx';

/** The category's short name on its tint; its whole name when pointed at. */
export function CategoryChip({ category }: { readonly category: Pick<Category, 'name' | 'shortName' | 'tint'> }) {
  return (
    <Chip tint={category.tint} title={category.name}>
      {category.shortName || category.name}
    </Chip>
  );
}
