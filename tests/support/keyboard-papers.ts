import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOP } from './top.ts';

/** A paper whose third problem has a running head and a page number in its middle, and what of its problems section is on no card. */
export interface KeyboardPaper {
  readonly name: string;
  readonly text: string;
  /** The problems section: from here, up to there. */
  readonly from: string;
  readonly to: string;
  /** The section's headings and enumerators, in order, white space aside. */
  readonly aside: readonly string[];
  readonly furniture: string;
  /** The first category, as the workbench names it. */
  readonly category: string;
}

const OWN: KeyboardPaper = {
  name: 'a paper of our own words',
  text: [
    '某县粮站党支部',
    '对照检查材料',
    '— 1 —',
    '二、存在的主要问题',
    '（一）对照履行党章规定的职责任务方面',
    '一是学习不深入。多是照着文件念，联系粮油保管工作的少。二是主题党日形式单一。全年七次都在会议室里开。三是谈心谈话走过场，对青年保管',
    '某县粮站党支部对照检查材料',
    '— 2 —',
    '员的想法了解不多。',
    '（二）对照落实上级党组织部署要求方面',
    '一是谋划工作不主动。等着上面布置。二是台账更新不及时，底数不清。',
    '三、原因剖析',
    '主要是认识有偏差，责任落实有落差。',
    '四、整改措施',
    '（一）强化理论武装。',
    '一是每季度确定一个学习专题。',
    '二是每月组织一次交流研讨。',
    '— 3 —',
  ].join('\n'),
  from: '二、存在的主要问题',
  to: '三、原因剖析',
  aside: [
    '二、存在的主要问题（一）对照履行党章规定的职责任务方面一是',
    '二是',
    '三是',
    '（二）对照落实上级党组织部署要求方面一是',
    '二是',
  ],
  furniture: '某县粮站党支部对照检查材料',
  category: '履行党章规定的职责任务',
};

/** A paper full of reading mistakes lies beside the checkout on some machines only. */
const SCANNED = join(TOP, '../shared/reports/07-layout.txt');

const scanned = (): KeyboardPaper => ({
  name: 'a scanned paper (report 07)',
  text: readFileSync(SCANNED, 'utf8').replace(/\r\n?/g, '\n'),
  from: '二、存在的主要间题',
  to: '三、原因分折',
  aside: [
    '二、存在的主要间题(-)对照履行党章规定的职责任务方面ー是',
    '二是',
    '三是',
    '(二)对照落实上级党组织部署要求方面—是',
    '二是',
    '（三)对照巡视巡察整改情况一是',
  ],
  furniture: 'XX局第一党支部对照检查材料',
  category: '履行党章规定的职责任务',
});

export const KEYBOARD_PAPERS: readonly KeyboardPaper[] = [OWN, ...(existsSync(SCANNED) ? [scanned()] : [])];
