import { TextField } from '../ui/TextField.tsx';
import styles from './ClosingInput.module.css';
import { DayField } from './DayField.tsx';
import type { MoveFilling } from './move-filling.ts';

interface Props {
  readonly filling: MoveFilling;
  readonly onChange: (filling: MoveFilling) => void;
}

/** 佐证材料: one line of what proves it. */
export function EvidenceInput({ filling, onChange }: Props) {
  const set = (part: Partial<MoveFilling>): void => onChange({ ...filling, ...part });
  return (
    <fieldset className={styles.evidence}>
      <legend className={styles.legend}>佐证材料（没有可不填，以后在卡片里也能加）</legend>
      <TextField
        label="文件名"
        placeholder="如：支委会会议记录"
        value={filling.evidenceName}
        onChange={(evidenceName) => set({ evidenceName })}
      />
      <div className={styles.pair}>
        <TextField label="文号" value={filling.evidenceNumber} onChange={(evidenceNumber) => set({ evidenceNumber })} />
        <DayField label="会议日期" value={filling.evidenceMetOn} onChange={(evidenceMetOn) => set({ evidenceMetOn })} />
      </div>
    </fieldset>
  );
}
