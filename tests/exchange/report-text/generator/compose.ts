import { aspectsOf, headingEndOf, summaries } from './aspects.ts';
import { printNumber } from './enumerators.ts';
import type { Enumerator, PrintedNumber } from './enumerators.ts';
import { itemWriter } from './items.ts';
import type { ItemWriter } from './items.ts';
import { plain } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import {
  causeLeads,
  causeSections,
  causeShows,
  closings,
  intros,
  lastYearItems,
  lastYearSections,
  measureSections,
  opinions,
  opinionSections,
  problemSections,
  titles,
  units,
  workLeads,
  workSections,
  workShows,
} from './phrases-around.ts';
import { measureGroups } from './phrases-measures.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

interface Pen {
  readonly random: Random;
  readonly plan: Plan;
  readonly write: ItemWriter;
  readonly year: string;
  /** The next section's heading. */
  section(tag: 'P' | 'M' | 'H', text: string): Paragraph;
}

export interface Composed {
  readonly paragraphs: readonly Paragraph[];
  readonly unit: string;
}

/** A report in sections: what stands before, problems, causes, measures, what stands after. */
export function composeSections(random: Random, plan: Plan): Composed {
  const { year, names } = aspectsOf(random, plan);
  const unit = random.pick(units);
  let sections = 0;
  const pen: Pen = {
    random,
    plan,
    year,
    write: itemWriter(random, plan),
    section: (tag, text) => ({ head: { tag, number: printNumber(plan.sectionStyle, ++sections, 0), text }, body: '' }),
  };
  const paragraphs = plan.custom === 'title-of-two' ? titleOfTwo(random, unit, year) : opening(random, unit, year);
  for (const part of plan.before) paragraphs.push(...sideSection(pen, part));
  paragraphs.push(
    pen.section('P', random.pick(problemSections)),
    ...problemParagraphs(pen, plan.hasCategories ? names : ['']),
  );
  if (plan.causes && !plan.causesWithin) paragraphs.push(...sideSection(pen, 'causes'));
  if (plan.lastYearAfter && !plan.before.includes('last-year')) paragraphs.push(...sideSection(pen, 'last-year'));
  if (plan.measures !== 'none')
    paragraphs.push(pen.section('M', random.pick(measureSections)), ...measureParagraphs(pen));
  if (plan.signature) {
    if (random.chance(0.5)) paragraphs.push(bounded(plain(random.pick(closings))), plain(unit));
    else paragraphs.push(bounded(plain(unit)));
    paragraphs.push(plain(`${Number(year) + 1}年${random.int(1, 3)}月${random.int(1, 28)}日`));
  }
  if (plan.custom === 'annexed-table') paragraphs.push(...annexedTable(random, year));
  return { paragraphs, unit };
}

/** Last year's list, flattened to tabs, behind the paper. */
const annexedTable = (random: Random, year: string): Paragraph[] => [
  plain(`⟪H:附件：${Number(year) - 1}年度问题整改完成情况⟫`),
  plain('序号\t问题\t整改情况'),
  ...['窗口着装不统一', '党员活动室被占用', '宣传栏更新不及时'].map((text, i) =>
    plain(`${i + 1}\t${text}\t${random.pick(['已完成', '长期坚持'])}`),
  ),
];

const bounded = (p: Paragraph): Paragraph => ({ ...p, body: `■${p.body}` });

export function opening(random: Random, unit: string, year: string): Paragraph[] {
  const fill = (text: string): string =>
    text
      .replace('{unit}', unit)
      .replace('{year}', year)
      .replace('{n}', String(random.int(8, 36)));
  return [plain(fill(random.pick(titles))), plain(fill(random.pick(intros)))];
}

/** The unit's name, then what the paper is: two lines that are both no heading. */
function titleOfTwo(random: Random, unit: string, year: string): Paragraph[] {
  const name = random.pick(['查摆问题和整改措施情况', '对照检查情况', '查摆问题情况', '检视问题情况汇报']);
  return [plain(unit), plain(`${year}年度组织生活会${name}`), ...opening(random, unit, year).slice(1)];
}

