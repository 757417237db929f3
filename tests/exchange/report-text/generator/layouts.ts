import { aspectsOf } from './aspects.ts';
import { opening, type Composed } from './compose.ts';
import { chineseNumber } from './docx-model.ts';
import { itemWriter } from './items.ts';
import { plain } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { printNumber } from './enumerators.ts';
import { causeLeads, units, workLeads, workShows } from './phrases-around.ts';
import { measureGroups } from './phrases-measures.ts';
import { problemThemes } from './phrases-problems.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

const leaders = ['支部书记', '副书记', '组织委员', '宣传委员', '纪检委员', '分管副局长'];
export const owners = ['张某', '李某某', '办公室主任', '各党小组组长', '王某、赵某', '综合科负责人'];
const depts = ['办公室', '综合科、业务科', '党建工作部', '后勤服务中心'];
export const dues = [
  '立行立改',
  '长期坚持',
  '2025年6月底前',
  '5月20日前',
  '二季度末',
  '2025年底前，并长期坚持',
  '三个月内',
  '下次组织生活会前',
  '2025年3月31日前',
  '即知即改',
];
const statuses = ['已完成', '正在整改', '未启动', '基本完成', '已完成，长期坚持', '持续推进'];

/** Each problem with its measures and fields under it. */
export function composePaired(random: Random, plan: Plan): Composed {
  const { year, names } = aspectsOf(random, plan);
  const unit = random.pick(units);
  const write = itemWriter(random, { ...plan, semicolons: false });
  const form = random.pick(['问题1：', '1.', '问题一：'] as const);
  const inlineFields = random.chance(0.5);
  const fields = random.some(['leader', 'dept', 'owner'] as const, random.int(1, 2));
  const bank = { leader: ['责任领导', leaders], dept: ['责任单位', depts], owner: ['责任人', owners] } as const;
  const dueWord = random.pick(['完成时限', '整改时限', '完成时间']);
  const measureForm = random.pick(['一是', '（1）', 'lines'] as const);
  let n = 0;
  const problem = (): Paragraph[] => {
    n += 1;
    const count = random.int(1, 3);
    const number = form === '1.' ? `${n}.` : form === '问题1：' ? `问题${n}：` : `问题${chineseNumber(n)}：`;
    const measures = Array.from({ length: count }, (_, i) => ({
      number: count === 1 ? '' : measureForm === '一是' ? `${chineseNumber(i + 1)}是` : `（${i + 1}）`,
      text: write.measure(),
    }));
    const line = (m: { number: string; text: string }): string => `${m.number ? `⟪E:${m.number}⟫` : ''}△${m.text}。`;
    const fieldTexts = [
      ...fields.map((f) => `⟪H:${bank[f][0]}：⟫⟪${f}:${random.pick<string>(bank[f][1])}⟫`),
      `⟪H:${dueWord}：⟫⟪due:${random.pick(dues)}⟫`,
    ];
    return [
      plain(`⟪E:${number}⟫▲${write.problem()}。`),
      ...(plan.custom === 'described' ? describedLines(random) : []),
      ...(measureForm === 'lines'
        ? [plain('⟪G:整改措施：⟫'), ...measures.map((m) => plain(line(m)))]
        : [plain(`⟪G:整改措施：⟫${measures.map(line).join('')}`)]),
      ...(plan.custom === 'report' ? [plain(`⟪H:整改进展：⟫⟪status:${random.pick(statuses)}⟫`)] : []),
      ...(inlineFields ? [plain(fieldTexts.join('　'))] : fieldTexts.map(plain)),
    ];
  };
  const groups = plan.hasCategories ? names.slice(0, 4) : [''];
  const body = groups.flatMap((name, i) => [
    ...(name === '' ? [] : [plain(`⟪C:（${chineseNumber(i + 1)}）${name}⟫`)]),
    ...Array.from({ length: random.int(name === '' && plan.custom ? 2 : 1, name === '' ? 4 : 2) }, problem).flat(),
  ]);
  if (plan.custom === 'report') return { unit, paragraphs: reportAround(unit, year, body) };
  return {
    unit,
    paragraphs: [
      plain(`${unit}${year}年度组织生活会查摆问题整改方案`),
      plain('为抓好组织生活会查摆问题整改，制定本方案。'),
      plain(`⟪P:一、${random.pick(['查摆问题及整改措施', '整改内容', '问题及整改措施', '整改任务'])}⟫`),
      ...body,
      plain('⟪H:二、工作要求⟫'),
      plain('（一）加强领导。支部书记负总责。'),
      plain('（二）严格销号。整改一项、验收一项、销号一项。'),
    ],
  };
}

