import { settingsOf } from './board-settings.ts';
import type { About, Board } from './board.ts';
import type { TextRange } from './import-draft.ts';
import type { LastYearItem } from './last-year.ts';
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
 * A part of a board is shown without the names of the whole.
 */
export function redactedBoard(board: Board, redact: Redact = redactorOf(board)): Board {
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
    lastYearItems: mapped(board.lastYearItems, (item) => redactedItem(item, redact)),
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

/**
 * '张三、李四' → '某同志', '支部书记 张三' too; a committee, a branch or a post by itself is no name and stays. `redact` finds the
 * persons that are named behind one: 支部委员会张三.
 */
export const redactPersons = (text: string, redact: Redact): string =>
  text.trim() === ''
    ? text
    : personsToText([
        ...new Set(text.split(/[、，,；;/\n]+/).flatMap((part) => redactedWords(textToPersons(part), redact))),
      ]);

/** The words between two commas: the post of somebody goes with the name. */
const redactedWords = (words: readonly string[], redact: Redact): readonly string[] =>
  words.every(isNobody) ? words.map(redact) : [...words.filter((word) => COLLECTIVE.test(word)).map(redact), SOMEBODY];

const COLLECTIVE =
  /^(?:全体|各)|(?:委员会|支委会?|支委们|党委|党组|支部|党小组|班子(?:成员)?|办公室|全体\p{Script=Han}*)$/u;

const POSTS = '书记|(?:组织|宣传|纪检|青年|统战|保密|群工|生活|学习)?委员|党?小?组长|主任|负责人';

/** The post alone: 张书记 is somebody. */
const POST = new RegExp(`^(?:机关党委|党委|党组|党支部|党总支|支部|办公室)?(?:第一|副)?(?:${POSTS})$`);

const isNobody = (name: string): boolean => COLLECTIVE.test(name) || POST.test(name);

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

/** 组织委员李四光, 张三同志: the name alone, which texts call them by. 支部书记负责 names nobody. */
const NAMED = new RegExp(
  `^(?:.*(?:委员会|支委会?|支部|党委|办公室|${POSTS}))?((?:欧阳|司马|诸葛|上官|[${SURNAMES}])\\p{Script=Han}{1,2}?)(?:同志)?$`,
  'u',
);

function namesOf(board: Board): readonly string[] {
  const fields = [
    ...[...board.problems.values()].flatMap(({ subject, acceptedBy }) => [subject, acceptedBy]),
    ...[...board.measures.values()].map(({ owner }) => owner),
    ...[...board.lastYearItems.values()].flatMap(({ leader, owner }) => [leader, owner]),
  ];
  const named = new Set([...personsOf(board), ...fields].flatMap(textToPersons));
  return [...new Set([...named].flatMap((name) => [name, NAMED.exec(name)?.[1] ?? name.replace(/同志$/, '')]))].filter(
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
  unit: redact(about.unit),
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
  subject: redactPersons(problem.subject, redact),
  leader: redactPersons(problem.leader, redact),
  owner: redactPersons(problem.owner, redact),
  unit: redact(problem.unit),
  progressText: redact(problem.progressText),
  result: redact(problem.result),
  deadlineText: redact(problem.deadlineText),
  acceptedBy: redactPersons(problem.acceptedBy, redact),
  remark: redact(problem.remark),
  passage: moved(problem.passage),
});

const redactedMeasure = (measure: Measure, redact: Redact, moved: Moved): Measure => ({
  ...measure,
  text: redact(measure.text),
  group: redact(measure.group),
  owner: redactPersons(measure.owner, redact),
  deadlineText: redact(measure.deadlineText),
  result: redact(measure.result),
  openReason: redact(measure.openReason),
  passage: moved(measure.passage),
});

const redactedItem = (item: LastYearItem, redact: Redact): LastYearItem => ({
  ...item,
  category: redact(item.category),
  title: redact(item.title),
  detail: redact(item.detail),
  measures: item.measures.map(redact),
  leader: redactPersons(item.leader, redact),
  owner: redactPersons(item.owner, redact),
  unit: redact(item.unit),
  deadlineText: redact(item.deadlineText),
  result: redact(item.result),
  answer: redact(item.answer),
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
