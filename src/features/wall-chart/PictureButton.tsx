import { useState } from 'react';
import type { RefObject } from 'react';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { toast } from '../../ui/toasts.ts';
import type { ChartDoors } from './chart-doors.ts';

interface Props {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly pages: number;
  /** What holds the sheets. */
  readonly sheets: RefObject<HTMLElement | null>;
  readonly save: ChartDoors['savePicture'];
  readonly isDisabled: boolean;
}

/** 存为图片: one sheet is one picture; of several a person chooses which. */
export function PictureButton({ name, pages, sheets, save, isDisabled }: Props) {
  const [isSaving, setSaving] = useState(false);
  const saveSheet = async (number: number): Promise<void> => {
    const sheet = sheets.current?.querySelectorAll('article')[number - 1];
    if (!sheet) return;
    setSaving(true);
    try {
      const { says, isFailed } = await save(sheet, pages > 1 ? `${name} 第${number}页` : name);
      toast({ says, ...(isFailed ? { tone: 'alert' } : {}) });
    } catch {
      toast({ says: '没有保存：图片没有做成，看板没有改动。请重新打开本页再试，或用打印。', tone: 'alert' });
    } finally {
      setSaving(false);
    }
  };
  if (pages > 1 && !isDisabled && !isSaving)
    return (
      <MenuButton
        label="存为图片"
        icon="download"
        groups={[
          { entries: Array.from({ length: pages }, (_, at) => ({ id: String(at + 1), label: `第${at + 1}页` })) },
        ]}
        onAction={(id) => void saveSheet(Number(id))}
      />
    );
  return (
    <Button icon="download" isDisabled={isDisabled} isPending={isSaving} onPress={() => void saveSheet(1)}>
      {isSaving ? '正在准备…' : '存为图片'}
    </Button>
  );
}