/** A section whose items look like problems and are none. */
export function sideSection(pen: Pen, part: 'last-year' | 'work' | 'opinions' | 'causes'): Paragraph[] {
  const { random, plan } = pen;
  const name = { 'last-year': lastYearSections, work: workSections, opinions: opinionSections, causes: causeSections }[
    part
  ];
  const heading = pen.section('H', random.pick(name).replace('{year}', pen.year));
  const style: Enumerator =
    plan.problemStyle === 'none' || plan.problemStyle === '问题1：' || plan.problemStyle === '首先'
      ? '一是'
      : plan.problemStyle;
  const inline = plan.problemsInline && random.chance(0.6);
  if (part === 'last-year') return [heading, ...listed(random.some(lastYearItems, random.int(2, 4)), style, inline)];
  if (part === 'opinions')
    return [
      heading,
      plain(`面向党员群众征求意见${random.int(6, 30)}条，主要有：`),
      ...listed(random.some(opinions, random.int(2, 4)), style, inline),
    ];
  if (part === 'causes')
    return [
      heading,
      ...listed(
        random.some(causeLeads, random.int(2, 4)).map((lead) => `${lead}。${random.pick(causeShows)}`),
        style,
        inline,
      ),
    ];
  const nested = plan.categoryStyle === '（一）';
  const leads = random.some(workLeads, random.int(2, 4));
  if (!nested)
    return [
      heading,
      ...listed(
        leads.map((lead) => `${lead}。${random.pick(workShows)}`),
        style,
        inline,
      ),
    ];
  return [
    heading,
    ...leads.flatMap((lead, i) => [
      { number: printNumber('（一）', i + 1, 1), body: `${lead}。` },
      ...listed(random.some(workShows, random.int(1, 3)), style, inline),
    ]),
  ];
}

function listed(items: readonly string[], style: Enumerator, inline: boolean): Paragraph[] {
  if (!inline) return items.map((item, i) => ({ number: printNumber(style, i + 1, 2), body: `${item}。` }));
  return [plain(items.map((item, i) => `⟪E:${printNumber(style, i + 1, 2).shown}⟫${item}。`).join(''))];
}

function problemParagraphs(pen: Pen, names: readonly string[]): Paragraph[] {
  const { random, plan } = pen;
  const goesOn = (plan.problemStyle === '问题1：' || plan.problemStyle === '1.') && random.chance(0.35);
  let count = 0;
  return names.flatMap((name, i): Paragraph[] => {
    const most = name === '' ? 7 : plan.problemStyle === '首先' ? 3 : 4;
    const size =
      plan.problemStyle === '首先' && name === ''
        ? 3
        : random.int(name === '' ? 3 : 1, random.chance(0.8) ? Math.min(3, most) : most);
    if (!goesOn) count = 0;
    const items = Array.from({ length: size }, () => ({
      mark: '▲',
      text: pen.write.problem(),
      number: printNumber(plan.problemStyle, ++count, 2),
    }));
    const lines = itemParagraphs(items, plan.problemsInline, plan.semicolons);
    const head = name === '' ? [] : [categoryHeading(pen, name, i + 1)];
    const summary = plan.summaries && name !== '' ? [plain(random.pick(summaries))] : [];
    const causes = plan.causesWithin ? [causeLine(random)] : [];
    const told = joinRunOn([...head, ...summary, ...lines], plan.runOn && name !== '');
    return [...withBehind(pen, told), ...causes];
  });
}

function categoryHeading({ random, plan }: Pen, name: string, value: number): Paragraph {
  if (plan.categoryStyle === '【】') return { head: { tag: 'C', text: `【${name}】` }, body: '' };
  // A heading without a number needs something that makes it one: its mark, its words, or the list below it.
  const isOwnLine = plan.custom === 'names' || plan.custom === 'focus';
  const end = isOwnLine ? '' : plan.categoryStyle === 'none' ? '：' : headingEndOf(random, plan);
  return { head: { tag: 'C', number: printNumber(plan.categoryStyle, value, 1), text: name + end }, body: '' };
}

