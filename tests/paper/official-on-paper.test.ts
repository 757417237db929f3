import { beforeAll, describe, expect, test } from 'vitest';
import { paperOf } from '../../src/domain/paper-of.ts';
import type { PaperKind } from '../../src/domain/paper-of.ts';
import { annexLabel } from '../../src/domain/paper.ts';
import type { Paper } from '../../src/domain/paper.ts';
import { toBare } from '../support/read-paper.ts';
import { longBoard } from './long-board.ts';
import { convert, pathOf, writePaper } from './office.ts';
import { BLOCK, linesOn, mm, textBefore } from './official-pages.ts';
import { gridsOf, pagesOf, rulesOf, takePictures, textOf, wholeText } from './pdf.ts';
import type { Page } from './pdf.ts';
import { expectWholeRows } from './placed-rows.ts';

// 整改情况报告 and its kin as LibreOffice lays out their Word files: GB/T 9704, 22 lines of 28 signs, the ledger lying behind.

/** How it is wanted: marked 内部资料, without names, or with another list behind the ledger. */
type Form = '' | 'marked' | 'nameless' | 'two-annexes';

const CASES: readonly { readonly kind: PaperKind; readonly count: number; readonly form: Form }[] = [
  { kind: 'report', count: 40, form: '' },
  { kind: 'report', count: 10, form: '' },
  { kind: 'report', count: 10, form: 'marked' },
  { kind: 'report', count: 10, form: 'nameless' },
  { kind: 'report', count: 10, form: 'two-annexes' },
  { kind: 'situation', count: 10, form: '' },
  { kind: 'notice', count: 10, form: '' },
];

const nameOf = ({ kind, count, form }: (typeof CASES)[number]): string => `official-${kind}-${count}${form}`;

function paperFor({ kind, count, form }: (typeof CASES)[number]): Paper {
  const dated = { board: longBoard(count), asOf: '2022-03-04' };
  const choices = { isNameless: form === 'nameless', template: { isMarkedInternal: form === 'marked' } };
  const paper = paperOf(kind, dated, choices);
  if (form !== 'two-annexes' || !paper.official) return paper;
  const annexes = [...paper.official.annexes, paperOf('findings', dated)];
  return { ...paper, official: { ...paper.official, annexes } };
}

/** A sign, points: 三号, a quarter of a point narrower. */
const SIGN = 15.75;

beforeAll(async () => {
  convert(await Promise.all(CASES.map((form) => writePaper(nameOf(form), 'word', paperFor(form)))), 'pdf');
});

