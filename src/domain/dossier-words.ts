import type { Change } from './change.ts';
import { evidenceToLabel, isDossierRecord } from './dossier.ts';
import type { Evidence, Note } from './dossier.ts';
import type { DossierWords } from './ledger-columns.ts';
import type { LedgerEntry } from './ledger.ts';

/** Notes and evidence as a run of changes leaves them, by id. */
interface Held {
  readonly notes: Map<string, Note>;
  readonly evidence: Map<string, Evidence>;
}

/** Of an entry as much as the words are made of. */
export type DossierEntry = Pick<LedgerEntry, 'seq' | 'change'>;

/** The entries that tell of notes or evidence. */
export const dossierEntries = (entries: readonly DossierEntry[]): readonly DossierEntry[] =>
  entries.filter(({ change: { added, updated, removed } }) =>
    [...added, ...removed, ...updated.map(([, to]) => to)].some(isDossierRecord),
  );

/**
 * What the dossier's columns of the 台账 say, from the board's entries, oldest first, and changes still on their way. Evidence of a
 * measure is kept under the measure's id.
 */
export function dossierWordsOf(
  entries: readonly Pick<LedgerEntry, 'change'>[],
  later: readonly Change[],
): DossierWords {
  const held: Held = { notes: new Map(), evidence: new Map() };
  for (const { change } of entries) hold(held, change);
  for (const change of later) hold(held, change);
  const note = new Map<string, { readonly on: string; readonly text: string }>();
  for (const { subjectId, on, text, sort, isWithdrawn } of held.notes.values())
    if (!isWithdrawn && sort === 'progress' && on >= (note.get(subjectId)?.on ?? '')) note.set(subjectId, { on, text });
  const evidence = new Map<string, string>();
  for (const proof of held.evidence.values()) {
    const before = evidence.get(proof.subjectId);
    evidence.set(proof.subjectId, before ? `${before}\n${evidenceToLabel(proof)}` : evidenceToLabel(proof));
  }
  return { note: new Map([...note].map(([id, { text }]) => [id, text.trim()])), evidence };
}

function hold({ notes, evidence }: Held, { added, updated, removed }: Change): void {
  for (const { kind, id } of removed) (kind === 'note' ? notes : kind === 'evidence' ? evidence : NOWHERE).delete(id);
  for (const record of [...added, ...updated.map(([, to]) => to)]) {
    if (record.kind === 'note') notes.set(record.id, record);
    if (record.kind === 'evidence') evidence.set(record.id, record);
  }
}

const NOWHERE = new Map<string, never>();
