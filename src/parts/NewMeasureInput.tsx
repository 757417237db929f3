import { Checkbox } from '../ui/Checkbox.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { MoveFilling } from './move-filling.ts';

interface Props {
  readonly filling: MoveFilling;
  readonly onChange: (filling: MoveFilling) => void;
  readonly asksDone: boolean;
}

export function NewMeasureInput({ filling, onChange, asksDone }: Props) {
  return (
    <div>
      <TextArea
        label="整改措施"
        placeholder="写下一条措施"
        minRows={2}
        value={filling.measure}
        onChange={(measure) => onChange({ ...filling, measure })}
      />
      {asksDone && filling.measure.trim() !== '' && (
        <Checkbox
          isSelected={filling.isMeasureDone}
          onChange={(isMeasureDone) => onChange({ ...filling, isMeasureDone })}
        >
          这条措施已经落实
        </Checkbox>
      )}
    </div>
  );
}
