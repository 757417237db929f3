import type { Board } from './board.ts';
import type { ChangeRecord } from './change.ts';
import { SETTING_LABELS } from './board-settings.ts';
import type { BoardSettings } from './board-settings.ts';
import type {
  Command,
  EditProblem,
  MoveProblem,
  PairMeasure,
  SetCategory,
  Together,
  UnpairMeasure,
} from './command.ts';
import { dayToChinese } from './day.ts';
import { deadlineToChinese } from './deadline.ts';
import { evidenceToLabel } from './dossier.ts';
import type { LedgerEntry } from './ledger.ts';
import { MEASURE_FIELD_LABELS } from './measure.ts';
import { PROBLEM_FIELD_LABELS, problemTextToTitle, titleToLabel } from './problem.ts';
import { isForward, stageToChinese } from './stage.ts';

/**
 * What an entry did, in words: '把“主动进位意识不强”移到“整改中”'. Read from the change, so that a title is the one of that day;
 * a pair's ends, which its change does not hold, are named as `board` has them now. An undo names what it took back; `find` finds it.
 */
export function entryToSentence(
  entry: LedgerEntry,
  find: (seq: number) => LedgerEntry | undefined,
  board?: Board,
): string {
  const { command } = entry;
  if (command.type !== 'undo') return commandToSentence(command, entry, board);
  const target = find(command.seq);
  if (!target) return `撤销第 ${command.seq} 步`;
  if (target.command.type !== 'undo') return `撤销：${entryToSentence(target, find, board)}`;
  const redone = find(target.command.seq);
  return redone ? `重做：${entryToSentence(redone, find, board)}` : `重做第 ${target.command.seq} 步`;
}

function commandToSentence(
  command: Exclude<Command, { type: 'undo' }>,
  entry: LedgerEntry,
  board: Board | undefined,
): string {
  const problem = quoteProblem(entry);
  const measure = quoteMeasure(entry);
  switch (command.type) {
    case 'create-board':
      return `新建看板“${command.name}”`;
    case 'edit-board':
      return `修改看板的${command.edits.map(({ field }) => (field === 'name' ? '名称' : '填报单位')).join('、')}`;
    case 'archive-board':
      return command.archived ? '把看板归档' : '把看板从归档中取回';
    case 'mute-check':
      return `${command.muted ? '关闭' : '打开'}体检项“${command.label}”`;
    case 'set-board':
      return `修改看板的设置：${Object.keys(command.to)
        .map((key) => SETTING_LABELS[key as keyof BoardSettings])
        .join('、')}`;
    case 'save-view':
      return `保存视图“${command.view.name}”`;
    case 'delete-view':
      return `删除视图“${command.view.name}”`;
    case 'save-template':
      return `保存模板“${command.template.name}”`;
    case 'delete-template':
      return `删除模板“${command.template.name}”`;
    case 'rename-person':
      return command.from.length > 1
        ? `把${command.from.map((name) => `“${name}”`).join('、')}合并为“${command.to}”`
        : `把姓名“${command.from[0] ?? ''}”改为“${command.to}”`;
    case 'together':
      return togetherToSentence(command, problem, board);
    case 'add-category':
      return `添加类别“${command.category.name}”`;
    case 'edit-category':
      return `修改类别“${command.edits.at(-1)?.to ?? ''}”`;
    case 'tint-category':
      return `更改类别${quoteCategory(entry)}的颜色`;
    case 'place-category':
      return `调整类别${quoteCategory(entry)}的次序`;
    case 'remove-category':
      return removalToSentence(entry);
    case 'add-problem':
      return `添加问题${problem}`;
    case 'edit-problem':
      return editToSentence(command, problem);
    case 'set-category':
      return categoryToSentence(command, problem, board);
    case 'move-problem':
      return moveToSentence(command, problem);
    case 'delete-problem':
      return `删除问题${problem}`;
    case 'correct-deadline':
      return `更正${problem || measure}时限的识别结果${command.to ? `为“${deadlineToChinese(command.to)}”` : ''}`;
    case 'correct-completion':
      return `把${problem}的完成日期更正为${dayToChinese(command.to)}`;
    case 'adjust-deadline':
      return `调整${problem || measure}的时限：“${command.from || '空'}”→“${command.to || '空'}”，原因：${shorten(command.reason.trim())}`;
    case 'add-note':
      return `记录${problem || '问题'}的进展：“${shorten(command.text.trim())}”`;
    case 'withdraw-note':
      return `撤回一条进展：“${shorten(command.note.text.trim())}”`;
    case 'add-evidence':
      return `添加佐证材料“${evidenceToLabel(command.evidence)}”`;
    case 'edit-evidence':
      return `修改佐证材料“${evidenceToLabel(command.to)}”`;
    case 'remove-evidence':
      return `删除佐证材料“${evidenceToLabel(command.evidence)}”`;
    case 'add-measure':
      return `添加措施${measure}`;
    case 'edit-measure':
      return command.field && command.field !== 'text'
        ? `修改措施${measure}的${MEASURE_FIELD_LABELS[command.field]}`
        : `修改措施${measure}`;
    case 'tick-measure':
      if (command.on) return `把措施${measure}的落实日期记为${dayToChinese(command.on)}`;
      return command.done ? `勾选措施${measure}为已落实` : `取消措施${measure}的已落实`;
    case 'delete-measure':
      return `删除措施${measure}`;
    case 'pair-measure':
      return `把${pairedMeasure(command, board)}配给${pairedProblem(command, board)}`;
    case 'unpair-measure':
      return `取消${pairedMeasure(command, board)}与${pairedProblem(command, board)}的配对`;
    case 'take-snapshot':
      return `冻结快照“${command.snapshot.name}”`;
    case 'delete-snapshot':
      return `删除快照${quoteSnapshot(entry)}`;
    case 'carry-over':
      return `从“${command.from.name}”结转 ${entry.change.added.filter(({ kind }) => kind === 'problem').length} 个问题`;
    case 'answer-last-year':
      return `填写上年度事项${quoteLastYear(entry)}的落实情况`;
    case 'adopt-draft':
      return `导入材料“${command.source.name}”：${command.problems.length} 个问题、${command.measures.length} 条措施`;
  }
}

