import { afterEach, expect, test, vi } from 'vitest';
import { saveFile, saveOutcomeToSentence } from '../../src/platform/save-file.ts';

const FILE = {
  name: '清单: 2022.docx',
  bytes: new Uint8Array([1]),
  mime: 'application/x',
  description: 'Word 文档',
  extension: '.docx',
};

const withPicker = (pick: () => Promise<unknown>): void => void Object.assign(window, { showSaveFilePicker: pick });

afterEach(() => {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  vi.restoreAllMocks();
});

test('(F48) it is saved once it is written, and not before', async () => {
  const written: string[] = [];
  withPicker(async () => ({
    name: '清单 2022.docx',
    createWritable: async () => ({
      write: async () => void written.push('write'),
      close: async () => void written.push('close'),
    }),
  }));
  expect(saveOutcomeToSentence(await saveFile(FILE))).toBe('已保存为“清单 2022.docx”。');
  expect(written).toEqual(['write', 'close']);
});

test('(F48) a disk that is full is told, and nothing is called saved', async () => {
  const close = async (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  withPicker(async () => ({ name: 'x', createWritable: async () => ({ write: async () => {}, close }) }));
  const outcome = await saveFile(FILE);
  expect(outcome.type).toBe('failed');
  expect(saveOutcomeToSentence(outcome)).toMatch(/^没有保存/);
});

test('(F48) a dialog that is closed is a cancellation', async () => {
  withPicker(async () => Promise.reject(new DOMException('', 'AbortError')));
  expect(saveOutcomeToSentence(await saveFile(FILE))).toBe('没有保存：已取消。');
});

test.each(['SecurityError', 'NotAllowedError'])(
  '(F45, F48) where the dialog is refused (%s) the browser downloads it, under a safe name',
  async (name) => {
    withPicker(async () => Promise.reject(new DOMException('', name)));
    expect(await downloaded()).toEqual({ type: 'handed-over', name: '清单 2022.docx' });
  },
);

test('(F48) where there is no dialog the browser downloads it, which is told as that', async () => {
  const outcome = await downloaded();
  expect(saveOutcomeToSentence(outcome)).toBe('“清单 2022.docx”已交给浏览器下载，请到下载列表里确认。');
});

async function downloaded() {
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => {};
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const outcome = await saveFile(FILE);
  expect(click).toHaveBeenCalledOnce();
  return outcome;
}
