import type { StoreFailure } from '../domain/board-store.ts';
import { err, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { nameFailure } from './name-failure.ts';
import type { BoardDatabase } from './schema.ts';
import { SCHEMA_VERSION } from './schema.ts';

/** How long an open may stay unanswered before the person is told (F13, F23). */
const PATIENCE = 5000;

/** Opens the database and watches over it: `shut` is called once when it may no longer be used. */
export async function openDatabase(db: BoardDatabase, shut: (failure: StoreFailure) => void): Promise<Result<null, StoreFailure>> {
  if (typeof indexedDB === 'undefined') return err({ code: 'unavailable', detail: 'no indexedDB' });
  // A newer program upgrades: close for good instead of reopening and writing the old shape (F22, M7).
  db.on('versionchange', () => shut({ code: 'outdated', detail: 'versionchange' }));
  // The browser took the database away: the next read would silently make an empty one (F17, M8).
  db.on('close', () => shut({ code: 'vanished', detail: 'close' }));
  let isBlocked = false;
  db.on('blocked', () => {
    isBlocked = true;
  });
  try {
    const opened = await Promise.race([db.open().then(() => 'open' as const), patience()]);
    if (opened === 'late') return err({ code: isBlocked ? 'blocked' : 'silent', detail: 'open did not answer' });
    return isTooNew(db) ? tooNew(db) : ok(null);
  } catch (error) {
    return err(nameFailure(error));
  }
}

const patience = (): Promise<'late'> => new Promise((resolve) => setTimeout(() => resolve('late'), PATIENCE));

/** Dexie opens a newer database without a word and would write to it (F21, M6); native versions count tenfold. */
const isTooNew = (db: BoardDatabase): boolean => db.backendDB().version > SCHEMA_VERSION * 10;

function tooNew(db: BoardDatabase): Result<null, StoreFailure> {
  const detail = `native version ${db.backendDB().version}`;
  db.close({ disableAutoOpen: true });
  return err({ code: 'too-new', detail });
}
