import { useCallback, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { NO_FILTER } from '../../../src/domain/board-filter.ts';
import type { BoardFilter } from '../../../src/domain/board-filter.ts';
import type { Board } from '../../../src/domain/board.ts';
import { applyChange } from '../../../src/domain/change.ts';
import type { Command } from '../../../src/domain/command.ts';
import { decide } from '../../../src/domain/decide.ts';
import { applyToDossier, EMPTY_DOSSIER } from '../../../src/domain/dossier.ts';
import { BoardScreen } from '../../../src/features/board/BoardScreen.tsx';
import { ProblemPanel } from '../../../src/features/problem/ProblemPanel.tsx';
import { isAskable, withAnswers } from '../../../src/parts/asked-moves.ts';
import type { Asked } from '../../../src/parts/asked-moves.ts';
import { MoveAsksDialog } from '../../../src/parts/MoveAsksDialog.tsx';
import type { Perform } from '../../../src/queries/perform.ts';
import type { PinyinSearch } from '../../../src/queries/use-pinyin-search.ts';
import { Announcer } from '../../../src/ui/Announcer.tsx';
import { ToastRegion } from '../../../src/ui/ToastRegion.tsx';
import { toast } from '../../../src/ui/toasts.ts';
import type { Drafts } from '../../../src/ui/use-draft.ts';

interface Props {
  readonly start: Board;
  /** Hears every command that was given. */
  readonly given?: (command: Command) => void;
  readonly follow?: (board: Board) => void;
  readonly drafts?: Drafts;
  readonly filter?: BoardFilter;
  readonly pinyin?: PinyinSearch;
  /** Hears of which cards papers are wanted. */
  readonly onPapers?: (ids: readonly string[]) => void;
}

const context = { at: 0, today: '2022-03-04', actor: '', entry: () => undefined, dossier: null } as const;

const NOWHERE = (): void => undefined;

const NO_PINYIN: PinyinSearch = { spelling: null, state: 'not-asked' };

export function memoryDrafts(): Drafts & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => void kept.set(key, text),
    clear: (key) => void kept.delete(key),
  };
}

/** The board and the card's panel as the frame stands them together, over a board in memory. */
export function BoardDesk({
  start,
  given,
  follow,
  drafts,
  filter: first = NO_FILTER,
  pinyin = NO_PINYIN,
  onPapers = NOWHERE,
}: Props) {
  const [board, setBoard] = useState(start);
  const [filter, setFilter] = useState(first);
  const [cardId, setCardId] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [dossier, setDossier] = useState(EMPTY_DOSSIER);
  const [kept] = useState(() => drafts ?? memoryDrafts());
  const latest = useRef(board);
  const count = useRef(0);
  const newId = (): string => `z${(count.current += 1)}`;
  const perform = useCallback<Perform>(
    (command) => {
      given?.(command);
      const decision = decide(latest.current, command, context);
      if (decision.type === 'refusal') toast({ says: decision.says, tone: 'alert' });
      if (decision.type === 'asks' && isAskable(command)) setAsked({ command, asks: decision.asks });
      if (decision.type !== 'change') return decision;
      setDossier((held) => applyToDossier(decision.change, held));
      latest.current = applyChange(decision.change, latest.current);
      setBoard(latest.current);
      follow?.(latest.current);
      return { type: 'pending' };
    },
    [given, follow],
  );
  return (
    <I18nProvider locale="zh-CN">
      <BoardScreen
        board={board}
        filter={filter}
        onFilter={setFilter}
        pinyin={pinyin}
        cardId={cardId}
        onOpenCard={setCardId}
        perform={perform}
        newId={newId}
        today={context.today}
        memory={kept}
        onPapers={onPapers}
      />
      {cardId !== null && (
        <ProblemPanel
          board={board}
          problemId={cardId}
          perform={perform}
          newId={newId}
          drafts={kept}
          today={context.today}
          card={{ entries: [], dossier }}
          years={[]}
          onClose={() => setCardId(null)}
        />
      )}
      {asked && (
        <MoveAsksDialog
          {...asked}
          board={board}
          newId={newId}
          today={context.today}
          onAnswer={(answers) => {
            setAsked(null);
            if (answers) perform(withAnswers(asked.command, answers));
          }}
        />
      )}
      <ToastRegion />
      <Announcer />
    </I18nProvider>
  );
}
