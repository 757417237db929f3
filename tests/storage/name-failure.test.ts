import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { storeFailureToSentence } from '../../src/domain/board-store.ts';
import { nameFailure } from '../../src/storage/name-failure.ts';

const dom = (name: string): DOMException => new DOMException(`what the disk said: ${name}`, name);
const wrapped = (name: string, inner?: unknown): Error => Object.assign(new Error('wrapped'), { name, inner });

it.each([
  ['full', 'quota named inside an abort (M10)', wrapped('AbortError', dom('QuotaExceededError'))],
  ['full', 'quota deep inside', wrapped('BulkError', wrapped('AbortError', dom('QuotaExceededError')))],
  ['full', 'quota as Dexie says it', new Dexie.QuotaExceededError('x')],
  ['disk', 'an abort without a reason (M11)', wrapped('AbortError')],
  ['disk', 'an abort whose text alone speaks of quota', wrapped('AbortError', new Error('QuotaExceededError?'))],
  ['disk', 'closed because the disk failed (M11)', wrapped('DatabaseClosedError', dom('UnknownError'))],
  ['disk', 'cannot be opened', wrapped('OpenFailedError', dom('UnknownError'))],
  ['too-new', 'a newer version', dom('VersionError')],
  ['unavailable', 'no IndexedDB', new Dexie.MissingAPIError('x')],
  ['unavailable', 'forbidden', wrapped('OpenFailedError', dom('SecurityError'))],
  ['unknown', 'a bug of ours', new TypeError('x')],
  ['unknown', 'data that cannot be stored', dom('DataCloneError')],
  ['unknown', 'not an error at all', 'x'],
] as const)('%s: %s', (code, _what, error) => {
  const failure = nameFailure(error);
  expect(failure.code).toBe(code);
  expect(storeFailureToSentence(failure)).toMatch(/。$/);
});

it('an error that wraps itself is named, not followed for ever', () => {
  const error = wrapped('AbortError');
  expect(nameFailure(Object.assign(error, { inner: error })).code).toBe('disk');
});
