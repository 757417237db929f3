import type { BoardRecord } from './board.ts';
import type { TextEdit } from './command.ts';
import type { Decision } from './decide.ts';
import { NO_CHANGE } from './change.ts';
import { refuse } from './rules.ts';

interface EditRules<Field extends string> {
  readonly labels: Readonly<Record<Field, string>>;
  /** Fields that may not be left empty. */
  readonly compulsory: readonly Field[];
}

/**
 * Text edits on one record. A field that another window has changed since the person saw it is never overwritten:
 * the command is refused in words and the typed text stays with the person (F25).
 */
export function editText<Field extends string, R extends BoardRecord & Record<Field, string>>(
  record: R,
  edits: readonly TextEdit<Field>[],
  { labels, compulsory }: EditRules<Field>,
): Decision {
  let edited = record;
  for (const { field, from, to } of edits) {
    const now: string = record[field];
    if (now === to) continue;
    if (now !== from)
      return refuse(
        'changed-meanwhile',
        `“${labels[field]}”刚才已在另一个窗口改成“${now || '空'}”。您写的内容还在，请看过之后再改。`,
      );
    if (compulsory.includes(field) && !to.trim()) return refuse('empty-text', `“${labels[field]}”不能为空。`);
    edited = { ...edited, [field]: to };
  }
  return { type: 'change', change: edited === record ? NO_CHANGE : { ...NO_CHANGE, updated: [[record, edited]] } };
}
