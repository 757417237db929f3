import { useRef, useState } from 'react';
import type { Paper, PaperFile, WritingProgress } from '../domain/paper.ts';
import { Button } from '../ui/Button.tsx';
import { toast } from '../ui/toasts.ts';
import { useLasting } from '../ui/use-lasting.ts';
import type { PaperDoors, PaperFormat } from './paper-doors.ts';
import { WritingNote } from './WritingNote.tsx';

interface Props extends PaperFile {
  /** Made when it is asked for. */
  readonly paper: () => Paper;
  readonly save: PaperDoors['save'];
  readonly isDisabled: boolean;
  /** All of them, unless said otherwise. */
  readonly formats?: readonly PaperFormat[];
}

interface Saving {
  readonly format: PaperFormat;
  readonly unit: string;
}

/** 存为 Word, 存为 Excel: the sheet as a file, and what became of it. */
export function SaveButtons({ paper, save, isDisabled, formats = ALL, ...file }: Props) {
  const [saving, setSaving] = useState<Saving | null>(null);
  const [written, setWritten] = useState<WritingProgress | null>(null);
  const writing = useRef<AbortController | null>(null);
  const isLong = useLasting(saving !== null);
  const saveAs = async (format: PaperFormat): Promise<void> => {
    writing.current = new AbortController();
    try {
      const made = paper();
      setSaving({ format, unit: made.official ? '项' : '行' });
      setWritten(null);
      const { says, isFailed } = await save(made, format, file, writing.current.signal, setWritten);
      toast({ says, ...(isFailed ? { tone: 'alert' } : {}) });
    } catch (error) {
      if (isCalledOff(error)) toast({ says: '已取消，没有保存文件。' });
      else toast({ says: '没有保存：文件没有做成，清单没有改动。请重新打开本页再试。', tone: 'alert' });
    } finally {
      setSaving(null);
    }
  };
  return (
    <>
      {formats.map((format) => (
        <Button
          key={format}
          icon="download"
          isDisabled={isDisabled}
          isPending={saving !== null}
          onPress={() => void saveAs(format)}
        >
          {saving?.format === format ? '正在准备…' : `存为 ${PROGRAMS[format]}`}
        </Button>
      ))}
      {isLong && saving && (
        <>
          <WritingNote program={PROGRAMS[saving.format]} unit={saving.unit} written={written} />
          <Button variant="quiet" onPress={() => writing.current?.abort()}>
            取消保存
          </Button>
        </>
      )}
    </>
  );
}

const isCalledOff = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

const ALL: readonly PaperFormat[] = ['word', 'excel'];

const PROGRAMS: Readonly<Record<PaperFormat, string>> = { word: 'Word', excel: 'Excel' };
