import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../domain/result.ts';
import type { SheetTable } from '../../exchange/spreadsheet/sheet-table.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './LedgerImport.module.css';

export type ReadTables = (file: File, signal: AbortSignal) => Promise<Result<readonly SheetTable[], string>>;

interface Props {
  readonly readTables: ReadTables;
  readonly onTables: (name: string, tables: readonly SheetTable[]) => void;
  readonly onPasted: (text: string) => void;
  readonly onClose: () => void;
}

/** The table comes as a file or by the clipboard. */
export function ImportChoose({ readTables, onTables, onPasted, onClose }: Props) {
  const [pasted, setPasted] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [opening, setOpening] = useState<AbortController | null>(null);
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => () => leaving.current?.abort(), []);
  const open = async (file: File): Promise<void> => {
    const asked = new AbortController();
    leaving.current = asked;
    setOpening(asked);
    setTrouble(null);
    const read = await readTables(file, asked.signal).catch(
      () => ({ ok: false, error: `“${file.name}”没有读出来。` }) as const,
    );
    if (asked.signal.aborted) return;
    setOpening(null);
    if (read.ok) onTables(file.name, read.value);
    else setTrouble(read.error);
  };
  const cancel = (): void => {
    opening?.abort();
    setOpening(null);
  };
  return (
    <section className={styles.choose} aria-label="导入台账">
      <h1 className={styles.title}>导入台账</h1>
      <p className={styles.soft}>
        去年的台账、上级发来的表格、别的支部的台账都可以。先核对每一行会怎样，点“确认导入”之前什么都不会改。
      </p>
      {trouble !== null && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      <FileDrop label="选择 Excel 文件" accept={ACCEPTED} onFiles={([file]) => file && void open(file)}>
        {opening ? '正在打开文件……' : '也可以把 .xlsx 文件拖到这里'}
      </FileDrop>
      {opening && <Button onPress={cancel}>停止</Button>}
      <TextArea
        label="或者粘贴表格"
        placeholder="在 Excel 里选中台账（连同表头）复制，再到这里粘贴。"
        minRows={6}
        value={pasted}
        onChange={setPasted}
      />
      <div className={styles.acts}>
        <Button variant="primary" isDisabled={pasted.trim() === ''} onPress={() => onPasted(pasted)}>
          读入粘贴的表格
        </Button>
        <Button onPress={onClose}>回到台账</Button>
      </div>
    </section>
  );
}

const ACCEPTED = ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
