import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './DeadlineInput.module.css';

/** What is written most often; any words may be typed. */
const USUAL = ['立行立改', '长期坚持', '6月底前', '年底前', '下次组织生活会前'];

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** 整改时限 is text: the usual ones are one press away. */
export function DeadlineInput({ value, onChange }: Props) {
  return (
    <div>
      <TextField label="整改时限" placeholder="例如：6月底前" value={value} onChange={onChange} />
      <div className={styles.usual}>
        {USUAL.map((text) => (
          <Button key={text} isSmall onPress={() => onChange(text)}>
            {text}
          </Button>
        ))}
      </div>
    </div>
  );
}
