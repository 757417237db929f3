import type { Board } from './board.ts';
import { boardToContent, saysTheSame } from './snapshot.ts';

/** What is otherwise on no card, in words, each once. Law: nothing exactly where nothing outside the cards is otherwise. */
export function boardLines(earlier: Board, later: Board): readonly string[] {
  const about = earlier.about === later.about || isAlike(earlier, later, 'about') ? [] : ['看板的名称或设置有修改'];
  const sources = earlier.sources === later.sources || isAlike(earlier, later, 'sources') ? [] : ['导入的材料有增减'];
  return [...about, ...categoryLines(earlier, later), ...sources, ...looseLines(earlier, later)];
}

const NOTHING = {
  about: null,
  categories: new Map(),
  problems: new Map(),
  measures: new Map(),
  pairs: new Map(),
  sources: new Map(),
  snapshots: new Map(),
} as const;

function isAlike(earlier: Board, later: Board, part: 'about' | 'sources'): boolean {
  const only = (board: Board): string => boardToContent({ ...board, ...NOTHING, [part]: board[part] });
  return only(earlier) === only(later);
}

function categoryLines(earlier: Board, later: Board): readonly string[] {
  if (earlier.categories === later.categories) return [];
  const added = [...later.categories.values()].filter(({ id }) => !earlier.categories.has(id));
  const removed = [...earlier.categories.values()].filter(({ id }) => !later.categories.has(id));
  const edited = [...later.categories.values()].filter((now) => {
    const then = earlier.categories.get(now.id);
    return then && !saysTheSame(then, now);
  });
  return [
    ...added.map(({ name }) => `新增类别“${name}”`),
    ...edited.map(({ name }) => `修改类别“${name}”`),
    ...removed.map(({ name }) => `删除类别“${name}”`),
  ];
}

/** Measures that serve no problem at either end, or went as they had lost theirs. */
function looseLines(earlier: Board, later: Board): readonly string[] {
  if (earlier.measures === later.measures) return [];
  const isLoose = (board: Board, id: string): boolean => !board.problemsByMeasure.has(id);
  const ids = new Set([...earlier.measures.keys(), ...later.measures.keys()]);
  const count = [...ids].filter((id) => {
    const [then, now] = [earlier.measures.get(id), later.measures.get(id)];
    return (
      then !== now &&
      (!then || isLoose(earlier, id)) &&
      (!now || isLoose(later, id)) &&
      (!then || !now || !saysTheSame(then, now))
    );
  }).length;
  return count === 0 ? [] : [`没有配给问题的措施变动 ${count} 条`];
}
