import { chineseNumber, numberText } from './docx-model.ts';
import type { DocxNumbering, DocxNumberStyle } from './docx-model.ts';

/** The genre's enumerators. `none`: a paragraph is an item. */
export type Enumerator =
  | '一、'
  | '（一）'
  | '第一部分'
  | '1.'
  | '1、'
  | '（1）'
  | '①'
  | '一是'
  | '一要'
  | '首先'
  | '第一，'
  | '其一，'
  | '问题1：'
  | '问题一：'
  | '措施1：'
  | '【】'
  | 'none';

/** A number as printed; `numbering` where Word could make it by itself. */
export interface PrintedNumber {
  readonly shown: string;
  readonly numbering?: DocxNumbering;
}

const wordStyles: Partial<Record<Enumerator, DocxNumberStyle>> = {
  '一、': { format: 'chineseCounting', text: '%1、' },
  '（一）': { format: 'chineseCounting', text: '（%1）' },
  '1.': { format: 'decimal', text: '%1.' },
  '1、': { format: 'decimal', text: '%1、' },
  '（1）': { format: 'decimal', text: '（%1）' },
  '①': { format: 'decimalEnclosedCircle', text: '%1' },
  一是: { format: 'chineseCounting', text: '%1是' },
  '第一，': { format: 'chineseCounting', text: '第%1，' },
  '其一，': { format: 'chineseCounting', text: '其%1，' },
  '问题1：': { format: 'decimal', text: '问题%1：' },
  '措施1：': { format: 'decimal', text: '措施%1：' },
};

export const canBeAutomatic = (enumerator: Enumerator): boolean => wordStyles[enumerator] !== undefined;

/** The `value`th number (from 1) at a level. */
export function printNumber(enumerator: Enumerator, value: number, level: 0 | 1 | 2): PrintedNumber {
  const style = wordStyles[enumerator];
  if (style) return { shown: numberText({ style, value }), numbering: { level, style, value } };
  switch (enumerator) {
    case '第一部分':
      return { shown: `第${chineseNumber(value)}部分　` };
    case '一要':
      return { shown: `${chineseNumber(value)}要` };
    case '问题一：':
      return { shown: `问题${chineseNumber(value)}：` };
    case '首先':
      return { shown: ['首先，', '其次，', '再次，', '最后，'][value - 1] ?? '此外，' };
    default:
      return { shown: '' };
  }
}
