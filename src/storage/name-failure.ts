import type { StoreFailure } from '../domain/board-store.ts';

/** Thrown by our own guards: what lies in the database may not be used any more. */
export class GroundLost extends Error {
  readonly failure: StoreFailure;
  constructor(failure: StoreFailure) {
    super(failure.detail);
    this.failure = failure;
  }
}

/** The storage error's true name: Dexie wraps what the disk said in `inner` (M10, M11). */
export function nameFailure(error: unknown): StoreFailure {
  const causes = causesOf(error);
  const detail = causes.map(({ name, message }) => `${name}: ${message}`).join(' < ') || String(error);
  return { code: codeOf(causes.map(({ name }) => name)), detail };
}

interface Cause {
  readonly name: string;
  readonly message: string;
}

/** The error, and what it wraps, outermost first. */
function causesOf(error: unknown): readonly Cause[] {
  const causes: Cause[] = [];
  let cause = error;
  while (cause instanceof Object && causes.length < 5) {
    const { name, message, inner } = cause as { name?: unknown; message?: unknown; inner?: unknown };
    causes.push({ name: String(name), message: String(message) });
    cause = inner;
  }
  return causes;
}

/** Full only where quota is named: a disk that is full aborts without a reason (M11). */
function codeOf(names: readonly string[]): 'full' | 'too-new' | 'unavailable' | 'disk' | 'unknown' {
  const isNamed = (...known: readonly string[]): boolean => names.some((name) => known.includes(name));
  if (isNamed('QuotaExceededError')) return 'full';
  if (isNamed('VersionError')) return 'too-new';
  if (isNamed('MissingAPIError', 'SecurityError')) return 'unavailable';
  return isNamed('AbortError', 'DatabaseClosedError', 'OpenFailedError', 'UnknownError') ? 'disk' : 'unknown';
}
