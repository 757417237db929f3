import { useCallback, useState } from 'react';
import type { Command } from '../domain/command.ts';
import { stageToChinese } from '../domain/stage.ts';
import { isAskable, movesOf, withAnswers } from '../parts/asked-moves.ts';
import type { AnswersByCard, Asked } from '../parts/asked-moves.ts';
import type { Perform } from '../queries/perform.ts';
import type { Dispatch } from '../queries/use-dispatch.ts';
import { announce } from '../ui/announce.ts';
import { toast } from '../ui/toasts.ts';
import { tellRefusal } from './tell.ts';

export interface Performing {
  readonly perform: Perform;
  readonly asked: Asked | null;
  /** The command goes again, carrying the answers; null lets it go. */
  readonly answer: (answers: AnswersByCard | null) => void;
}

/** How every screen gives commands: refusals are told, asks open the dialog, deletions offer to be taken back. */
export function usePerform(dispatch: Dispatch, undo: () => void): Performing {
  const [asked, setAsked] = useState<Asked | null>(null);
  const perform = useCallback<Perform>(
    (command) => {
      const { performed } = dispatch(command);
      if (performed.type === 'refusal') tellRefusal(performed.says);
      if (performed.type === 'asks' && isAskable(command)) setAsked({ command, asks: performed.asks });
      const deleted = performed.type === 'pending' ? deletionToChinese(command) : null;
      if (deleted) toast({ says: deleted, action: { label: '撤销', onPress: undo } });
      return performed;
    },
    [dispatch, undo],
  );
  const answer = useCallback(
    (answers: AnswersByCard | null) => {
      setAsked(null);
      if (!asked || !answers) return;
      const { type } = perform(withAnswers(asked.command, answers));
      const [first] = movesOf(asked.command);
      if (type === 'pending' && first) announce(`已移到“${stageToChinese(first.to)}”`);
    },
    [asked, perform],
  );
  return { perform, asked, answer };
}

/** What is said of a deletion; null of any other command. */
function deletionToChinese(command: Command): string | null {
  switch (command.type) {
    case 'delete-problem':
      return '已删除这张卡片，它的措施还在。';
    case 'delete-measure':
      return '已删除这条措施。';
    case 'together':
      return command.commands.every(({ type }) => type === 'delete-problem')
        ? `已删除 ${command.commands.length} 张卡片，它们的措施还在。`
        : null;
    default:
      return null;
  }
}
