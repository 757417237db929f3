import { REOPENINGS } from '../domain/dossier.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { MoveFilling } from './move-filling.ts';

interface Props {
  readonly filling: MoveFilling;
  readonly onChange: (filling: MoveFilling) => void;
  /** From 已完成: is it a new round? */
  readonly asksReopening: boolean;
}

const WHY = [
  { id: '反弹', label: '反弹：问题又出现了' },
  { id: '回头看', label: '回头看：复查发现没有真正改好' },
  { id: '误操作', label: '误操作：本来就没有改完，不算重新整改' },
] as const satisfies readonly { readonly id: (typeof REOPENINGS)[number] | '误操作'; readonly label: string }[];

/** 退回 and 重新整改 want a reason: it stays with the card. */
export function ReturnInput({ filling, onChange, asksReopening }: Props) {
  const isMistake = asksReopening && filling.reopening === '误操作';
  return (
    <>
      {asksReopening && (
        <RadioGroup
          label="为什么重新整改"
          value={filling.reopening}
          options={WHY}
          onChange={(reopening) => onChange({ ...filling, reopening })}
        />
      )}
      {!isMistake && (
        <TextArea
          label={asksReopening ? '重新整改的原因' : '退回的原因'}
          placeholder="写一句话，会记进整改进展"
          minRows={2}
          value={filling.reason}
          onChange={(reason) => onChange({ ...filling, reason })}
        />
      )}
    </>
  );
}
