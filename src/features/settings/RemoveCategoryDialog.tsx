import { useState } from 'react';
import type { Category } from '../../domain/category.ts';
import type { CategoryId } from '../../domain/id.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';

interface Props {
  readonly category: Category;
  readonly others: readonly Category[];
  readonly count: number;
  readonly onRemove: (to: CategoryId | null) => void;
  readonly onClose: () => void;
}

const NONE = 'none';

/** Asked only where problems stand under it: where do they go? */
export function RemoveCategoryDialog({ category, others, count, onRemove, onClose }: Props) {
  const [to, setTo] = useState(others[0]?.id ?? NONE);
  return (
    <Dialog
      title={`删除类别“${category.name}”？`}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>取消</Button>
          <Button variant="danger" onPress={() => onRemove(to === NONE ? null : to)}>
            删除类别
          </Button>
        </>
      }
    >
      <p>这个类别下有 {count} 个问题，问题不会删除，请选它们改归哪个类别。删除后可以撤销。</p>
      <Select
        label="改归"
        value={to}
        onChange={setTo}
        options={[...others.map(({ id, name }) => ({ id, label: name })), { id: NONE, label: '无类别' }]}
      />
    </Dialog>
  );
}
