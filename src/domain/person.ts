import { settingsOf } from './board-settings.ts';
import type { Board } from './board.ts';
import type { Measure } from './measure.ts';
import type { Problem } from './problem.ts';
import { Table } from './table.ts';

/**
 * Names as people join them: 张三、李四 / 张三，李四 / 张三 李四. A name of two characters is often set with a gap between
 * them (张 三): it is one name.
 */
export const textToPersons = (text: string): readonly string[] =>
  text
    .split(/[、，,；;/\n]+/)
    .flatMap((part) =>
      /^\p{Script=Han}\s+\p{Script=Han}$/u.test(part.trim()) ? [part.replace(/\s+/g, '')] : part.split(/\s+/),
    )
    .filter((name) => name !== '');

export const personsToText = (persons: readonly string[]): string => persons.join('、');

/** The text with every `from` named `to`, each person once; as it was where it names none of them. */
export function renamePersons(text: string, from: readonly string[], to: string): string {
  const persons = textToPersons(text);
  if (!persons.some((person) => from.includes(person))) return text;
  return personsToText([...new Set(persons.map((person) => (from.includes(person) ? to : person)))]);
}

export const personsOfProblem = ({ leader, owner }: Pick<Problem, 'leader' | 'owner'>): readonly string[] => [
  ...new Set([...textToPersons(owner), ...textToPersons(leader)]),
];

/** The board's list of persons, then everyone else named on a card or a measure, most often named first. */
export function personsOf(board: Board): readonly string[] {
  const listed = settingsOf(board).persons;
  const counts = new Map<string, number>();
  const named = [
    ...Table.partsOf(board.problems, NAMED, namedOn),
    ...Table.partsOf(board.measures, NAMED_BY_MEASURES, namedByMeasures),
  ];
  for (const name of named.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const mostFirst = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  return [...new Set([...listed, ...mostFirst])];
}

/** Cards that have not changed are not read again. */
const NAMED = new WeakMap<ReadonlyMap<string, Problem>, readonly string[]>();

const NAMED_BY_MEASURES = new WeakMap<ReadonlyMap<string, Measure>, readonly string[]>();

const namedByMeasures = (measures: Iterable<Measure>): readonly string[] =>
  [...measures].flatMap(({ owner }) => textToPersons(owner));

const namedOn = (problems: Iterable<Problem>): readonly string[] => [...problems].flatMap(personsOfProblem);
