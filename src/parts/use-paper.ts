import { useMemo } from 'react';
import type { BoardFilter } from '../domain/board-filter.ts';
import type { DatedBoard, PaperChoices } from '../domain/paper-choices.ts';
import { paperOf } from '../domain/paper-of.ts';
import type { PaperKind } from '../domain/paper-of.ts';
import type { Paper } from '../domain/paper.ts';
import type { Wording } from '../domain/paper-wording.ts';

/** The paper that is shown, made anew only when what it is made of changes. */
export const usePaper = (
  kind: PaperKind,
  dated: DatedBoard,
  choices: PaperChoices,
  scope: BoardFilter,
  wording: Wording = STANDARD,
): Paper => useMemo(() => paperOf(kind, dated, { ...choices, scope, wording }), [kind, dated, choices, scope, wording]);

const STANDARD: Wording = {};
