import type { Problem, ProblemField } from '../../domain/problem.ts';
import { PROBLEM_FIELD_LABELS } from '../../domain/problem.ts';
import type { Perform } from '../../queries/perform.ts';
import type { DraftField, Drafts } from '../../ui/use-draft.ts';

export interface FieldEdit extends DraftField {
  readonly label: string;
}

/** One field of one card: what it shows, where its unsent text is kept, and the command it becomes. */
export const fieldEdit = (problem: Problem, field: ProblemField, perform: Perform, drafts: Drafts): FieldEdit => ({
  label: PROBLEM_FIELD_LABELS[field],
  value: problem[field],
  draftKey: `problem/${problem.id}/${field}`,
  drafts,
  onCommit: (from, to) => perform({ type: 'edit-problem', id: problem.id, edits: [{ field, from, to }] }),
});
