import { boardOfProblems, boardWithin, NO_FILTER } from './board-filter.ts';
import type { BoardFilter } from './board-filter.ts';
import type { DatedBoard, PaperChoices } from './paper-choices.ts';
import { redactedBoard, redactorOf, redactPersons } from './redacted-board.ts';
import type { Redact } from './redacted-board.ts';

/** What a paper is made of: the part that is wanted of a board, without names where that is wanted. */
export interface PaperPart {
  readonly dated: DatedBoard;
  readonly scope: BoardFilter;
  /** For what else stands on the paper; null where names are told. */
  readonly redact: Redact | null;
}

/** Names are those of the whole board, also on a paper of a part. */
export function partOf(
  dated: DatedBoard,
  { scope = NO_FILTER, only, isNameless = false }: Pick<PaperChoices, 'scope' | 'only' | 'isNameless'>,
): PaperPart {
  const board = only ? boardOfProblems(dated.board, only) : boardWithin(dated.board, scope);
  if (!isNameless) return { dated: { ...dated, board }, scope, redact: null };
  const redact = redactorOf(dated.board);
  const words = <Id>(said: ReadonlyMap<Id, string>) =>
    new Map([...said].map(([id, text]) => [id, redact(text)] as const));
  const { dossier, frozen } = dated;
  return {
    dated: {
      ...dated,
      board: redactedBoard(board, redact),
      ...(frozen ? { frozen: { ...frozen, name: redact(frozen.name) } } : {}),
      ...(dossier ? { dossier: { ...dossier, note: words(dossier.note), evidence: words(dossier.evidence) } } : {}),
    },
    scope: { ...scope, person: scope.person && redactPersons(scope.person, redact), text: redact(scope.text) },
    redact,
  };
}
