import { useState } from 'react';
import { categoryNameToShortName } from '../../domain/category.ts';
import type { NewCategory } from '../../domain/category.ts';
import { CATEGORY_PRESETS, presetOf } from '../../domain/category-presets.ts';
import type { CreateBoard } from '../../domain/command.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './HomeScreen.module.css';

interface Props {
  readonly thisYear: number;
  readonly newId: () => string;
  readonly onCreate: (command: CreateBoard) => void;
  readonly onClose: () => void;
}

const BLANK = 'blank';

export function NewBoardDialog({ thisYear, newId, onCreate, onClose }: Props) {
  const [year, setYear] = useState(String(thisYear));
  const [name, setName] = useState<string | null>(null);
  const [unit, setUnit] = useState('');
  const [preset, setPreset] = useState<string | null>(null);
  const chosen = preset ?? String(presetOf(Number(year)).year);
  const shownName = name ?? `${year}年度组织生活会问题整改`;
  const names = chosen === BLANK ? [] : presetOf(Number(chosen)).names;
  const create = (): void => {
    const categories = names.map((category, at) => toCategory(category, at, newId()));
    onCreate({ type: 'create-board', name: shownName.trim(), year: Number(year), unit: unit.trim(), categories });
  };
  return (
    <Dialog title="新建空白看板" onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isYear(year) && shownName.trim()) create();
        }}
      >
        <TextField label="年度" value={year} onChange={setYear} />
        <TextField label="看板名称" value={shownName} onChange={setName} />
        <TextField label="填报单位（可以以后再填）" value={unit} onChange={setUnit} />
        <Select
          label="查摆类别"
          value={chosen}
          onChange={setPreset}
          options={[
            ...CATEGORY_PRESETS.map((known) => ({ id: String(known.year), label: known.label })),
            { id: BLANK, label: '先不设类别' },
          ]}
        />
        <ol className={styles.categories}>
          {names.map((category) => (
            <li key={category}>{category}</li>
          ))}
        </ol>
        <Button type="submit" variant="primary" isDisabled={!isYear(year) || !shownName.trim()}>
          新建看板
        </Button>
      </form>
    </Dialog>
  );
}

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);

const toCategory = (name: string, at: number, id: string): NewCategory => ({
  id,
  name,
  shortName: categoryNameToShortName(name),
  tint: at % 8,
});
