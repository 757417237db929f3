import type { StoreFailure, StoreFailureCode } from '../domain/board-store.ts';

/** The storage error's true name: Dexie wraps what the disk said in `inner` (M10, M11). */
export function nameFailure(error: unknown): StoreFailure {
  const names = namesOf(error);
  return { code: codeOf(names), detail: names.join(' < ') || String(error) };
}

function namesOf(error: unknown): readonly string[] {
  const names: string[] = [];
  for (let cause = error; cause instanceof Object && names.length < 5; cause = (cause as { inner?: unknown }).inner) {
    const { name, message } = cause as { name?: unknown; message?: unknown };
    names.push(`${String(name)}: ${String(message)}`);
  }
  return names;
}

function codeOf(names: readonly string[]): StoreFailureCode {
  const all = names.join(' ');
  if (/QuotaExceeded/.test(all)) return 'full';
  if (/VersionError/.test(all)) return 'too-new';
  if (/MissingAPI|SecurityError|InvalidState.*private/i.test(all)) return 'unavailable';
  if (/AbortError|DatabaseClosed/.test(all)) return 'disk';
  return /OpenFailed|UnknownError/.test(all) ? 'disk' : 'unknown';
}
