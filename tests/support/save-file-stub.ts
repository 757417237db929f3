import { vi } from 'vitest';

interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The browser's dialog, and what is written through it; a failure is the disk's, by its name. */
export const saveFileStub = (failure?: string): readonly SavedFile[] => {
  const saved: SavedFile[] = [];
  const showSaveFilePicker = async ({ suggestedName: name }: { readonly suggestedName: string }) => ({
    name,
    createWritable: async () => ({
      write: async (bytes: Uint8Array) => {
        if (failure) throw new DOMException('', failure);
        saved.push({ name, bytes });
      },
      close: async () => {},
    }),
  });
  vi.stubGlobal('showSaveFilePicker', showSaveFilePicker);
  return saved;
};
