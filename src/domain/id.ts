/** Ids are opaque strings (UUIDv7, made outside the domain and carried in the command). */
export type BoardId = string;
export type CategoryId = string;
export type ProblemId = string;
export type MeasureId = string;
export type PairId = string;
export type SourceId = string;
export type SnapshotId = string;
export type ViewId = string;
export type TemplateId = string;
export type LastYearItemId = string;
/** Of a problem or of a measure: whose dossier and history it is. */
export type SubjectId = string;
export type NoteId = string;
export type EvidenceId = string;
export type AdjustmentId = string;
export type RoundId = string;
export type CommandId = string;
/** One window (tab) of the program; survives its reload. */
export type WindowId = string;
