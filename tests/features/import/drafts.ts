import type { DraftMeasure, DraftProblem, ImportDraft, TextRange } from '../../../src/domain/import-draft.ts';

/** A paper small enough to read, with a page number in a problem, an unnumbered remainder and two groups of measures. */
export const PAPER = [
  '某支部2021年度组织生活会对照检查材料',
  '一、主要工作',
  '一是学习扎实开展。',
  '二、存在的主要问题',
  '（一）对照履行党章规定的职责任务方面',
  '一是理论学习抓得不够紧。学习内容多是文件传达。二是支部活动创新不够。全年主题党日在',
  '— 1 —',
  '会议室开展。三是谈心谈话流于形式。',
  '（二）对照落实上级党组织部署要求方面',
  '一是工作谋划不够超前。习惯于被动应付。',
  '三、原因剖析',
  '主要是思想认识有偏差😀。',
  '四、整改措施',
  '（一）强化理论武装。',
  '一是每季度确定一个学习专题。',
  '二是每月组织一次交流研讨。',
].join('\n');

export const find = (text: string, from: string, to: string = from): TextRange => {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start) + to.length;
  if (start < 0 || end < start) throw new Error(`not in the text: ${from} … ${to}`);
  return { start, end };
};

const cut = (from: string, to: string = from): DraftProblem & DraftMeasure => {
  const range = find(PAPER, from, to);
  return { ...range, text: PAPER.slice(range.start, range.end) };
};

export const PAPER_DRAFT: ImportDraft = {
  title: cut('某支部2021年度组织生活会对照检查材料'),
  problemsHeading: cut('二、存在的主要问题'),
  measuresHeading: cut('四、整改措施'),
  categories: [
    {
      heading: '（一）对照履行党章规定的职责任务方面',
      range: find(PAPER, '（一）对照履行党章规定的职责任务方面'),
      problems: [
        cut('理论学习抓得不够紧。', '文件传达。'),
        { ...cut('支部活动创新不够。', '会议室开展。'), removed: [find(PAPER, '— 1 —')] },
        cut('谈心谈话流于形式。'),
      ],
    },
    {
      heading: '（二）对照落实上级党组织部署要求方面',
      range: find(PAPER, '（二）对照落实上级党组织部署要求方面'),
      problems: [cut('工作谋划不够超前。', '被动应付。')],
    },
  ],
  measureGroups: [
    {
      heading: '（一）强化理论武装。',
      range: find(PAPER, '（一）强化理论武装。'),
      measures: [cut('每季度确定一个学习专题。'), cut('每月组织一次交流研讨。')],
    },
  ],
  rows: [],
  mainWork: [cut('一是学习扎实开展。')],
  leftovers: [cut('三、原因剖析'), cut('主要是思想认识有偏差😀。')],
};

export const EMPTY_DRAFT: ImportDraft = {
  categories: [],
  measureGroups: [],
  rows: [],
  mainWork: [],
  leftovers: [],
  emptyBecause: 'no-problem-section',
};
