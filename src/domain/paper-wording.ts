import { dayToChinese } from './day.ts';
import type { DatedBoard } from './paper-choices.ts';
import { figuresOf, figuresToSentence } from './standing.ts';

/**
 * 措辞: the sentences of the official papers that no card holds, by their place, each as it usually reads. A person may word them
 * otherwise; a line feed begins a paragraph. They claim nothing that the board does not know. In braces stands what is filled in.
 */
export const WORDING = {
  'report-opening': {
    label: '整改情况报告：开头',
    text: '按照组织生活会有关要求，{单位}对照{年度}组织生活会查摆出的问题，逐项制定整改措施，明确责任人和整改时限，抓好整改落实。截至{日期}，{数字}。现将有关情况报告如下。',
  },
  'report-organisation': {
    label: '整改情况报告：组织情况',
    text: '（一）建立清单。把查摆出的问题逐条列入整改清单，对应整改措施、责任人和整改时限。\n（二）分工落实。责任人对照清单推进整改，支部委员会掌握进展情况。\n（三）验收销号。整改完成一项、验收一项、销号一项，没有完成的继续整改。',
  },
  'report-next': {
    label: '整改情况报告：下一步打算',
    text: '对尚未完成的事项，按照整改时限继续推进；对需要长期坚持的事项，持续用力、定期检查；对已经完成的事项，适时开展回头看，防止问题反弹。',
  },
  'situation-opening': {
    label: '查摆问题情况汇报：开头',
    text: '按照组织生活会有关要求，现将{单位}{年度}查摆问题情况汇报如下：',
  },
  'notice-opening': {
    label: '公示稿：开头',
    text: '{年度}组织生活会后，{单位}对照查摆出的问题认真整改。现将整改情况公示如下，请党员和群众监督。',
  },
  'notice-ending': { label: '公示稿：结尾', text: '对以上情况有意见建议的，请向{单位}反映。' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly text: string }>>;

export type WordingPlace = keyof typeof WORDING;

/** What was worded otherwise; '' and what is left out read as usual. */
export type Wording = Readonly<Partial<Record<string, string>>>;

/** The paragraphs of that place, filled in from the board. */
export function wordingOf(place: WordingPlace, { board, asOf }: DatedBoard, wording: Wording = {}): readonly string[] {
  const facts: Readonly<Record<string, string>> = {
    单位: board.about?.unit.trim() || '本支部',
    年度: board.about ? `${board.about.year}年度` : '',
    日期: dayToChinese(asOf),
    数字: figuresToSentence(figuresOf(board)),
  };
  const text = wording[place]?.trim() || WORDING[place].text;
  return text
    .replace(/\{(单位|年度|日期|数字)\}/g, (_, fact: string) => facts[fact] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
