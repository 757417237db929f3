import type { Day } from './day.ts';
import type { Change } from './change.ts';
import type { LedgerEntry } from './ledger.ts';
import type { AdjustmentId, EvidenceId, NoteId, ProblemId, RoundId, SubjectId } from './id.ts';

/** 整改进展: one dated line of what was done. Never rewritten: a correction is a new note, a withdrawn one stays to be read. */
export interface Note {
  readonly kind: 'note';
  readonly id: NoteId;
  readonly rev: number;
  readonly subjectId: ProblemId;
  readonly sort: NoteSort;
  /** The day it tells of. */
  readonly on: Day;
  /** Who wrote it; '' where not said. */
  readonly by: string;
  readonly text: string;
  readonly isWithdrawn: boolean;
}

/** 进展; 退回 and 重新整改 carry their reason. */
export type NoteSort = 'progress' | 'returned' | 'reopened';

/** 佐证材料: where the proof lies, of a problem or of one measure. Every text verbatim, '' where not said. */
export interface Evidence {
  readonly kind: 'evidence';
  readonly id: EvidenceId;
  readonly rev: number;
  /** A problem, or one measure: then it is there for every problem the measure serves. */
  readonly subjectId: SubjectId;
  /** 文件名 */
  readonly name: string;
  /** 文号 */
  readonly number: string;
  /** 会议日期 as written. */
  readonly metOn: string;
  /** 存放处 */
  readonly keptAt: string;
}

export type NewEvidence = Omit<Evidence, 'kind' | 'rev'>;

/** One line of a list: what a person would know it by. */
export const evidenceToLabel = ({ name, number, metOn, keptAt }: NewEvidence): string =>
  [name, number, metOn, keptAt].find((text) => text.trim())?.trim() ?? '';

/** 时限调整: old → new and why. Never rewritten. */
export interface Adjustment {
  readonly kind: 'adjustment';
  readonly id: AdjustmentId;
  readonly rev: number;
  /** A problem, or one measure: then it is there for every problem the measure serves. */
  readonly subjectId: SubjectId;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly on: Day;
  readonly by: string;
}

/** A round of rectification that was closed and did not hold (反弹, 回头看): its dates and result as they stood. */
export interface ClosedRound {
  readonly kind: 'round';
  readonly id: RoundId;
  readonly rev: number;
  readonly subjectId: ProblemId;
  /** From 1. */
  readonly number: number;
  readonly deadlineText: string;
  readonly completedOn: Day;
  readonly acceptedBy: string;
  readonly acceptedOn: string;
  readonly result: string;
  readonly reopenedOn: Day;
  /** '' where not said. */
  readonly because: Reopening | '';
}

/** Why a closed problem is worked on again; 误操作 is no new round. */
export const REOPENINGS = ['反弹', '回头看'] as const;
export type Reopening = (typeof REOPENINGS)[number];

export type DossierRecord = Note | Evidence | Adjustment | ClosedRound;
export type DossierKind = DossierRecord['kind'];

const DOSSIER_KINDS: readonly string[] = ['note', 'evidence', 'adjustment', 'round'] satisfies DossierKind[];

export const isDossierRecord = <R extends { readonly kind: string }>(
  record: R,
): record is Extract<R, { readonly kind: DossierKind }> => DOSSIER_KINDS.includes(record.kind);

/**
 * 卷宗: what has been said and proved of a card, by kind and id. It is not part of the Board, so that a board opens as fast with
 * it as without: it is read with the card, from the entries of the ledger that touch it (see subjectsOf).
 */
export type Dossier = ReadonlyMap<string, DossierRecord>;

export const EMPTY_DOSSIER: Dossier = new Map();

const keyOf = ({ kind, id }: Pick<DossierRecord, 'kind' | 'id'>): string => `${kind}/${id}`;

export const inDossier = <R extends DossierRecord>(dossier: Dossier, record: R): R | undefined =>
  dossier.get(keyOf(record)) as R | undefined;

/** The dossier that these entries, oldest first, come to. */
export const dossierOf = (entries: readonly Pick<LedgerEntry, 'change'>[]): Dossier =>
  entries.reduce((dossier, { change }) => applyToDossier(change, dossier), EMPTY_DOSSIER);

/** The dossier after the change; the same one where the change does not touch it. */
export function applyToDossier({ added, updated, removed }: Change, dossier: Dossier): Dossier {
  const touched = [...added, ...removed, ...updated.map(([, to]) => to)].some(isDossierRecord);
  if (!touched) return dossier;
  const after = new Map(dossier);
  for (const record of removed) if (isDossierRecord(record)) after.delete(keyOf(record));
  for (const record of added) if (isDossierRecord(record)) after.set(keyOf(record), record);
  for (const [from, to] of updated)
    if (isDossierRecord(from) && isDossierRecord(to))
      after.set(keyOf(to), { ...to, rev: (after.get(keyOf(from)) ?? from).rev + 1 });
  return after;
}

/** Of one kind, in the order they were made. */
export const ofKind = <K extends DossierKind>(
  dossier: Dossier,
  kind: K,
): readonly Extract<DossierRecord, { readonly kind: K }>[] =>
  [...dossier.values()].filter(
    (record): record is Extract<DossierRecord, { readonly kind: K }> => record.kind === kind,
  );

/** What is said of these alone: an entry that touches a card may touch others too. */
export const dossierAbout = (dossier: Dossier, subjects: ReadonlySet<string>): Dossier =>
  new Map([...dossier].filter(([, { subjectId }]) => subjects.has(subjectId)));
