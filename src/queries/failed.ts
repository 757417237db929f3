import type { CommitFailure, StoreFailure } from '../domain/board-store.ts';
import { storeFailureToSentence } from '../domain/board-store.ts';
import type { Result } from '../domain/result.ts';

/** React Query knows a failure only as a thrown error: this one carries ours as a value. */
export class FailedRead extends Error {
  readonly failure: StoreFailure;
  constructor(failure: StoreFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

export class FailedCommit extends Error {
  readonly reason: CommitFailure;
  constructor(reason: CommitFailure) {
    super(reason.type);
    this.reason = reason;
  }
}

/** The value, or FailedRead thrown for React Query to catch. */
export function valueOrThrow<T>(result: Result<T, StoreFailure>): T {
  if (result.ok) return result.value;
  throw new FailedRead(result.error);
}

export const errorToFailure = (error: unknown): StoreFailure =>
  error instanceof FailedRead ? error.failure : { code: 'unknown', detail: String(error) };

/** Why a command was not saved, in words. */
export function errorToReason(error: unknown): string {
  if (!(error instanceof FailedCommit)) return storeFailureToSentence({ code: 'unknown', detail: String(error) });
  const { reason } = error;
  switch (reason.type) {
    case 'failure':
      return storeFailureToSentence(reason.failure);
    case 'refusal':
      return reason.says;
    case 'asks':
      return `没有保存：${reason.asks.map(({ says }) => says).join('；')}。请再做一次，届时可以补填。`;
  }
}
