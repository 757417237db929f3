import { useState } from 'react';
import { dayToChinese } from '../domain/day.ts';
import { Button } from '../ui/Button.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './ClosingInput.module.css';
import { DayField } from './DayField.tsx';
import { EvidenceInput } from './EvidenceInput.tsx';
import { completionOf } from './move-filling.ts';
import type { MoveFilling } from './move-filling.ts';

interface Props {
  readonly filling: MoveFilling;
  readonly onChange: (filling: MoveFilling) => void;
  readonly asksResult: boolean;
  readonly asksAcceptance: boolean;
}

/** Who accepts, as branches mostly write it; any words may be typed. */
const ACCEPTERS = ['支委会', '支部书记', '支部党员大会', '上级党组织'];

/** 销号: what came of it, what proves it, who accepted it and when; the short path is one line. */
export function ClosingInput({ filling, onChange, asksResult, asksAcceptance }: Props) {
  const [hasEvidence, showEvidence] = useState(asksAcceptance);
  const completedOn = completionOf(filling);
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
      <div className={styles.pair}>
        {asksAcceptance && (
          <ComboBox
            label="谁验收的"
            choices={ACCEPTERS}
            placeholder="如：支委会"
            value={filling.acceptedBy}
            onChange={(acceptedBy) => set({ acceptedBy })}
          />
        )}
        {asksAcceptance && (
          <DayField label="验收日期" value={filling.acceptedOn} onChange={(acceptedOn) => set({ acceptedOn })} />
        )}
        <DayField
          label="完成日期"
          value={filling.completedOn ?? dayToChinese(completedOn)}
          onChange={(text) => set({ completedOn: text })}
          {...(completedOn === '' ? { error: `日期没有看懂，请写成 ${dayToChinese(filling.today)} 这样。` } : {})}
        />
      </div>
      {hasEvidence ? (
        <EvidenceInput filling={filling} onChange={onChange} />
      ) : (
        <Button isSmall variant="quiet" icon="add" onPress={() => showEvidence(true)}>
          添加佐证材料
        </Button>
      )}
    </>
  );
}
