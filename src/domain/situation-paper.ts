import type { Board } from './board.ts';
import { headingToCategoryName } from './category.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { dayToChinese } from './day.ts';
import { groupToLabel } from './measure.ts';
import type { DatedBoard, PaperChoices } from './paper-choices.ts';
import { measuresByHeading, problemsByCategory } from './paper-order.ts';
import { wordingOf } from './paper-wording.ts';
import type { Paper, PaperBlock } from './paper.ts';

/**
 * 查摆问题情况汇报: main work, problems by category, measures by group: the genre that the import reads. Read in again, it says the
 * same as the board (`situationOf`), but for texts whose own words open something (see exchange/report-text/reread-paper).
 */
export function situationPaper(dated: DatedBoard, { template = {}, wording }: PaperChoices): Paper {
  const { board, asOf } = dated;
  const situation = situationOf(board);
  const work = mainWorkOf(board);
  const parts = [
    ...(work.length > 0
      ? [{ name: '主要工作', blocks: work.map((text): PaperBlock => ({ kind: 'paragraph', text })) }]
      : []),
    { name: '存在的主要问题', blocks: listBlocks(situation.categories, nameToHeading) },
    { name: '整改措施', blocks: listBlocks(situation.groups, (name) => name) },
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    title: `${board.about ? `${board.about.year}年度` : ''}组织生活会查摆问题情况汇报`,
    marks: template.isMarkedInternal ? ['内部资料　注意保存'] : [],
    above: { left: '', right: '' },
    tables: [],
    sentences: [],
    official: {
      blocks: [
        ...wordingOf('situation-opening', dated, wording).map((text): PaperBlock => ({ kind: 'paragraph', text })),
        ...parts.flatMap(({ name, blocks }, at): readonly PaperBlock[] => [
          { kind: 'heading', level: 1, text: `${chineseNumeral(at + 1)}、${name}` },
          ...blocks,
        ]),
      ],
      signature: { unit: board.about?.unit.trim() ?? '', day: dayToChinese(asOf) },
      annexes: [],
    },
  };
}

/** Texts under a name; '' where they have none. */
export interface NamedTexts {
  readonly name: string;
  readonly texts: readonly string[];
}

/** What the paper says of a board: problems by category, measures by group, each in the paper's order. */
export interface Situation {
  readonly categories: readonly NamedTexts[];
  readonly groups: readonly NamedTexts[];
}

export function situationOf(board: Board): Situation {
  const categories = problemsByCategory(board).map(({ category, problems }) => ({
    name: category ? headingToCategoryName(category.name) : '',
    texts: problems.map(({ title, detail }) => said(title + detail)),
  }));
  const groups = measuresByHeading(board).map(({ heading, measures }) => ({
    name: groupToLabel(heading)
      .replace(/^（[^（）]{1,4}）/, '')
      .trim(),
    texts: measures.map(({ text }) => said(text)),
  }));
  return { categories: othersLast(categories), groups: othersLast(groups) };
}

/** Beside headed ones, what has no heading is headed too: no reader, man or program, would know where it ends. */
function othersLast(parts: readonly NamedTexts[]): readonly NamedTexts[] {
  const named = parts.filter(({ name }) => name !== '');
  const others = parts.filter(({ name }) => name === '').map(({ texts }) => ({ name: OTHERS, texts }));
  return named.length === 0 ? parts : [...named, ...others];
}

const OTHERS = '其他';

const said = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n\s*\n+/g, '\n')
    .trim();

/** 对照…方面 where the name can be taken out of it again; else the name as it is. */
function nameToHeading(name: string): string {
  const heading = `对照${name}方面`;
  return headingToCategoryName(heading) === name ? heading : name;
}

function listBlocks(parts: readonly NamedTexts[], toHeading: (name: string) => string): readonly PaperBlock[] {
  const named = parts.filter(({ name }) => name !== '');
  return parts.flatMap((part): readonly PaperBlock[] => {
    const at = named.indexOf(part);
    return [
      ...(at < 0
        ? []
        : [
            {
              kind: 'heading' as const,
              level: 2 as const,
              text: `（${chineseNumeral(at + 1)}）${toHeading(part.name)}`,
            },
          ]),
      ...part.texts.map((text, index): PaperBlock => ({ kind: 'paragraph', text: `${index + 1}. ${text}` })),
    ];
  });
}

/** The main work as the imported papers told it, without their heading for it. */
const mainWorkOf = (board: Board): readonly string[] =>
  [...board.sources.values()].flatMap(({ text, mainWork }) =>
    mainWork.flatMap(({ start, end }) =>
      text
        .slice(start, end)
        .split('\n')
        .map((line) => line.trim())
        .filter((line, at) => line !== '' && !(at === 0 && /^[一二三四五六七八九十]+[、.．]/.test(line))),
    ),
  );