describe.each(CASES)('$kind of $count problems $form', (form) => {
  const paper = paperFor(form);
  const annexes = paper.official?.annexes ?? [];
  const pdf = pathOf(nameOf(form), 'word', 'pdf');
  let pages: readonly Page[] = [];
  let upright: readonly Page[] = [];
  beforeAll(() => {
    pages = pagesOf(pdf);
    upright = pages.filter(({ width, height }) => width < height);
    takePictures(pdf, [...new Set([1, upright.length, pages.length])]);
  });

  test('upright A4 pages come first, lying ones with the annex behind', () => {
    const sizes = pages.map(({ width, height }) => `${Math.round(width)}×${Math.round(height)}`);
    const lying = annexes.length === 0 ? 0 : pages.length - upright.length;
    expect(sizes).toEqual([...upright.map(() => '595×842'), ...Array.from({ length: lying }, () => '842×595')]);
    expect(lying > 0).toBe(annexes.length > 0);
  });

  test('the text fills its block and no more: 22 lines of 28 signs', () => {
    const lines = upright.map(linesOn);
    for (const line of lines.flat()) {
      const hangs = /[，。；：、）”]$/.test(line.text) ? SIGN + 1 : 1;
      expect(line.left, line.text).toBeGreaterThan(BLOCK.left - 1);
      expect(line.right, line.text).toBeLessThan(BLOCK.right + hangs);
      expect(line.middle, line.text).toBeGreaterThan(BLOCK.top);
      expect(line.middle, line.text).toBeLessThan(BLOCK.bottom);
    }
    const signs = lines
      .flat()
      .filter(({ text }) => /^[^!-ɏ“”]+$/.test(text))
      .map(({ text }) => [...text.replace(/[，。；：、）]$/, '')].length);
    expect(Math.max(...signs)).toBe(28);
    const counts = lines.map((page) => page.length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(22);
    if (counts.length > 2) expect(counts).toContain(22);
  });

  test('every text stands in its place', () => {
    const text = upright.flatMap(linesOn).map((line) => line.text);
    expect(withoutLost(text.join(''))).toBe(withoutLost(toBare(textBefore(paper))));
  });

  test('the page number stands at the outer side, 7 mm below the text, and goes on in the annex', () => {
    for (const [at, page] of pages.entries()) {
      const foot = page.words.filter(({ top }) => top > page.height - (page.width < page.height ? mm(35) : mm(18)) + 6);
      expect(textOf(foot)).toBe(`—${at + 1}—`);
      const isOdd = at % 2 === 0;
      const [left, right] = page.width < page.height ? [BLOCK.left, BLOCK.right] : [mm(15), page.width - mm(15)];
      if (isOdd) expect(right - Math.max(...foot.map((word) => word.right))).toBeCloseTo(14, -0.5);
      else expect(Math.min(...foot.map((word) => word.left)) - left).toBeCloseTo(14, -0.5);
      if (page.width > page.height) continue;
      const dash = foot.find(({ text }) => text === '—');
      expect(((dash?.top ?? 0) + (dash?.bottom ?? 0)) / 2 - BLOCK.bottom).toBeCloseTo(mm(7), -0.7);
    }
  });

  test('who signs stands below text, two signs or more from the right, the day two signs behind', () => {
    const { unit = '', day = '' } = paper.official?.signature ?? {};
    const lines = linesOn(upright.at(-1) ?? { width: 0, height: 0, words: [] });
    const [signed, dated] = lines.slice(-2);
    expect([signed?.text, dated?.text]).toEqual([toBare(unit), toBare(day)]);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of [signed, dated]) expect(BLOCK.right - (line?.right ?? 0)).toBeGreaterThan(2 * SIGN - 1);
    // LibreOffice parts digits from Chinese, whatever it is told: the day is wider than it is in Word.
    expect((dated?.left ?? 0) - (signed?.left ?? 0)).toBeGreaterThan(0);
    expect((dated?.left ?? 0) - (signed?.left ?? 0)).toBeLessThan(2 * SIGN + 1);
  });
});

describe.each(CASES.filter(({ kind }) => kind === 'report'))('the annexes of $count problems $form', (form) => {
  const annexes = paperFor(form).official?.annexes ?? [];

  test.each(annexes.map((annex, at) => ({ annex, label: annexLabel(annexes, at), at })))(
    '$label begins with its label and its title; its rows are whole, below a head',
    ({ annex, label, at }) => {
      const [table] = annex.tables;
      if (!table) throw new Error('no table in the annex');
      const pdf = pathOf(nameOf(form), 'word', 'pdf');
      const pages = pagesOf(pdf);
      const begins = pages.flatMap((page, on) => (wholeText(page).startsWith('附件') ? [on] : []));
      const [from = 0, to = pages.length] = begins.slice(at);
      const own = pages.slice(from, to);
      const texts = own.map(wholeText);
      expect(begins).toHaveLength(annexes.length);
      expect(texts[0]).toMatch(new RegExp(`^${label}${annex.title}`));
      expect(texts.at(-1)).toContain(toBare(annex.sentences.at(-1) ?? ''));
      expectWholeRows(table, gridsOf(pdf, pages).slice(from, to), rulesOf(pdf).slice(from, to));
    },
  );
});

test('without names, no page names anybody', () => {
  const form = CASES.find((one) => one.form === 'nameless');
  const pages = pagesOf(pathOf(form ? nameOf(form) : '', 'word', 'pdf')).map(wholeText);
  expect(pages.filter((text) => /张三|李四光|王五|欧阳修远|司马青山|诸葛孔明|王书记/.test(text))).toEqual([]);
  expect(pages.join('')).toContain('某同志');
});

/** LibreOffice does not draw the 。 of a line that it spreads before a number longer than a line. */
const withoutLost = (text: string): string => text.replace(/。(?=\d{99})/g, '');
