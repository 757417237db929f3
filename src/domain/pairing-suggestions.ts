import type { Board } from './board.ts';
import type { MeasureId, ProblemId } from './id.ts';
import { pairIdOf } from './measure.ts';
import { compareRanked } from './rank.ts';
import { countTextsWith, sharedWith, textsToWordIndex } from './shared-words.ts';
import type { WordIndex } from './shared-words.ts';

/** A measure that may serve a problem, and why: the words that both texts use, verbatim, the most telling first. */
export interface PairingSuggestion {
  readonly measureId: MeasureId;
  readonly shared: readonly string[];
  readonly score: number;
}

/** At most so many for one problem: a list that is read, not a ranking of everything. */
const MOST = 5;

/** What a suggestion must at least weigh, in letters of a word that only these two texts have: one word of two is not enough. */
const LEAST_LETTERS = 2.2;

/** A word in more than this share of a board's texts tells nothing there. */
const COMMON_SHARE = 0.4;

/** Words that every such paper uses to join or to urge. Alone, or one after the other, they are no reason. */
const STOCK = [
  '进一步 充分 全面 切实 积极 认真 扎实 深入 不断 持续 及时 定期 主动 严格 有效 主要 重要 重点 相关 有关 上级 每月 每季度',
  '不够 不足 不强 不高 不深 不到位 还不够 加强 加大 强化 提高 提升 推动 落实 贯彻 坚持 开展 组织 发挥 作用 存在 围绕 结合 通过 进行',
  '建立 完善 健全 制定 做到 要求 部署 工作 任务 问题 方面 情况 措施 方法 方式 能力 质量 水平 力度 意识 责任 效果 成效 实际 活动',
  '党员 支部 党支部 干部 党建 建设 学习 中央 关于',
].flatMap((line) => line.split(' '));

const STOCK_WORDS = new RegExp([...STOCK].sort((a, b) => b.length - a.length).join('|'), 'g');

/** The index that suggestions are looked up in. It depends on the texts alone: pairing does not make it stale. */
export function boardToWordIndex({ problems, measures }: Pick<Board, 'problems' | 'measures'>): WordIndex {
  const texts = new Map<string, string>();
  for (const { id, title, detail } of problems.values()) texts.set(id, `${title}\n${detail}`);
  for (const { id, text } of measures.values()) texts.set(id, text);
  return textsToWordIndex(texts);
}

/**
 * Measures not yet paired with the problem that share telling words with it, best first; at most five. A word weighs by its
 * length and its rarity on this board; stock phrases, words of most texts and masks (XXX) weigh nothing. Equal scores stand in
 * the paper's order, so that the answer is the same wherever it is computed.
 */
export const suggestionsFor = (
  board: Board,
  problemId: ProblemId,
  index: WordIndex = boardToWordIndex(board),
): readonly PairingSuggestion[] =>
  relatedTo(index, problemId)
    .flatMap(({ id, ...why }) => {
      const measure = board.measures.get(id);
      return measure && !board.pairs.has(pairIdOf(problemId, id)) ? [{ measure, ...why }] : [];
    })
    .sort((a, b) => b.score - a.score || compareRanked(a.measure, b.measure))
    .slice(0, MOST)
    .map(({ measure, shared, score }) => ({ measureId: measure.id, shared, score }));

/** The same from the other side: problems that a measure may serve. Equal scores stand by id. */
export const problemsSuggestedFor = (
  board: Board,
  measureId: MeasureId,
  index: WordIndex = boardToWordIndex(board),
): readonly { readonly problemId: ProblemId; readonly shared: readonly string[]; readonly score: number }[] =>
  relatedTo(index, measureId)
    .filter(({ id }) => board.problems.has(id) && !board.pairs.has(pairIdOf(id, measureId)))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id, shared, score }) => ({ problemId: id, shared, score }));

interface Related {
  readonly id: string;
  readonly shared: readonly string[];
  readonly score: number;
}

/** Every text that shares enough with this one. */
function relatedTo(index: WordIndex, from: string): readonly Related[] {
  const least = LEAST_LETTERS * Math.log((index.texts.size + 1) / 2);
  const weights = new Map<string, number>();
  const weigh = (word: string): number => {
    const known = weights.get(word) ?? weightOf(index, word);
    weights.set(word, known);
    return known;
  };
  return [...sharedWith(index, from)].flatMap(([id, words]) => {
    const shared = words.filter((word) => weigh(word) > 0).sort((a, b) => weigh(b) - weigh(a) || (a < b ? -1 : 1));
    const score = shared.reduce((sum, word) => sum + weigh(word), 0);
    return shared.length === 0 || score < least ? [] : [{ id, shared, score }];
  });
}

/** Longer weighs more (two characters little, seven most), rarer weighs more. */
function weightOf(index: WordIndex, word: string): number {
  if (isStock(word)) return 0;
  const count = countTextsWith(index, word);
  if (count > Math.max(3, index.texts.size * COMMON_SHARE)) return 0;
  return (word.length === 2 ? 0.6 : Math.min(word.length - 1, 6)) * Math.log((index.texts.size + 1) / count);
}

/** Stock words and torn-off single characters only (在支部建设上, 学习研). */
const isStock = (word: string): boolean => word.split(STOCK_WORDS).every((rest) => rest.length <= 1);