/** Behind a problem that was named: what it looks like is still the problem; its root and the aim are not. */
function describedLines(random: Random): Paragraph[] {
  const { shows } = random.pick(Object.values(problemThemes));
  const lines = [plain(`${random.pick(['具体表现', '主要表现', '表现'])}：${random.pick(shows)}。■`)];
  if (random.chance(0.6))
    lines.push(plain(`⟪H:${random.pick(['问题根源', '原因分析', '产生原因'])}：⟫${random.pick(causeLeads)}。`));
  if (random.chance(0.4)) lines.push(plain('⟪H:整改目标：⟫见到实效，群众满意。'));
  return lines;
}

/** A report on what came of the list: what is planned next is no problem's measure. */
const reportAround = (unit: string, year: string, body: readonly Paragraph[]): Paragraph[] => [
  plain(`${unit}关于${year}年度组织生活会问题整改情况的报告`),
  plain('现将整改情况报告如下。'),
  plain('⟪H:一、整改工作组织情况⟫'),
  plain('支部成立整改专班，每月调度一次，逐项销号。'),
  plain('⟪P:二、问题整改情况⟫'),
  ...body,
  plain('⟪H:三、下一步工作打算⟫'),
  plain('（一）巩固整改成果。对已完成的问题开展“回头看”。'),
  plain('（二）健全长效机制。修订支部工作制度。'),
];

/** A list of measures whose problems were handed in apart. */
export function composeMeasuresAlone(random: Random, plan: Plan): Composed {
  const unit = random.pick(units);
  const write = itemWriter(random, plan);
  const style = random.pick(['1.', '（1）', '一是'] as const);
  const groups = random.some(measureGroups, random.int(2, 5));
  return {
    unit,
    paragraphs: [
      plain(`${unit}${random.pick(['整改措施清单', '整改任务清单', '整改措施'])}`),
      plain('问题清单另行上报，现将整改措施明确如下。'),
      ...groups.flatMap((name, i) => [
        plain(`⟪G:${chineseNumber(i + 1)}、${name}⟫`),
        ...Array.from({ length: random.int(1, 3) }, (_, k) =>
          plain(`⟪E:${printNumber(style, k + 1, 2).shown}⟫△${write.measure()}。`),
        ),
      ]),
    ],
  };
}

type Column = 'seq' | 'category' | 'problem' | 'measure' | 'leader' | 'dept' | 'owner' | 'due' | 'status';

const columnNames: Readonly<Record<Column, readonly string[]>> = {
  seq: ['序号', '编号'],
  category: ['查摆方面', '对照方面', '类别'],
  problem: ['存在的问题', '存在问题', '查摆的问题', '问题表述', '具体问题'],
  measure: ['整改措施', '整改举措', '改进措施'],
  leader: ['责任领导', '牵头领导'],
  dept: ['责任单位', '责任科室', '责任部门'],
  owner: ['责任人', '整改责任人'],
  due: ['整改时限', '完成时限', '整改期限', '完成时间'],
  status: ['完成情况', '整改进展', '整改情况'],
};

