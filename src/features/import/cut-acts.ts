import type { TextRange } from '../../domain/import-draft.ts';
import { announce } from '../../ui/announce.ts';
import { KIND_NAMES, cutById, sectionsOf } from './cutting/cutting.ts';
import type { CutKind, Cutting } from './cutting/cutting.ts';
import { stepFrom } from './cutting/boundaries.ts';
import type { Step } from './cutting/boundaries.ts';
import { textOfCut } from './cutting/cut-text.ts';
import { putBack, takeOut } from './cutting/furniture.ts';
import { leftoversOf } from './cutting/leftovers.ts';
import { appendToPrevious, markRange } from './cutting/mark-range.ts';
import { moveEdge } from './cutting/move-edge.ts';
import type { Edge } from './cutting/move-edge.ts';
import { dissolveSection, retitle, setKind, setSection } from './cutting/recast.ts';
import { drop, joinWithNext, nextToJoin, splitAt } from './cutting/split-and-join.ts';
import { goTo, perform } from './import-acts.ts';
import { useImportDesk } from './import-desk.ts';
import { rowBeside } from './row-focus.ts';
import { cuttingToView, LEFTOVER, leftoverId, numberOf } from './workbench-view.ts';

/** What a person can do to one cut or one stretch of text, and what is said of it. */
export const present = (): Cutting | null => useImportDesk.getState().history?.present ?? null;

const nameOf = (cutting: Cutting, id: string): string => {
  const cut = cutById(cutting, id);
  return cut ? `${KIND_NAMES[cut.kind]}${numberOf(cutting, id)}` : '';
};

const EDGE_NAMES: Readonly<Record<Edge, string>> = { start: '起点', end: '终点' };

export function moveTo(id: string, edge: Edge, offset: number): void {
  const isDone = perform(
    (cutting) => moveEdge(cutting, id, edge, offset),
    (after) => `${nameOf(after, id)}${EDGE_NAMES[edge]}已移到“${nearby(after, id, edge)}”`,
  );
  if (!isDone) announce(`${EDGE_NAMES[edge]}不能再移了`);
}

export function nudge(id: string, edge: Edge, step: Step, direction: 1 | -1): void {
  const cutting = present();
  const cut = cutting && cutById(cutting, id);
  if (cut) moveTo(id, edge, stepFrom(cutting, cut[edge], step, direction));
}

function nearby(cutting: Cutting, id: string, edge: Edge): string {
  const cut = cutById(cutting, id);
  if (!cut) return '';
  const words = textOfCut(cutting, cut);
  return edge === 'start' ? words.slice(0, 8) : words.slice(-8);
}

/** The first keeps the focus; the second follows it in the list. */
export function split(id: string, offset: number): void {
  const isDone = perform(
    (cutting) => splitAt(cutting, id, offset),
    (after) => `已拆成两条：${nameOf(after, id)}和下一条`,
  );
  if (!isDone) announce('请先把光标放在文字中间，再拆分');
}

export function join(id: string): void {
  const cutting = present();
  if (!cutting) return;
  const found = nextToJoin(cutting, id);
  if ('stop' in found) return announce(found.stop);
  const gone = nameOf(cutting, found.next.id);
  perform(
    (before) => joinWithNext(before, id),
    (after) => `${gone}已并入${nameOf(after, id)}`,
  );
  goTo(id, useImportDesk.getState().isOpen);
}

/** The row after it has the focus, or else the one before. */
export function dropCut(id: string): void {
  const cutting = present();
  if (!cutting) return;
  const name = nameOf(cutting, id);
  const nextId = rowBeside(cuttingToView(cutting).ids, id);
  if (perform((before) => drop(before, id), `${name}已移到未归入`)) goTo(nextId);
}

/** The new cut has the focus; '' where nothing could be marked. */
export function mark(kind: CutKind, range: TextRange): string {
  const id = `n${present()?.made ?? 0}`;
  const isDone = perform(
    (cutting) => markRange(cutting, kind, range),
    (after) => `已标为${nameOf(after, id)}`,
  );
  if (isDone) goTo(id);
  else announce('请先选中要标的文字');
  return isDone ? id : '';
}

/** The next leftover has the focus: one after the other is marked. */
export function markLeftover(kind: CutKind, range: TextRange): void {
  const id = mark(kind, range);
  if (id) goTo(leftoverAfter(range) ?? id);
}

export const leftoverById = (id: string): TextRange | undefined => {
  const cutting = present();
  return cutting && id.startsWith(LEFTOVER)
    ? leftoversOf(cutting).find((range) => leftoverId(range) === id)
    : undefined;
};

const leftoverAfter = ({ end }: TextRange): string | undefined => {
  const cutting = present();
  const next = cutting && leftoversOf(cutting).find(({ start }) => start >= end);
  return next ? leftoverId(next) : undefined;
};

export function append(range: TextRange): void {
  const cutting = present();
  const previous = cutting?.cuts.filter((cut) => cut.end <= range.start).at(-1);
  if (!previous) return announce('前面没有可以并入的条目');
  perform(
    (before) => appendToPrevious(before, range),
    (after) => `已并入${nameOf(after, previous.id)}`,
  );
  goTo(leftoverAfter(range) ?? previous.id);
}

export function putFurnitureBack(range: TextRange): void {
  perform((cutting) => putBack(cutting, range), '已放回正文');
}

/** What is selected in the text of a card, or in the paper. */
export function takeFurnitureOut(range: TextRange): void {
  const isDone = range.start < range.end && perform((cutting) => takeOut(cutting, range), '已当作页码页眉，不写进卡片');
  if (!isDone) announce('请先选中要去掉的文字；一条里至少要留下一个字');
}

export function changeTitle(id: string, title: string): void {
  perform(
    (cutting) => retitle(cutting, id, title),
    (after) => `${nameOf(after, id)}的标题已改`,
  );
}

/** The list of choices it was taken from holds the focus until it has closed. */
export function changeSection(id: string, key: string): void {
  perform(
    (cutting) => setSection(cutting, id, key),
    (after) => {
      const cut = cutById(after, id);
      const section = cut && sectionsOf(after, cut.kind).find((one) => one.key === key);
      return `${nameOf(after, id)}已归到“${section?.name ?? '未分类'}”`;
    },
  );
  requestAnimationFrame(() => goTo(id, true));
}

export function changeKind(id: string, kind: CutKind): void {
  perform(
    (cutting) => setKind(cutting, id, kind),
    (after) => `已改为${nameOf(after, id)}`,
  );
  goTo(id, useImportDesk.getState().isOpen);
}

export function dissolve(kind: CutKind, key: string): void {
  perform((cutting) => dissolveSection(cutting, kind, key), '这一行不再作标题，已移到未归入');
}
