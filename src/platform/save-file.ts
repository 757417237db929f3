import { safeFileName } from './file-name.ts';

/** What became of a file the person wanted to save. Never 'saved' before it is (F48). */
export type SaveOutcome =
  | { readonly type: 'saved'; readonly name: string }
  | { readonly type: 'handed-over'; readonly name: string }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly detail: string };

interface SavePicker {
  showSaveFilePicker(options: {
    suggestedName: string;
    types: readonly { description: string; accept: Record<string, readonly string[]> }[];
  }): Promise<FileSystemFileHandle>;
}

export interface FileToSave {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: string;
  readonly description: string;
  /** With its dot: '.json'. */
  readonly extension: string;
}

/** Saves through the browser's own dialog where there is one, else hands the file to its downloads. The name is made safe (F45). */
export async function saveFile(told: FileToSave): Promise<SaveOutcome> {
  const file = { ...told, name: safeFileName(told.name, told.extension) };
  try {
    return 'showSaveFilePicker' in window ? await pickAndWrite(window as unknown as SavePicker, file) : download(file);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { type: 'cancelled' };
    if (error instanceof DOMException && ['SecurityError', 'NotAllowedError'].includes(error.name))
      return download(file);
    return { type: 'failed', detail: String(error) };
  }
}

/** Never 已保存 before it is (F48). */
export function saveOutcomeToSentence(outcome: SaveOutcome): string {
  switch (outcome.type) {
    case 'saved':
      return `已保存为“${outcome.name}”。`;
    case 'handed-over':
      return `“${outcome.name}”已交给浏览器下载，请到下载列表里确认。`;
    case 'cancelled':
      return '没有保存：已取消。';
    case 'failed':
      return '没有保存：文件写不进去。请换一个位置再试。';
  }
}

async function pickAndWrite(
  picker: SavePicker,
  { name, bytes, mime, description, extension }: FileToSave,
): Promise<SaveOutcome> {
  const handle = await picker.showSaveFilePicker({
    suggestedName: name,
    types: [{ description, accept: { [mime]: [extension] } }],
  });
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
  return { type: 'saved', name: handle.name };
}

function download({ name, bytes, mime }: FileToSave): SaveOutcome {
  const url = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own reference once begun; a minute covers a slow disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return { type: 'handed-over', name };
}
