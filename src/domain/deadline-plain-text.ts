import { chineseNumeralToNumber } from './chinese-numeral.ts';

/**
 * A time limit's words in one way of writing: half width, no spaces, figures for the numerals that count something
 * (二〇二五年六月 → 2025年6月, 两个月 → 2个月, but 第一阶段 stays), - for every dash, 周 for 星期 and 礼拜.
 */
export function toPlainText(text: string): string {
  return text
    .replace(CLOCK, '')
    .replace(ENUMERATOR, ';')
    .normalize('NFKC')
    .replace(/[\s\p{Cf}“”"'‘’「」《》]/gu, '')
    .replace(/[—–―−‐‑‒─〜~-]+/g, '-')
    .replace(/星期|礼拜/g, '周')
    .replace(/两月/g, '两个月')
    .replace(ABOUT, '')
    .replace(COUNTING, (numeral) => String(chineseNumeralToNumber(numeral) ?? numeral));
}

/** The time of day that Excel writes after a day. */
const CLOCK = /(?<=\d)(?:T|[ \t]+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?/g;

/** ①⑴⒈ and their like would become figures of the day behind them. */
const ENUMERATOR = /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]/g;

const NUMERAL = '[〇○零一二三四五六七八九十百两]{1,9}';
const COUNTING = new RegExp(`${NUMERAL}(?=(?:[、至到-]第?${NUMERAL})?[年个月日号周天季工自])`, 'g');

/** The two of 两三个月, the three of 三四季度: the later counts. A year is written in figures too: 二五年. */
const ABOUT =
  /(?<![〇○零一二三四五六七八九十百两])(?:[一二三四五六七八](?=[二三四五六七八九][个月日号周天季])|两(?=[三四][个年周天]))/g;
