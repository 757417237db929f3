import { ComboBox } from '../ui/ComboBox.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './ClosingInput.module.css';
import { DayField } from './DayField.tsx';
import type { MoveFilling } from './move-filling.ts';

interface Props {
  readonly filling: MoveFilling;
  readonly onChange: (filling: MoveFilling) => void;
  readonly asksResult: boolean;
  readonly asksAcceptance: boolean;
}

/** Who accepts, as branches mostly write it; any words may be typed. */
const ACCEPTERS = ['支委会', '支部书记', '支部党员大会', '上级党组织'];

/** 销号: what came of it, what proves it, who accepted it and when. */
export function ClosingInput({ filling, onChange, asksResult, asksAcceptance }: Props) {
  const set = (part: Partial<MoveFilling>): void => onChange({ ...filling, ...part });
  return (
    <>
      {asksResult && (
        <TextArea
          label="整改成效"
          placeholder="做到了什么、有什么变化，一句话也可以"
          minRows={2}
          value={filling.result}
          onChange={(result) => set({ result })}
        />
      )}
      {asksAcceptance && (
        <div className={styles.pair}>
          <ComboBox
            label="谁验收的"
            choices={ACCEPTERS}
            placeholder="如：支委会"
            value={filling.acceptedBy}
            onChange={(acceptedBy) => set({ acceptedBy })}
          />
          <DayField label="验收日期" value={filling.acceptedOn} onChange={(acceptedOn) => set({ acceptedOn })} />
        </div>
      )}
      <fieldset className={styles.evidence}>
        <legend className={styles.legend}>佐证材料（没有可不填，以后在卡片里也能加）</legend>
        <TextField
          label="文件名"
          placeholder="如：支委会会议记录"
          value={filling.evidenceName}
          onChange={(evidenceName) => set({ evidenceName })}
        />
        <div className={styles.pair}>
          <TextField
            label="文号"
            value={filling.evidenceNumber}
            onChange={(evidenceNumber) => set({ evidenceNumber })}
          />
          <DayField
            label="会议日期"
            value={filling.evidenceMetOn}
            onChange={(evidenceMetOn) => set({ evidenceMetOn })}
          />
        </div>
      </fieldset>
    </>
  );
}
