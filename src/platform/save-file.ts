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

/** Saves through the browser's own dialog where there is one, else hands the file to its downloads. */
export async function saveFile(file: FileToSave): Promise<SaveOutcome> {
  try {
    return 'showSaveFilePicker' in window ? await pickAndWrite(window as unknown as SavePicker, file) : download(file);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { type: 'cancelled' };
    if (error instanceof DOMException && ['SecurityError', 'NotAllowedError'].includes(error.name))
      return download(file);
    return { type: 'failed', detail: String(error) };
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
