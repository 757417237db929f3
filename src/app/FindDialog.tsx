import { useDeferredValue, useMemo, useState } from 'react';
import type { Board } from '../domain/board.ts';
import { NO_FILTER, visibleByStage } from '../domain/board-filter.ts';
import type { BoardId, ProblemId } from '../domain/id.ts';
import { titleToLabel } from '../domain/problem.ts';
import { textToSearchWords } from '../domain/search-word.ts';
import type { Spelling } from '../domain/search-word.ts';
import { STAGES, stageToChinese } from '../domain/stage.ts';
import { NO_PINYIN, PREPARING_PINYIN } from '../parts/pinyin-words.ts';
import { problemNumbers } from '../parts/problem-numbers.ts';
import { useBoard } from '../queries/use-board.ts';
import { useBoards } from '../queries/use-boards.ts';
import { usePinyinSearch } from '../queries/use-pinyin-search.ts';
import type { PinyinSearch } from '../queries/use-pinyin-search.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { FindList } from '../ui/FindList.tsx';
import type { FindItem } from '../ui/FindList.tsx';
import { boardAddress } from './address.ts';
import type { Address } from './address.ts';
import { findActions } from './find-actions.ts';
import type { FindAction } from './find-actions.ts';
import type { Machine } from './machine.ts';
import { useAddress } from './use-address.ts';

interface Props {
  readonly machine: Machine;
  /** Whose cards are found. */
  readonly boardId: BoardId | null;
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
  readonly onHelp: () => void;
  /** Before one goes elsewhere: what had the focus will not be there. */
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** Ctrl+K: any card, screen or action by its name. */
export function FindDialog(props: Props) {
  return props.boardId === null ? <Find {...props} board={null} /> : <FindOnBoard {...props} boardId={props.boardId} />;
}

function FindOnBoard(props: Props & { readonly boardId: BoardId }) {
  const shown = useBoard(props.boardId);
  return <Find {...props} board={shown.state === 'ready' ? shown.board : null} />;
}

function Find({
  board,
  machine,
  boardId,
  onUndo,
  onRedo,
  onHelp,
  onLeave,
  onClose,
}: Props & { readonly board: Board | null }) {
  const [query, setQuery] = useState('');
  const calm = useDeferredValue(query);
  const pinyin = usePinyinSearch(query);
  const boards = useBoards();
  const [, go] = useAddress();
  const cards = useMemo(() => cardsFor(board, calm, pinyin.spelling), [board, calm, pinyin.spelling]);
  const goTo = (address: Address): void => {
    onLeave();
    go(address);
  };
  const groups = findActions({ machine, boards: boards ?? [], boardId, goTo, onUndo, onRedo, onHelp }).map(
    ({ title, items }) => ({ title, items: saying(items, query, pinyin.spelling) }),
  );
  const openCard = (cardId: ProblemId): void => {
    if (boardId !== null) goTo(boardAddress(boardId, 'kanban', cardId));
  };
  const choose = (id: string): void => {
    const action = groups.flatMap(({ items }) => items).find((item) => item.id === id);
    onClose();
    afterFocusIsBack(() => (action ? action.act() : openCard(id)));
  };
  const found = board ? cards.slice(0, MOST_CARDS).map((cardId) => cardToItem(board, cardId)) : [];
  const isNothing =
    query === calm &&
    pinyin.state !== 'preparing' &&
    [...groups, { items: found }].every(({ items }) => items.length === 0);
  return (
    <Dialog title="查找卡片和操作" onClose={onClose}>
      <FindList
        label="查找卡片和操作"
        placeholder="汉字、拼音、首字母或编号"
        query={query}
        onQuery={setQuery}
        groups={[...groups, { title: '卡片', items: found }]}
        status={isNothing ? '没有找到。' : statusOf(pinyin.state, cards.length)}
        onChoose={choose}
      />
    </Dialog>
  );
}

/** More than this nobody reads: a further letter is quicker. */
const MOST_CARDS = 30;

function cardsFor(board: Board | null, text: string, spelling: Spelling | null): readonly ProblemId[] {
  if (board === null || text.trim() === '') return [];
  const visible = visibleByStage(board, { ...NO_FILTER, text }, spelling);
  const called = cardCalled(board, text);
  return [...new Set([...(called === null ? [] : [called]), ...STAGES.flatMap((stage) => visible[stage])])];
}

/** By its number, as people say it: 3, 问题3. */
function cardCalled(board: Board, text: string): ProblemId | null {
  const number = Number(/^(?:问题|第)?\s*(\d{1,5})\s*(?:号|条)?$/.exec(text.trim())?.[1] ?? 0);
  if (number === 0) return null;
  for (const [id, own] of problemNumbers(board)) if (own === number) return id;
  return null;
}

function saying(items: readonly FindAction[], text: string, spelling: Spelling | null): readonly FindAction[] {
  const words = textToSearchWords(text, spelling);
  return items.filter(({ label }) => words.every(({ isReadIn }) => isReadIn(label)));
}

function cardToItem(board: Board, id: ProblemId): FindItem {
  const problem = board.problems.get(id);
  if (!problem) return { id, label: '' };
  const category = problem.categoryId === null ? undefined : board.categories.get(problem.categoryId);
  const note = [category?.shortName || category?.name, stageToChinese(problem.stage)].filter(Boolean).join(' · ');
  return { id, label: titleToLabel(problem.title), note, icon: 'document' };
}

function statusOf(pinyin: PinyinSearch['state'], cards: number): string {
  if (pinyin === 'preparing') return PREPARING_PINYIN;
  if (pinyin === 'failed') return NO_PINYIN;
  if (cards > MOST_CARDS) return `找到 ${cards} 张卡片，先列出 ${MOST_CARDS} 张：再多写几个字。`;
  return cards > 0 ? `找到 ${cards} 张卡片` : '';
}

/** A dialog that closes gives the focus back in the frame after it: what is done then begins where the person was. */
const afterFocusIsBack = (act: () => void): void =>
  void requestAnimationFrame(() => requestAnimationFrame(() => act()));
