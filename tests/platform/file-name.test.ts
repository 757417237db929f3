import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '../../src/platform/file-name.ts';

test.each([
  ['2021年度组织生活会查摆问题整改清单 2022-03-04.docx', '2021年度组织生活会查摆问题整改清单 2022-03-04.docx'],
  ['../../etc/passwd', 'etc passwd.docx'],
  ['C:\\清单|"新"<1>?*', 'C 清单 新 1.docx'],
  ['CON', '_CON.docx'],
  ['com1.txt', '_com1.txt.docx'],
  ['第一行\n第二行', '第一行 第二行.docx'],
  ['清单\u202excod.exe', '清单 xcod.exe.docx'],
  ['  . ', '未命名.docx'],
  ['.docx', '未命名.docx'],
])('(F45) %j is saved as %j', (name, safe) => {
  expect(safeFileName(name, '.docx')).toBe(safe);
});

test('(F45) any text makes a name that every system takes, its extension kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = safeFileName(text, '.xlsx');
      expect(name).toMatch(/^[^ .\\/:*?"<>|\p{Cc}][^\\/:*?"<>|\p{Cc}\p{Cf}]*\.xlsx$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(210);
      expect(safeFileName(name, '.xlsx')).toBe(name);
    }),
  );
});
