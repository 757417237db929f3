import type { Board } from '../../domain/board.ts';
import { CATEGORY_PRESETS } from '../../domain/category-presets.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './CarryOverScreen.module.css';
import { AS_LAST_YEAR, nextBoard } from './new-board.ts';
import type { NewBoard } from './new-board.ts';

interface Props {
  readonly from: Board;
  readonly made: NewBoard;
  readonly onChange: (made: NewBoard) => void;
}

/** What the new board is called and checks itself against. A name that was not touched goes with the year. */
export function NewBoardFields({ from, made, onChange }: Props) {
  const changeYear = (year: string): void => {
    const isOwnName = made.name !== nextBoard(from, made.year).name;
    const { name, preset } = nextBoard(from, year);
    onChange({ ...made, year, name: isOwnName ? made.name : name, preset });
  };
  return (
    <div className={styles.fields}>
      <TextField label="年度" value={made.year} onChange={changeYear} />
      <TextField label="看板名称" value={made.name} onChange={(name) => onChange({ ...made, name })} />
      <TextField label="填报单位（可以以后再填）" value={made.unit} onChange={(unit) => onChange({ ...made, unit })} />
      <Select
        label="查摆类别"
        value={made.preset}
        onChange={(preset) => onChange({ ...made, preset })}
        options={[
          { id: AS_LAST_YEAR, label: '沿用上年度的类别' },
          ...CATEGORY_PRESETS.map(({ year, label }) => ({ id: String(year), label })),
        ]}
      />
    </div>
  );
}
