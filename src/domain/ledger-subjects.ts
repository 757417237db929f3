import type { Command } from './command.ts';
import { isDossierRecord } from './dossier.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Change, ChangeRecord } from './change.ts';

/**
 * Whose history a change belongs to: the ids of the problems and measures it tells of. A neighbour that was only given another
 * rank is not told of; a pair is told of under its problem.
 */
export function subjectsOf({ added, updated, removed }: Change): readonly string[] {
  const told = [...added, ...removed, ...updated.flatMap(([from, to]) => (isOnlyPlaced(from, to) ? [] : [to]))];
  return [...new Set(told.flatMap((record) => subjectOf(record) ?? []))];
}

function subjectOf(record: ChangeRecord): string | null {
  switch (record.kind) {
    case 'problem':
    case 'measure':
      return record.id;
    case 'pair':
      return record.problemId;
    case 'note':
    case 'evidence':
    case 'adjustment':
    case 'round':
      return record.subjectId;
    case 'about':
    case 'category':
    case 'source':
    case 'snapshot':
    case 'last-year-item':
      return null;
  }
}

function isOnlyPlaced(from: ChangeRecord, to: ChangeRecord): boolean {
  const isSame = (key: string): boolean =>
    key === 'rank' || key === 'rev' || JSON.stringify(valueOf(from, key)) === JSON.stringify(valueOf(to, key));
  return Object.keys(to).every(isSame);
}

const valueOf = (record: ChangeRecord, key: string): unknown => record[key as keyof ChangeRecord];

/** Whose dossier has to be at hand to decide this command for good; `target` is the entry an Undo takes back. */
export function dossierNeeds(command: Command, target: LedgerEntry | undefined): readonly string[] {
  switch (command.type) {
    case 'withdraw-note':
      return [command.note.subjectId];
    case 'edit-evidence':
      return [command.from.subjectId];
    case 'remove-evidence':
      return [command.evidence.subjectId];
    case 'together':
      return command.commands.flatMap((one) => dossierNeeds(one, undefined));
    case 'undo':
      return target ? dossierSubjects(target.change) : [];
    default:
      return [];
  }
}

function dossierSubjects({ added, updated, removed }: Change): readonly string[] {
  const records = [...added, ...removed, ...updated.map(([, to]) => to)];
  return [...new Set(records.flatMap((record) => (isDossierRecord(record) ? [record.subjectId] : [])))];
}