/** What turns, behind the problems of an aspect, to their causes or to their measures. */
function withBehind({ random, plan, write }: Pen, told: readonly Paragraph[]): Paragraph[] {
  const last = told.at(-1);
  if (!last || (plan.custom !== 'causes-behind' && plan.custom !== 'measures-behind')) return [...told];
  const style = random.pick(['一是', '①', '首先'] as const);
  const parts = (count: number, one: () => string): string =>
    Array.from({ length: count }, (_, i) => `⟪E:${printNumber(style, i + 1, 2).shown}⟫${one()}`).join('；');
  if (plan.custom === 'causes-behind') {
    const turn = random.pick(['究其原因，', '产生上述问题的原因，', '究其根本原因：']);
    const causes = parts(random.int(2, 3), () => random.pick(causeLeads));
    return [...told.slice(0, -1), { ...last, body: `${last.body}⟪H:${turn}⟫${causes}。` }];
  }
  const turn = random.pick(['针对上述问题，', '针对以上问题，', '针对这些问题，将：', '针对上述存在的问题，']);
  const measures = `⟪H:${turn}⟫⟪B:⟫${parts(random.int(2, 3), () => `△${write.measure().split('。')[0]}`)}。`;
  return plan.problemsInline && random.chance(0.6)
    ? [...told.slice(0, -1), { ...last, body: last.body + measures }]
    : [...told, plain(measures)];
}

const causeLine = (random: Random): Paragraph => ({
  head: { tag: 'H', text: '原因分析：' },
  body: `${random.pick(causeLeads)}，${random.pick(causeShows)}。`,
});

interface Item {
  readonly mark: string;
  readonly text: string;
  readonly number: PrintedNumber;
}

function itemParagraphs(items: readonly Item[], inline: boolean, semicolons = false): Paragraph[] {
  if (!inline) return items.map(({ mark, text, number }) => ({ number, body: `${mark}${text}。` }));
  const stop = (i: number): string => (semicolons && i < items.length - 1 ? '；' : '。');
  return [plain(items.map(({ mark, text, number }, i) => `⟪E:${number.shown}⟫${mark}${text}${stop(i)}`).join(''))];
}

function joinRunOn([head, first, ...rest]: readonly Paragraph[], runOn: boolean): Paragraph[] {
  if (!runOn || !head || !first) return [head, first, ...rest].filter((p) => p !== undefined);
  const number = first.number?.shown ? `⟪E:${first.number.shown}⟫` : '';
  return [{ ...head, body: head.body + number + first.body }, ...rest];
}

function measureParagraphs(pen: Pen): Paragraph[] {
  const { random, plan, write } = pen;
  if (plan.measures === 'flat') return measureItems(pen, random.int(3, 7));
  // 1.X。Y alone is one measure, not a group with a measure: only （一） makes X a heading.
  const unnumbered = plan.categoryStyle === 'none' || plan.categoryStyle === '【】';
  const style = unnumbered || plan.measures === 'one-a-group' ? '（一）' : plan.categoryStyle;
  return random.some(measureGroups, random.int(2, 5)).flatMap((name, i): Paragraph[] => {
    const number = printNumber(style, i + 1, 1);
    if (plan.measures === 'one-a-group')
      return [{ head: { tag: 'G', number, text: `${name}。` }, body: `△${write.measure()}。` }];
    const end = plan.dirt.includes('no-line-breaks') || random.chance(0.5) ? '。' : '';
    const head: Paragraph = { head: { tag: 'G', number, text: name + end }, body: '' };
    return joinRunOn(
      [head, ...measureItems(pen, random.int(1, 3))],
      plan.measuresInline && end !== '' && random.chance(0.3),
    );
  });
}

function measureItems({ random, plan, write }: Pen, size: number): Paragraph[] {
  const most = plan.measureStyle === '首先' ? Math.min(size, 4) : size;
  const items = Array.from({ length: most }, (_, i) => ({
    mark: '△',
    text: write.measure(),
    number: printNumber(plan.measureStyle, i + 1, 2),
  }));
  return itemParagraphs(items, plan.measuresInline && random.chance(0.9));
}
