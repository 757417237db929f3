/**
 * A generated report as Word would hold it when its numbers are automatic: the numbers are not in the text.
 * Each paragraph shows `numberText(numbering) + text`; joined by line feeds that is the report's `text`.
 */
export interface DocxParagraph {
  readonly text: string;
  readonly numbering?: DocxNumbering;
}

export interface DocxNumbering {
  /** 0 sections, 1 categories and groups, 2 problems and measures. */
  readonly level: 0 | 1 | 2;
  readonly style: DocxNumberStyle;
  /** The number shown, from 1. Where it is 1 a new list starts (a w:num of its own); otherwise the list goes on. */
  readonly value: number;
}

/** `format` is w:numFmt, `text` is w:lvlText with %n where n = level + 1 stands as %1 here. */
export interface DocxNumberStyle {
  readonly format: 'chineseCounting' | 'decimal' | 'decimalEnclosedCircle';
  readonly text: string;
}

export interface DocxModel {
  readonly paragraphs: readonly DocxParagraph[];
}

/** What Word shows for a number. */
export function numberText({ style, value }: Pick<DocxNumbering, 'style' | 'value'>): string {
  const shown =
    style.format === 'decimal'
      ? String(value)
      : style.format === 'chineseCounting'
        ? chineseNumber(value)
        : String.fromCodePoint(0x2460 + value - 1);
  return style.text.replace('%1', shown);
}

/** 1–99 in Chinese: 一, 十, 十一, 二十一. */
export function chineseNumber(value: number): string {
  const digits = '零一二三四五六七八九';
  const ten = Math.floor(value / 10);
  const one = value % 10;
  return `${ten > 1 ? (digits[ten] ?? '') : ''}${ten > 0 ? '十' : ''}${one > 0 ? (digits[one] ?? '') : ''}`;
}
