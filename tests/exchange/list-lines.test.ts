import { describe, expect, it } from 'vitest';
import { listTextToLines } from '../../src/exchange/report-text/list-lines.ts';

describe('a pasted list, one item a line', () => {
  it.each([
    ['1.学得浅\n2.调研少', ['学得浅', '调研少']],
    ['1、学得浅；\r\n2、调研少。', ['学得浅；', '调研少。']],
    ['（一）学得浅\n（二）调研少', ['学得浅', '调研少']],
    ['一是学得浅；二是调研少；三是谈心少。', ['学得浅；', '调研少；', '谈心少。']],
    ['①学得浅②调研少', ['学得浅', '调研少']],
    ['一、学得浅\n二、调研少', ['学得浅', '调研少']],
    ['学得浅\n\n调研少\n', ['学得浅', '调研少']],
    ['1. 学得浅，\n读得少。\n2. 调研少', ['学得浅，读得少。', '调研少']],
    ['大家提出：\n1. 学得浅\n2. 调研少', ['大家提出：', '学得浅', '调研少']],
    ['学得浅', ['学得浅']],
    ['  ', []],
  ])('%j', (text, lines) => {
    expect(listTextToLines(text)).toEqual(lines);
  });
});
