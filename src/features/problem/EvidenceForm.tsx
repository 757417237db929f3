import { useState } from 'react';
import type { NewEvidence } from '../../domain/dossier.ts';
import { DayField } from '../../parts/DayField.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Option } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './CardSection.module.css';

interface Props {
  readonly start: NewEvidence;
  readonly subjects: readonly Option<string>[];
  /** Answers whether it was taken; what was not stays in the fields. */
  readonly onSave: (written: NewEvidence) => boolean;
  readonly onCancel: () => void;
}

/** One line of 佐证材料; any one of its fields is enough. */
export function EvidenceForm({ start, subjects, onSave, onCancel }: Props) {
  const [written, setWritten] = useState<NewEvidence>(() => {
    const { id, subjectId, name, number, metOn, keptAt } = start;
    return { id, subjectId, name, number, metOn, keptAt };
  });
  const set = (part: Partial<NewEvidence>): void => setWritten({ ...written, ...part });
  const { subjectId, name, number, metOn, keptAt } = written;
  const isBlank = `${name}${number}${metOn}${keptAt}`.trim() === '';
  const save = (): void => {
    if (!isBlank) onSave(written);
  };
  return (
    <div className={styles.form} role="group" aria-label="佐证材料">
      <TextField
        label="文件名"
        placeholder="如：支委会会议记录"
        value={name}
        onChange={(text) => set({ name: text })}
        onSubmit={save}
        onEscape={onCancel}
      />
      <div className={styles.pair}>
        <TextField label="文号" value={number} onChange={(text) => set({ number: text })} onSubmit={save} />
        <DayField label="会议日期" value={metOn} onChange={(text) => set({ metOn: text })} />
        <TextField
          label="存放处"
          placeholder="如：党建档案盒3"
          value={keptAt}
          onChange={(text) => set({ keptAt: text })}
          onSubmit={save}
        />
        {subjects.length > 1 && (
          <Select label="证明什么" value={subjectId} options={subjects} onChange={(id) => set({ subjectId: id })} />
        )}
      </div>
      <div className={styles.row}>
        <Button variant="primary" isDisabled={isBlank} onPress={save}>
          保存
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          取消
        </Button>
      </div>
    </div>
  );
}
