import { aspectsOf } from './aspects.ts';
import type { Composed } from './compose.ts';
import { chineseNumber } from './docx-model.ts';
import { itemWriter } from './items.ts';
import type { ItemWriter } from './items.ts';
import { printNumber } from './enumerators.ts';
import { dues, owners } from './layouts.ts';
import { plain } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { causeLeads, units, workShows } from './phrases-around.ts';
import { problemThemes } from './phrases-problems.ts';
import type { Custom, Plan } from './plan.ts';
import type { Random } from './random.ts';

type Block = (pen: { readonly random: Random; readonly write: ItemWriter }, n: number) => Paragraph[];

/** Problem after problem, each with its measures in the office's own way. */
const blocks: Readonly<
  Record<'restart' | 'own-brackets' | 'stated-sections' | 'marked-labels' | 'line-records' | 'dash-labels', Block>
> = {
  restart({ random, write }, n) {
    const measures = listed(random.int(1, 3), (i) => `⟪E:${i}.⟫△${write.measure()}。`);
    return [
      plain(`⟪E:${n}.⟫▲${write.problem()}。`),
      ...(random.chance(0.5)
        ? [plain(`⟪G:整改措施：⟫${measures.join('')}`)]
        : [plain('⟪G:整改措施：⟫'), ...measures.map(plain)]),
      plain(`⟪H:责任人：⟫⟪owner:${random.pick(owners)}⟫`),
    ];
  },
  'own-brackets'({ random, write }, n) {
    const count = random.int(2, 3);
    const own = (): string => `（责任人：${random.pick(owners)}；完成时限：${random.pick(dues)}）`;
    const measures = listed(count, (i) => `⟪E:（${i}）⟫△${write.measure()}。${own()}`);
    return [plain(`⟪E:${n}.⟫▲${write.problem()}。`), plain(`⟪G:整改措施：⟫${measures.join('')}`)];
  },
  'stated-sections'({ random, write }, n) {
    const { shows } = random.pick(Object.values(problemThemes));
    const named = write.problem().split(/[。，]/u)[0] ?? '';
    const measures = listed(random.int(1, 3), (i) => `⟪E:${i}.⟫△${write.measure()}。`);
    return [
      plain(`⟪E:${chineseNumber(n)}、⟫▲关于${named}的问题`),
      plain(`${random.pick(['主要表现', '具体表现'])}：${random.pick(shows)}。■`),
      ...(random.chance(0.5) ? [plain(`⟪H:产生原因：⟫${random.pick(causeLeads)}。`)] : []),
      plain('⟪G:整改措施：⟫'),
      ...measures.map(plain),
      plain(`⟪H:责任人：⟫⟪owner:${random.pick(owners)}⟫　⟪H:完成时限：⟫⟪due:${random.pick(dues)}⟫`),
    ];
  },
  'line-records'({ random, write }, n) {
    const said = (text: string): string => text.split('。')[0] ?? '';
    const owner = `⟪H:责任人：⟫⟪owner:${random.pick(owners)}⟫`;
    const due = `⟪H:完成时限：⟫⟪due:${random.pick(dues)}⟫`;
    return [
      plain(`⟪E:${n}、⟫⟪H:问题：⟫▲${said(write.problem())}；⟪G:措施：⟫△${said(write.measure())}；${owner}；${due}。`),
    ];
  },
  'dash-labels'({ random, write }, n) {
    const dash = random.pick(['——', '—', '●']);
    const measures = listed(random.int(1, 3), (i) => `⟪E:${printNumber('①', i, 2).shown}⟫△${write.measure()}。`);
    return [
      plain(`⟪E:${n}.⟫▲${write.problem()}。`),
      plain(`${dash}⟪G:整改措施：⟫${measures.join('')}`),
      plain(`${dash}⟪H:整改时限：⟫⟪due:${random.pick(dues)}⟫`),
    ];
  },
  'marked-labels'({ random, write }, n) {
    return [
      plain(`⟪E:【问题${n}】⟫▲${write.problem()}`),
      plain('⟪G:【整改措施】⟫'),
      ...listed(random.int(1, 3), () => `⟪E:- ⟫△${write.measure()}`).map(plain),
      plain(`⟪H:【责任人】⟫⟪owner:${random.pick(owners)}⟫`),
      plain(`⟪H:【完成时限】⟫⟪due:${random.pick(dues)}⟫`),
    ];
  },
};

