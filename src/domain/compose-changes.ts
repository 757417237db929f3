import type { Change, ChangeRecord } from './change.ts';

/** What a record was before the first of them and is after the last; null where it was not there. */
interface Course {
  readonly from: ChangeRecord | null;
  to: ChangeRecord | null;
}

/** One change that does what these do one after the other. Law: apply(compose([a, b])) = apply(b) after apply(a), up to rev. */
export function composeChanges(changes: readonly Change[]): Change {
  const courses = new Map<string, Course>();
  const go = (before: ChangeRecord | null, after: ChangeRecord | null): void => {
    const record = before ?? after;
    if (!record) return;
    const key = `${record.kind}/${record.id}`;
    const course = courses.get(key);
    if (course) course.to = after;
    else courses.set(key, { from: before, to: after });
  };
  for (const { added, updated, removed } of changes) {
    for (const record of removed) go(record, null);
    for (const record of added) go(null, record);
    for (const [from, to] of updated) go(from, to);
  }
  const all = [...courses.values()];
  return {
    added: all.flatMap(({ from, to }) => (from === null && to !== null ? [to] : [])),
    updated: all.flatMap(({ from, to }) => (from !== null && to !== null ? [[from, to] as const] : [])),
    removed: all.flatMap(({ from, to }) => (from !== null && to === null ? [from] : [])),
  };
}
