import { chineseNumeral } from './chinese-numeral.ts';
import { dayToChinese } from './day.ts';
import type { CardLine, Difference } from './difference-between.ts';
import { differenceToSentence, lineToChinese, lineToLabel } from './difference-words.ts';
import type { Stand } from './moment.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { isForward } from './stage.ts';
import { figuresOf, figuresToSentence } from './standing.ts';

/** 整改变动情况: what came between two stands, kind by kind, as an official paper. */
export function differencePaper(difference: Difference, from: Stand, to: Stand): Paper {
  const { unit = '', year = 0 } = to.board.about ?? {};
  const parts = PARTS.flatMap(({ heading, holds, unit: of = '个' }): readonly Part[] => {
    let count = 0;
    const told = difference.cards.flatMap(({ title, lines }) => {
      const held = lines.filter((line) => holds(line));
      count += of === '条' ? held.length : Number(held.length > 0);
      return held.length === 0 ? [] : [`${ended(title.trim())}${held.map(lineToText).join('')}`];
    });
    return told.length === 0 ? [] : [{ heading: `${heading}（${count}${of}）`, told }];
  });
  const elsewhere: readonly Part[] =
    difference.elsewhere.length === 0 ? [] : [{ heading: '看板的其他变动', told: difference.elsewhere }];
  return {
    title: `${year}年度组织生活会查摆问题整改变动情况`,
    marks: [],
    above: { left: `填报单位：${unit}`, right: `截至${dayToChinese(to.asOf)}` },
    tables: [],
    sentences: [],
    official: {
      blocks: [
        { kind: 'paragraph', text: differenceToSentence(difference, from.asOf, to.asOf) },
        { kind: 'paragraph', text: standToSentence(from) },
        { kind: 'paragraph', text: standToSentence(to) },
        ...[...parts, ...elsewhere].flatMap(partToBlocks),
      ],
      signature: unit === '' ? null : { unit, day: dayToChinese(to.asOf) },
      annexes: [],
    },
  };
}

/** 截至2022年3月4日，查摆问题10个，…。 */
export const standToSentence = ({ board, asOf }: Stand): string =>
  `截至${dayToChinese(asOf)}，${figuresToSentence(figuresOf(board))}。`;

/** The figures in the headings are those of the sentence: cards, or what is counted one by one. */
const PARTS: readonly {
  readonly heading: string;
  readonly holds: (line: CardLine) => boolean;
  readonly unit?: '条';
}[] = [
  { heading: '新增问题', holds: ({ kind }) => kind === 'added' },
  { heading: '完成', holds: (line) => line.kind === 'moved' && line.to === 'completed' },
  {
    heading: '退回和重新整改',
    holds: (line) => line.kind === 'reopened' || (line.kind === 'moved' && !isForward(line.from, line.to)),
  },
  {
    heading: '其他阶段变动',
    holds: (line) => line.kind === 'moved' && line.to !== 'completed' && isForward(line.from, line.to),
  },
  { heading: '时限调整', holds: ({ kind }) => kind === 'deadline' },
  { heading: '责任人调整', holds: ({ kind }) => kind === 'owner' },
  { heading: '新进展', holds: ({ kind }) => kind === 'note', unit: '条' },
  { heading: '措施变动', holds: ({ kind }) => kind.startsWith('measure'), unit: '条' },
  { heading: '内容修改', holds: ({ kind }) => kind === 'text' || kind === 'category' || kind === 'other' },
  { heading: '删除问题', holds: ({ kind }) => kind === 'deleted' },
];

interface Part {
  readonly heading: string;
  readonly told: readonly string[];
}

const partToBlocks = ({ heading, told }: Part, at: number): readonly PaperBlock[] => [
  { kind: 'heading', level: 1, text: `${chineseNumeral(at + 1)}、${heading}` },
  ...told.map((text, nth): PaperBlock => ({ kind: 'paragraph', text: `${nth + 1}. ${text}` })),
];

const lineToText = (line: CardLine): string => `${lineToLabel(line)}：${ended(lineToChinese(line).trim())}`;

const ended = (text: string): string => (/[。！？；!?;]$/.test(text) ? text : `${text}。`);
