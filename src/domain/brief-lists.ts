import type { Board } from './board.ts';
import { measuresOf } from './board.ts';
import { dayToChinese } from './day.ts';
import type { DatedBoard, PaperChoices } from './paper-choices.ts';
import { numbersOf, problemsByCategory } from './paper-order.ts';
import type { Paper, PaperColumn, PaperParagraph, PaperRow } from './paper.ts';
import { personsOfProblem, textToPersons } from './person.ts';
import { groupRow, hasHeadings } from './problem-list-paper.ts';
import type { Problem } from './problem.ts';
import { figuresOf, figuresToSentence, standingToChinese } from './standing.ts';

const NUMBER: PaperColumn = { id: 'number', head: '序号', width: 6, align: 'center' };

/** 问题清单: what was found, before anything is done about it. */
export function findingsPaper(dated: DatedBoard, choices: PaperChoices): Paper {
  const { board, asOf } = dated;
  const groups = problemsByCategory(board);
  const numbers = numbersOf(groups.flatMap(({ problems }) => problems));
  const rows = groups.flatMap((group, at) => [
    ...(hasHeadings(groups) ? [groupRow(group, at)] : []),
    ...group.problems.map((problem) =>
      row(problem.id, [
        text(String(numbers.get(problem.id) ?? '')),
        problemCell(problem, choices),
        text(problem.cause),
        text(problem.origin),
      ]),
    ),
  ]);
  const columns: readonly PaperColumn[] = [
    NUMBER,
    { id: 'problem', head: '存在问题', width: 52, align: 'left' },
    { id: 'cause', head: '原因分析', width: 28, align: 'left' },
    { id: 'origin', head: '来源', width: 14, align: 'center' },
  ];
  return listOf(dated, choices, '查摆问题清单', {
    tables: [{ columns, rows }],
    sentences: [`截至${dayToChinese(asOf)}，查摆问题${board.problems.size}个。`],
  });
}

/** 个人整改清单: a table for each person who answers for something; those who answer for nothing have none. */
export function personListPaper(dated: DatedBoard, choices: PaperChoices): Paper {
  const { board, asOf } = dated;
  const wanted = choices.scope?.person ?? null;
  const problems = problemsByCategory(board).flatMap((group) => group.problems);
  const numbers = numbersOf(problems);
  const byPerson = new Map<string, Problem[]>();
  for (const problem of problems)
    for (const person of wanted === null ? personsIn(problem) : [wanted])
      byPerson.set(person, [...(byPerson.get(person) ?? []), problem]);
  const rows = [...byPerson].flatMap(([person, own]) => [
    { kind: 'group' as const, id: `person ${person}`, heading: `${person}（${own.length}个）` },
    ...own.map((problem) =>
      row(`${person} ${problem.id}`, [
        text(String(numbers.get(problem.id) ?? '')),
        problemCell(problem, choices),
        measuresCell(board, problem),
        text(problem.deadlineText),
        text(standingToChinese(problem)),
      ]),
    ),
  ]);
  const columns: readonly PaperColumn[] = [
    NUMBER,
    { id: 'problem', head: '存在问题', width: 30, align: 'left' },
    { id: 'measures', head: '整改措施', width: 36, align: 'left' },
    { id: 'deadline', head: '整改时限', width: 14, align: 'center' },
    { id: 'standing', head: '状态', width: 14, align: 'center' },
  ];
  const shared = problems.some((problem) => personsIn(problem).length > 1) && wanted === null;
  return listOf(dated, choices, '个人整改清单', {
    tables: [{ columns, rows }],
    sentences: [
      `截至${dayToChinese(asOf)}，${figuresToSentence(figuresOf(board))}${shared ? '；一个问题有几名责任人的，在各人名下分别列出' : ''}。`,
    ],
  });
}

/** 佐证材料目录: what proves it, problem by problem and measure by measure. */
export function evidencePaper(dated: DatedBoard, choices: PaperChoices): Paper {
  const { board, asOf, dossier } = dated;
  const proofsOf = (id: string): readonly string[] => dossier?.evidence.get(id)?.split('\n') ?? [];
  const problems = problemsByCategory(board).flatMap((group) => group.problems);
  const numbers = numbersOf(problems);
  const proven = problems.flatMap((problem) => {
    const proofs = [
      ...proofsOf(problem.id).map((proof) => ({ proof, by: problem.id, measure: '' })),
      ...measuresOf(board, problem.id).flatMap((measure) =>
        proofsOf(measure.id).map((proof) => ({ proof, by: measure.id, measure: measure.text })),
      ),
    ];
    return proofs.length === 0 ? [] : [{ problem, proofs }];
  });
  const rows = proven.flatMap(({ problem, proofs }) =>
    proofs.map(({ proof, by, measure }, at): PaperRow => {
      const isFirst = at === 0;
      const isNew = by !== proofs[at - 1]?.by;
      const cells = [
        isFirst ? text(String(numbers.get(problem.id) ?? '')) : [],
        isFirst ? [{ lead: problem.title.trim(), text: '' }] : [],
        isNew ? text(measure) : [],
        text(proof),
      ];
      return row(`${problem.id} ${at}`, cells, isFirst ? [] : isNew ? [0, 1] : [0, 1, 2]);
    }),
  );
  const columns: readonly PaperColumn[] = [
    NUMBER,
    { id: 'problem', head: '存在问题', width: 30, align: 'left' },
    { id: 'measure', head: '所证措施', width: 28, align: 'left' },
    { id: 'evidence', head: '佐证材料', width: 36, align: 'left' },
  ];
  return listOf(dated, choices, '整改佐证材料目录', {
    tables: [{ columns, rows }],
    sentences: [`截至${dayToChinese(asOf)}，${proven.length}个问题有佐证材料，共${rows.length}份。`],
  });
}

/** 责任人; the 责任领导 where nobody else is named. */
const personsIn = (problem: Problem): readonly string[] => {
  const owners = textToPersons(problem.owner);
  return owners.length > 0 ? owners : personsOfProblem(problem);
};

const text = (said: string): readonly PaperParagraph[] => (said.trim() === '' ? [] : [{ text: said.trim() }]);

const row = (id: string, cells: readonly (readonly PaperParagraph[])[], joined: readonly number[] = []): PaperRow => ({
  kind: 'cells',
  id,
  cells,
  ...(joined.length > 0 ? { joined } : {}),
});

const problemCell = ({ title, detail }: Problem, { redaction }: PaperChoices): readonly PaperParagraph[] => [
  { lead: title.trim(), text: redaction === 'titles' ? '' : detail.trimEnd() },
];

const measuresCell = (board: Board, { id }: Problem): readonly PaperParagraph[] =>
  measuresOf(board, id).map(({ text: said }, at, all) => ({
    text: all.length > 1 ? `${at + 1}. ${said.trim()}` : said.trim(),
  }));

const listOf = (
  { board, asOf }: DatedBoard,
  { template = {} }: PaperChoices,
  name: string,
  said: Pick<Paper, 'tables' | 'sentences'>,
): Paper => ({
  title: board.about ? `${board.about.year}年度组织生活会${name}` : name,
  marks: template.isMarkedInternal ? ['内部资料　注意保存'] : [],
  above: { left: `填报单位：${board.about?.unit ?? ''}`, right: `截至${dayToChinese(asOf)}` },
  ...said,
  official: null,
});
