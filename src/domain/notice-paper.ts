import type { Board } from './board.ts';
import { boardOfProblems } from './board-filter.ts';
import { measuresOf } from './board.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { dayToChinese } from './day.ts';
import type { DatedBoard, PaperChoices } from './paper-choices.ts';
import { problemsByCategory } from './paper-order.ts';
import { wordingOf } from './paper-wording.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { titleToLabel } from './problem.ts';
import type { Problem } from './problem.ts';
import { figuresOf, figuresToSentence, STANDING_LABELS, standingOf } from './standing.ts';

/** Raised as criticism, at the meeting or of members: not for the notice board. */
const CRITICISM = /批评|民主评议/;

/** May it be put on the notice board: the committee's own problem, and nobody's criticism? */
const isPublic = ({ subject, origin }: Problem): boolean => subject.trim() === '' && !CRITICISM.test(origin);

/** 公示稿: short, without persons, criticism and what is about single members; its figures are of what it lists. */
export function noticePaper(dated: DatedBoard, { wording }: PaperChoices): Paper {
  const { asOf } = dated;
  const shown = [...dated.board.problems.values()].filter(isPublic).map(({ id }) => id);
  const board = boardOfProblems(dated.board, shown);
  const words = (place: Parameters<typeof wordingOf>[0]): readonly PaperBlock[] =>
    wordingOf(place, { ...dated, board }, wording).map((text) => ({ kind: 'paragraph', text }));
  return {
    title: `${board.about ? `${board.about.year}年度` : ''}组织生活会查摆问题整改情况公示`,
    marks: [],
    above: { left: '', right: '' },
    tables: [],
    sentences: [],
    official: {
      blocks: [
        ...words('notice-opening'),
        { kind: 'paragraph', text: `截至${dayToChinese(asOf)}，${figuresToSentence(figuresOf(board))}。` },
        ...problemsByCategory(board).flatMap(({ category, problems }, at) => [
          {
            kind: 'heading' as const,
            level: 1 as const,
            text: `${chineseNumeral(at + 1)}、${category?.name ?? '其他问题'}`,
          },
          ...problems.map((problem, index) => problemBlock(board, problem, index + 1)),
        ]),
        ...words('notice-ending'),
      ],
      signature: { unit: board.about?.unit.trim() ?? '', day: dayToChinese(asOf) },
      annexes: [],
    },
  };
}

function problemBlock(board: Board, problem: Problem, number: number): PaperBlock {
  const measures = measuresOf(board, problem.id).map(({ text }) => text.trim().replace(/[。；;]+$/, ''));
  const said = measures.length === 0 ? '' : `整改措施：${measures.join('；')}。`;
  return {
    kind: 'paragraph',
    text: `${number}. ${titleToLabel(problem.title)}。${said}整改状态：${STANDING_LABELS[standingOf(problem)]}。`,
  };
}
