import { useCallback, useState } from 'react';
import type { Command, MoveAnswers, MoveProblem } from '../domain/command.ts';
import type { Ask } from '../domain/rules.ts';
import { stageToChinese } from '../domain/stage.ts';
import type { Perform } from '../queries/perform.ts';
import type { Dispatch } from '../queries/use-dispatch.ts';
import { announce } from '../ui/announce.ts';
import { toast } from '../ui/toasts.ts';
import { tellRefusal } from './tell.ts';

/** A move that was asked about, waiting for the person's answers. */
export interface Asked {
  readonly command: MoveProblem;
  readonly asks: readonly Ask[];
}

export interface Performing {
  readonly perform: Perform;
  readonly asked: Asked | null;
  /** The command goes again, carrying the answers; null lets it go. */
  readonly answer: (answers: MoveAnswers | null) => void;
}

/** How every screen gives commands: refusals are told, asks open the dialog, deletions offer to be taken back. */
export function usePerform(dispatch: Dispatch, undo: () => void): Performing {
  const [asked, setAsked] = useState<Asked | null>(null);
  const perform = useCallback<Perform>(
    (command) => {
      const { performed } = dispatch(command);
      if (performed.type === 'refusal') tellRefusal(performed.says);
      if (performed.type === 'asks' && command.type === 'move-problem') setAsked({ command, asks: performed.asks });
      if (performed.type === 'pending' && isDeletion(command))
        toast({ says: DELETED[command.type], action: { label: '撤销', onPress: undo } });
      return performed;
    },
    [dispatch, undo],
  );
  const answer = useCallback(
    (answers: MoveAnswers | null) => {
      setAsked(null);
      if (!asked || !answers) return;
      const { type } = perform({ ...asked.command, answers });
      if (type === 'pending') announce(`已移到“${stageToChinese(asked.command.to)}”`);
    },
    [asked, perform],
  );
  return { perform, asked, answer };
}

const DELETED = {
  'delete-problem': '已删除这张卡片，它的措施还在。',
  'delete-measure': '已删除这条措施。',
} as const;

const isDeletion = (command: Command): command is Extract<Command, { type: keyof typeof DELETED }> =>
  command.type in DELETED;
