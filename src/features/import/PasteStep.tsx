import { useEffect, useRef, useState } from 'react';
import type { ClipboardEvent, DragEvent } from 'react';
import type { Result } from '../../domain/result.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { returnToPaper } from './import-acts.ts';
import { PASTED, useImportDesk } from './import-desk.ts';
import styles from './PasteStep.module.css';
import { readPaper, sayWhyEmpty } from './read-paper.ts';
import type { ReadReport } from './read-paper.ts';
import { ReadingNote } from './ReadingNote.tsx';
import { useLasting } from '../../ui/use-lasting.ts';

interface Props {
  readonly readReport: ReadReport;
  readonly readFile: (file: File) => Promise<Result<{ readonly name: string; readonly text: string }, string>>;
}

/** A paper comes in by the clipboard or as a file; what is pasted is read at once. */
export function PasteStep({ readReport, readFile }: Props) {
  const { step, pasted, trouble, history } = useImportDesk();
  const [isOpening, setOpening] = useState(false);
  const isReading = useLasting(step === 'reading');
  const isPaste = useRef(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (step === 'paste') area.current?.focus();
  }, [step]);
  const say = (why: string): void => useImportDesk.setState({ trouble: why });
  const read = (text: string, name: string): void => void readPaper(text, name, readReport);
  const change = (text: string): void => {
    useImportDesk.setState({ pasted: text, trouble: null });
    if (isPaste.current && text.trim() !== '') read(text, PASTED);
    isPaste.current = false;
  };
  const begin = (): void => {
    if (pasted.trim() === '') area.current?.focus();
    read(pasted, PASTED);
  };
  const open = async (file: File): Promise<void> => {
    setOpening(true);
    const opened = await readFile(file).catch(() => ({ ok: false, error: `“${file.name}”没有读出来。` }) as const);
    setOpening(false);
    if (opened.ok) read(opened.value.text, opened.value.name);
    else say(opened.error);
  };
  const paste = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    isPaste.current = clipboardData.getData('text/plain').trim() !== '';
    if (isPaste.current) return;
    event.preventDefault();
    const [file] = clipboardData.files;
    if (file) void open(file);
    else say(sayWhyEmpty('no-text'));
  };
  /** Beside the field for files too: a file let go there would otherwise take the browser away from this page. */
  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void open(file);
  };
  return (
    <div className={styles.scroll} role="presentation" onDragOver={allowFiles} onDrop={drop}>
      <div className={styles.sheet}>
        <h1>导入材料</h1>
        <p className={styles.soft}>
          把查摆问题的汇报、对照检查材料或整改台账放进来。程序找出问题和措施，由您逐条核对，原文一字不丢。
        </p>
        {trouble && (
          <p className={styles.trouble} role="alert">
            <Icon name="alert" size={16} />
            {trouble}
          </p>
        )}
        {history && step === 'paste' && (
          <p className={styles.former}>
            上一份材料“{history.present.title || history.present.name}”还在。
            <Button isSmall onPress={returnToPaper}>
              回到上一份
            </Button>
          </p>
        )}
        {isReading ? (
          <ReadingNote length={pasted.length} />
        ) : (
          <>
            <div className={styles.field} onPaste={paste}>
              <TextArea
                label="报告全文"
                placeholder="在 Word 或 WPS 里全选、复制，再到这里粘贴，粘贴后自动识别。"
                minRows={9}
                areaRef={area}
                value={pasted}
                onChange={change}
              />
            </div>
            <div className={styles.acts}>
              <Button variant="primary" onPress={begin}>
                开始识别
              </Button>
              <span className={styles.notice}>不得录入国家秘密。材料只留在这台电脑上，不会上传。</span>
            </div>
            <FileDrop label="选择文件" accept={ACCEPTED} onFiles={([file]) => file && void open(file)}>
              {isOpening ? '正在打开文件……' : '也可以把 .docx、.txt、.md 文件拖到这里'}
            </FileDrop>
          </>
        )}
      </div>
    </div>
  );
}

const allowFiles = (event: DragEvent): void => {
  if (event.dataTransfer.types.includes('Files')) event.preventDefault();
};

const ACCEPTED = [
  '.docx',
  '.txt',
  '.md',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
  'text/markdown',
];
