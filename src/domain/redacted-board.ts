import { settingsOf } from './board-settings.ts';
import type { About, Board } from './board.ts';
import type { TextRange } from './import-draft.ts';
import type { Measure } from './measure.ts';
import { personsOf, personsToText, textToPersons } from './person.ts';
import type { Problem } from './problem.ts';
import type { Passage, SourceText } from './source-text.ts';

/** What stands in a name's place. */
export const SOMEBODY = '某同志';

/** Takes the names of the board's persons out of a text; what else is in it stays. */
export type Redact = (text: string) => string;

/**
 * The board as it may be shown to outsiders: 某同志 for every person, in the fields that name persons and, where a person of
 * the board's lists is named, in every text. Nothing else changes, so that all figures stay. Law: done twice it is as done once.
 */
export function redactedBoard(board: Board): Board {
  const redact = redactorOf(board);
  const shifts = new Map([...board.sources].map(([id, { text }]) => [id, shiftOf(text, redact)]));
  const moved = (passage: Passage | null): Passage | null => {
    const shift = passage && shifts.get(passage.sourceId);
    return shift ? { ...passage, ...shift(passage), removed: passage.removed.map(shift) } : passage;
  };
  return {
    ...board,
    about: board.about && redactedAbout(board.about, redact),
    categories: mapped(board.categories, (category) => ({ ...category, name: redact(category.name) })),
    problems: mapped(board.problems, (problem) => redactedProblem(problem, redact, moved)),
    measures: mapped(board.measures, (measure) => redactedMeasure(measure, redact, moved)),
    sources: mapped(board.sources, (source) => redactedSource(source, redact, shifts.get(source.id))),
    snapshots: mapped(board.snapshots, (snapshot) => ({
      ...snapshot,
      name: redact(snapshot.name),
      takenBy: snapshot.takenBy && SOMEBODY,
    })),
  };
}

/** For texts that are not on the board itself: notes, reasons, what stood there before. A name of one character is not looked for. */
export function redactorOf(...boards: readonly Board[]): Redact {
  const pattern = patternOf([...new Set(boards.flatMap(namesOf))]);
  return pattern ? (text) => text.replace(pattern, SOMEBODY) : (text) => text;
}

/** '张三、李四' → '某同志'; a committee, a branch or a post is no name and stays. */
export const redactPersons = (text: string): string =>
  text.trim() === ''
    ? text
    : personsToText([...new Set(textToPersons(text).map((name) => (isNobody(name) ? name : SOMEBODY)))]);

const COLLECTIVE = /^(?:全体|各)|委员会|支委|党委|党组|支部|党小组|班子|办公室/;

/** The post alone: 张书记 is somebody. */
const POST =
  /^(?:支部|党支部|党总支)?(?:第一|副)?(?:书记|(?:组织|宣传|纪检|青年|统战|保密|群工|生活|学习)?委员|党?小?组长)$/;

const isNobody = (name: string): boolean => COLLECTIVE.test(name) || POST.test(name);

function namesOf(board: Board): readonly string[] {
  const fields = [
    ...[...board.problems.values()].map(({ subject }) => subject),
    ...[...board.measures.values()].map(({ owner }) => owner),
  ];
  return [...new Set([...personsOf(board), ...fields.flatMap(textToPersons)])].filter(
    (name) => [...name].length > 1 && !isNobody(name) && !SOMEBODY.includes(name),
  );
}

/** The longest name first; 张 三 is 张三, and 张三同志 is one person too. */
function patternOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const words = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(nameToPattern);
  return new RegExp(`(?:${words.join('|')})(?:同志)?`, 'gu');
}

const nameToPattern = (name: string): string =>
  [...name].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')).join('[ \\u3000]*');

const mapped = <K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V): ReadonlyMap<K, V> =>
  new Map([...map].map(([key, value]) => [key, change(value)]));

const redactedAbout = (about: About, redact: Redact): About => ({
  ...about,
  name: redact(about.name),
  settings: { ...settingsOf({ about }), persons: about.settings.persons.length > 0 ? [SOMEBODY] : [] },
  views: about.views.map((view) => ({
    ...view,
    name: redact(view.name),
    filter: { ...view.filter, person: view.filter.person && SOMEBODY, text: redact(view.filter.text) },
  })),
});

type Moved = (passage: Passage | null) => Passage | null;

const redactedProblem = (problem: Problem, redact: Redact, moved: Moved): Problem => ({
  ...problem,
  title: redact(problem.title),
  detail: redact(problem.detail),
  cause: redact(problem.cause),
  goal: redact(problem.goal),
  lesson: redact(problem.lesson),
  origin: redact(problem.origin),
  subject: redactPersons(problem.subject),
  leader: redactPersons(problem.leader),
  owner: redactPersons(problem.owner),
  unit: redact(problem.unit),
  progressText: redact(problem.progressText),
  result: redact(problem.result),
  acceptedBy: redactPersons(problem.acceptedBy),
  remark: redact(problem.remark),
  passage: moved(problem.passage),
});

const redactedMeasure = (measure: Measure, redact: Redact, moved: Moved): Measure => ({
  ...measure,
  text: redact(measure.text),
  group: redact(measure.group),
  owner: redactPersons(measure.owner),
  result: redact(measure.result),
  openReason: redact(measure.openReason),
  passage: moved(measure.passage),
});

type Shift = (range: TextRange) => TextRange;

const redactedSource = (source: SourceText, redact: Redact, shift: Shift | undefined): SourceText => ({
  ...source,
  name: redact(source.name),
  text: redact(source.text),
  mainWork: shift ? source.mainWork.map(shift) : source.mainWork,
});

/** Where a range of the text lies once the names in it have another length. */
function shiftOf(text: string, redact: Redact): Shift {
  if (redact(text) === text) return (range) => range;
  const place = (at: number): number => redact(text.slice(0, at)).length;
  return ({ start, end }) => ({ start: place(start), end: place(end) });
}