export const isOfBlocks = (custom: Custom): custom is keyof typeof blocks => custom in blocks;

/** Each aspect one paragraph, in which the labels follow one another. */
export function composeLabelsInParagraph(random: Random, plan: Plan): Composed {
  const { year, names } = aspectsOf(random, { ...plan, frame: 'bare-aspect' });
  const unit = random.pick(units);
  const write = itemWriter(random, { ...plan, nested: false, semicolons: true });
  const style = random.pick(['①', '一是', '（1）'] as const);
  const list = (count: number, one: () => string): string =>
    `${listed(count, (i) => `⟪E:${printNumber(style, i, 2).shown}⟫${one()}`).join('；')}。`;
  return {
    unit,
    paragraphs: [
      plain(`${unit}${year}年度组织生活会查摆情况`),
      plain('支委会查摆情况如下。'),
      plain('⟪P:一、查摆情况⟫'),
      ...names.flatMap((name, i) => [
        plain(`⟪C:（${chineseNumber(i + 1)}）${name}⟫`),
        plain(
          `⟪H:存在问题：⟫${list(random.int(2, 3), () => `▲${write.problem()}`)}` +
            `⟪H:原因分析：⟫${random.pick(causeLeads)}。` +
            `⟪H:整改措施：⟫⟪B:⟫${list(random.int(1, 3), () => `△${write.measure().split('。')[0]}`)}`,
        ),
      ]),
    ],
  };
}

const listed = (count: number, one: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => one(i + 1));

export function composeBlocks(random: Random, plan: Plan, custom: keyof typeof blocks): Composed {
  const { year, names } = aspectsOf(random, plan);
  const unit = random.pick(units);
  const pen = { random, write: itemWriter(random, { ...plan, semicolons: false, nested: false }) };
  const hasAspects = custom !== 'stated-sections' && random.chance(0.7);
  const aspects = hasAspects ? names.slice(0, 3) : [''];
  let n = 0;
  return {
    unit,
    paragraphs: [
      plain(`${unit}${year}年度组织生活会问题整改清单`),
      plain('经支委会研究，梳理问题如下，逐条明确措施。'),
      ...(custom === 'stated-sections' ? [] : [plain('⟪P:一、问题及整改措施⟫')]),
      ...aspects.flatMap((name, i) => [
        ...(name === ''
          ? []
          : [
              plain(
                `⟪C:（${chineseNumber(i + 1)}）${name}${custom === 'dash-labels' ? `（${random.int(1, 3)}个问题）` : ''}⟫`,
              ),
            ]),
        ...Array.from({ length: random.int(name === '' ? 2 : 1, 3) }, () => blocks[custom](pen, ++n)).flat(),
      ]),
    ],
  };
}

/** A self-check by fields of work: what was done is numbered as the problems are. */
export function composeWorkWithin(random: Random, plan: Plan): Composed {
  const { year, names } = aspectsOf(random, { ...plan, frame: 'bare-aspect' });
  const unit = random.pick(units);
  const write = itemWriter(random, plan);
  const lines = (count: number, one: () => string): Paragraph[] =>
    listed(count, (i) => `⟪E:${i}.⟫${one()}。`).map(plain);
  return {
    unit,
    paragraphs: [
      plain(`${unit}关于${year}年度党建工作自查情况的报告`),
      plain('按照通知要求逐项开展自查，现报告如下。'),
      ...names.flatMap((name, i) => [
        plain(`⟪C:${chineseNumber(i + 1)}、${name}⟫`),
        plain(`⟪H:（一）${random.pick(['工作开展情况', '主要做法', '基本情况'])}⟫`),
        ...lines(random.int(1, 2), () => random.pick(workShows)),
        plain(`⟪H:（二）${random.pick(['存在的问题', '存在问题', '问题和不足'])}⟫`),
        ...lines(random.int(1, 3), () => `▲${write.problem()}`),
        plain(`⟪H:（三）${random.pick(['改进措施', '整改措施', '下步打算'])}⟫⟪B:⟫`),
        ...lines(random.int(1, 2), () => `△${write.measure()}`),
      ]),
    ],
  };
}
