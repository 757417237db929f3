import { useState } from 'react';
import type { Paper } from '../../domain/paper.ts';
import type { PaperFile } from '../../exchange/paper-look.ts';
import { saveOutcomeToSentence } from '../../platform/save-file.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toasts.ts';
import { savePaper } from './save-paper.ts';
import type { PaperFormat } from './save-paper.ts';

interface Props extends PaperFile {
  readonly paper: Paper;
  readonly isDisabled: boolean;
}

/** 存为 Word, 存为 Excel: the sheet as a file, and what became of it. */
export function SaveButtons({ paper, isDisabled, ...file }: Props) {
  const [saving, setSaving] = useState<PaperFormat | null>(null);
  const save = async (format: PaperFormat): Promise<void> => {
    setSaving(format);
    try {
      const outcome = await savePaper(paper, format, file);
      toast({ says: saveOutcomeToSentence(outcome), ...(outcome.type === 'failed' ? { tone: 'alert' } : {}) });
    } catch {
      toast({ says: '没有保存：文件没有做成，清单没有改动。请重新打开本页再试。', tone: 'alert' });
    } finally {
      setSaving(null);
    }
  };
  return FORMATS.map(({ format, label }) => (
    <Button
      key={format}
      icon="download"
      isDisabled={isDisabled}
      isPending={saving !== null}
      onPress={() => void save(format)}
    >
      {saving === format ? '正在准备…' : label}
    </Button>
  ));
}

const FORMATS = [
  { format: 'word', label: '存为 Word' },
  { format: 'excel', label: '存为 Excel' },
] as const;