/** A ledger, flattened to tabs or to one cell a line. */
export function composeLedger(random: Random, plan: Plan): Composed {
  const { year, names } = aspectsOf(random, { ...plan, frame: random.pick(['bare-aspect', '对照'] as const) });
  const unit = random.pick(units);
  const write = itemWriter(random, { ...plan, nested: false, semicolons: false, quotes: false });
  const cells = plan.kind === 'ledger-cells';
  const columns: Column[] = [
    'seq',
    'category',
    'problem',
    'measure',
    ...(cells ? (['owner', 'due'] as const) : random.some(['leader', 'dept', 'owner'] as const, random.int(1, 2))),
    ...(cells ? [] : (['due', 'status'] as const)),
  ];
  const blanks = plan.custom === 'blank-columns';
  const gap = cells ? '\n' : blanks ? '    ' : '\t';
  const merged = !cells && !blanks && random.chance(0.5);
  let n = 0;
  const row = (name: string, first: boolean): string => {
    const value: Record<Column, () => string> = {
      seq: () => (cells ? String(n) : `⟪seq:${n}⟫`),
      category: () => (merged && !first ? '' : `⟪C:${name}⟫`),
      problem: () => `▲${write.problem()}${blanks ? '■' : ''}`,
      measure: () =>
        (random.chance(0.7) ? `△${write.measure()}` : `1.△${write.measure()}；⟪E:2.⟫△${write.measure()}`) +
        (blanks ? '■' : ''),
      leader: () => `⟪leader:${random.pick(leaders)}⟫`,
      dept: () => `⟪dept:${random.pick(depts)}⟫`,
      owner: () => `⟪owner:${random.pick(owners)}⟫`,
      due: () => `⟪due:${random.pick(dues)}⟫`,
      status: () => `⟪status:${random.pick(statuses)}⟫`,
    };
    n += 1;
    return columns.map((c) => value[c]()).join(gap);
  };
  const tag: Partial<Record<Column, string>> = { problem: 'P', measure: 'M' };
  const head = columns
    .map((c) => (tag[c] ? `⟪${tag[c]}:${random.pick(columnNames[c])}⟫` : random.pick(columnNames[c])))
    .join(gap);
  const rows = names.flatMap((name) =>
    Array.from({ length: cells ? 1 : random.int(1, 3) }, (_, i) => row(name, i === 0)),
  );
  return { unit, paragraphs: [plain(`${unit}${year}年度组织生活会问题整改台账`), plain(head), ...rows.map(plain)] };
}

/** Papers that speak of problems and hold none. */
export function composeNegative(random: Random, plan: Plan): Composed {
  const { year, names } = aspectsOf(random, plan);
  const unit = random.pick(units);
  if (plan.kind === 'news')
    return {
      unit,
      paragraphs: [
        plain(`${unit}召开${year}年度组织生活会`),
        plain(`${random.int(1, 3)}月${random.int(1, 28)}日下午，${unit}召开${year}年度组织生活会，全体党员参加。`),
        plain('会前，支部做了充分准备：一是组织集中学习，二是开展谈心谈话，三是广泛征求意见。'),
        plain(
          `会上，支部书记代表支委会从${names.join('、')}等${chineseNumber(names.length)}个方面查摆了存在的主要问题，深入剖析了原因，提出了整改措施。党员逐一开展批评和自我批评。`,
        ),
        plain('会议强调，一要提高政治站位，二要抓好问题整改，建立台账、逐项销号，三要发挥先锋作用。'),
      ],
    };
  return {
    unit,
    paragraphs: [
      plain(`${unit}${year}年工作总结`),
      ...opening(random, unit, year).slice(1, 1),
      plain('一年来，支部在上级党委领导下，各项工作取得新成效。'),
      plain('一、工作开展情况'),
      ...random.some(workLeads, 3).flatMap((lead, i) => [
        plain(`（${chineseNumber(i + 1)}）${lead}`),
        plain(
          random
            .some(workShows, 2)
            .map((s, k) => `${chineseNumber(k + 1)}是${s}。`)
            .join(''),
        ),
      ]),
      plain('二、主要体会'),
      plain('一是坚持书记抓、抓书记。二是坚持问题导向，解决群众反映的实际困难。'),
    ],
  };
}