function togetherToSentence({ commands }: Together, problem: string, board: Board | undefined): string {
  const [first] = commands;
  const isSame = commands.every(({ type }) => type === first?.type);
  const count = commands.length;
  if (!first) return '没有更改';
  const written = commands.filter(({ type }) => type !== 'correct-deadline');
  if (written.length > 0 && written.length < count)
    return `${togetherToSentence({ type: 'together', commands: written }, problem, board)}，并更正识别结果`;
  if (!isSame)
    return deadlinesToSentence(commands) ?? laneToSentence(commands, problem, board) ?? `一次做了 ${count} 项更改`;
  switch (first.type) {
    case 'move-problem':
      return commands.every((command) => command.type === 'move-problem' && command.from === command.to)
        ? `调整 ${count} 个问题的顺序`
        : `把 ${count} 个问题移到“${stageToChinese(first.to)}”`;
    case 'add-problem':
      return `添加 ${count} 个问题`;
    case 'delete-problem':
      return `删除 ${count} 个问题`;
    case 'set-category':
      return categoriesToSentence(commands, board);
    case 'edit-problem':
      return editsToSentence(commands);
    case 'adjust-deadline':
      return `调整 ${count} 个时限，原因：${shorten(first.reason.trim())}`;
    default:
      return `一次做了 ${count} 项更改`;
  }
}

type Commands = Together['commands'];

function categoriesToSentence(commands: Commands, board: Board | undefined): string {
  const aims = new Set(commands.map((command) => (command.type === 'set-category' ? command.to : null)));
  const [to = null] = aims;
  const name = to === null ? undefined : board?.categories.get(to)?.name;
  if (aims.size > 1 || (to !== null && name === undefined)) return `更改 ${commands.length} 个问题的类别`;
  return name === undefined ? `把 ${commands.length} 个问题移出类别` : `把 ${commands.length} 个问题归入“${name}”`;
}

function editsToSentence(commands: Commands): string {
  const edits = commands.flatMap((command) => (command.type === 'edit-problem' ? command.edits : []));
  const labels = [...new Set(edits.map(({ field }) => PROBLEM_FIELD_LABELS[field]))];
  const values = [...new Set(edits.map(({ to }) => to))];
  const [value = ''] = values;
  const isTold = labels.length === 1 && values.length === 1 && value !== '' && value.length <= LONGEST_VALUE;
  return isTold
    ? `把 ${commands.length} 个问题的${labels.join('')}改为“${value}”`
    : `修改 ${commands.length} 个问题的${labels.join('、')}`;
}

/** One time limit for many cards: written where none was, adjusted with a reason where one was. null: it is something else. */
function deadlinesToSentence(commands: Commands): string | null {
  const adjusted = commands.flatMap((command) => (command.type === 'adjust-deadline' ? [command] : []));
  const written = commands.flatMap((command) => (command.type === 'edit-problem' ? command.edits : []));
  const [first] = adjusted;
  if (!first || !written.every(({ field }) => field === 'deadlineText')) return null;
  if (adjusted.length + written.length !== commands.length) return null;
  const reason = shorten(first.reason.trim());
  return `把 ${commands.length} 个问题的时限改为“${first.to}”，其中 ${adjusted.length} 个是调整，原因：${reason}`;
}

/** Cards moved and at once taken into another lane: one 类别 or 责任人. null: it is something else. */
function laneToSentence(commands: Commands, problem: string, board: Board | undefined): string | null {
  const moves = commands.flatMap((command) => (command.type === 'move-problem' ? [command] : []));
  const others = commands.flatMap((command) =>
    command.type === 'set-category' || command.type === 'edit-problem' ? [command] : [],
  );
  const [move] = moves;
  const [other] = others;
  if (!move || !other || moves.length + others.length !== commands.length) return null;
  const cards = new Set([...moves, ...others].map(({ id }) => id)).size;
  const across = moves.some(({ from, to }) => from !== to) ? `移到“${stageToChinese(move.to)}”，` : '';
  return `把${cards > 1 ? ` ${cards} 个问题` : problem}${across}${takenToChinese(other, board)}`;
}

function takenToChinese(command: SetCategory | EditProblem, board: Board | undefined): string {
  if (command.type === 'set-category') {
    const name = command.to === null ? undefined : board?.categories.get(command.to)?.name;
    return command.to === null ? '移出类别' : name === undefined ? '改归别的类别' : `归入“${name}”`;
  }
  const owner = command.edits[0]?.to ?? '';
  return owner === '' ? '改为无责任人' : `改由“${owner}”负责`;
}

function editToSentence({ edits }: EditProblem, problem: string): string {
  const [edit, ...others] = edits;
  const labels = edits.map(({ field }) => PROBLEM_FIELD_LABELS[field]).join('、');
  const isLong = !edit || edit.field === 'title' || Math.max(edit.from.length, edit.to.length) > LONGEST_VALUE;
  if (isLong || others.length > 0) return `修改${problem}的${labels}`;
  if (edit.to === '') return `清空${problem}的${labels}“${edit.from}”`;
  return edit.from === ''
    ? `填写${problem}的${labels}：“${edit.to}”`
    : `把${problem}的${labels}从“${edit.from}”改为“${edit.to}”`;
}

/** A value this short is told whole: a person, a time limit. */
const LONGEST_VALUE = 20;

/** Named as the board has it now. */
function categoryToSentence({ to }: SetCategory, problem: string, board: Board | undefined): string {
  if (to === null) return `把${problem}移出类别`;
  const name = board?.categories.get(to)?.name;
  return name === undefined ? `更改${problem}的类别` : `把${problem}归入“${name}”`;
}

type Pairing = PairMeasure | UnpairMeasure;

function pairedMeasure({ measureId }: Pairing, board: Board | undefined): string {
  const measure = board?.measures.get(measureId);
  return measure ? `措施${quoteText(measure.text)}` : '一条措施';
}

function pairedProblem({ problemId }: Pairing, board: Board | undefined): string {
  const problem = board?.problems.get(problemId);
  return problem ? `问题${quoteText(problem.title)}` : '一个问题';
}

const moveToSentence = ({ from, to }: MoveProblem, problem: string): string =>
  from === to
    ? `调整${problem}在“${stageToChinese(to)}”里的顺序`
    : isForward(from, to)
      ? `把${problem}移到“${stageToChinese(to)}”`
      : `把${problem}退回“${stageToChinese(to)}”`;

/** The records an entry touched, as they stood after it. */
const touchedBy = ({ change }: LedgerEntry): readonly ChangeRecord[] => [
  ...change.updated.map(([, to]) => to),
  ...change.added,
  ...change.removed,
];

function quoteProblem(entry: LedgerEntry): string {
  const problem = touchedBy(entry).find(
    (record) =>
      record.kind === 'problem' &&
      (!('id' in entry.command) || isOwnId(entry.command) || record.id === entry.command.id),
  );
  return problem?.kind === 'problem' ? quoteText(problem.title) : '';
}

/** Commands whose id is that of what they add to the card. */
const isOwnId = ({ type }: Command): boolean => type === 'add-note' || type === 'adjust-deadline';

function quoteMeasure(entry: LedgerEntry): string {
  const measure = touchedBy(entry).find((record) => record.kind === 'measure');
  return measure?.kind === 'measure' ? quoteText(measure.text) : '';
}

function quoteCategory(entry: LedgerEntry): string {
  const category = touchedBy(entry).find((record) => record.kind === 'category');
  return category?.kind === 'category' ? `“${category.name}”` : '';
}

function quoteSnapshot(entry: LedgerEntry): string {
  const snapshot = touchedBy(entry).find((record) => record.kind === 'snapshot');
  return snapshot?.kind === 'snapshot' ? `“${snapshot.name}”` : '';
}

function quoteLastYear(entry: LedgerEntry): string {
  const item = touchedBy(entry).find((record) => record.kind === 'last-year-item');
  return item?.kind === 'last-year-item' ? quoteText(item.title) : '';
}

function removalToSentence(entry: LedgerEntry): string {
  const moved = entry.change.updated.length;
  return `删除类别${quoteCategory(entry)}${moved > 0 ? `，它的 ${moved} 个问题改归别处` : ''}`;
}

/** By its leading sentence. */
const quoteText = (text: string): string => `“${shorten(titleToLabel(problemTextToTitle(text.trim()).title))}”`;

const shorten = (text: string): string => ([...text].length > 24 ? `${[...text].slice(0, 24).join('')}…` : text);
