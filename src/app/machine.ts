import type { HolidayLine } from '../domain/board-settings.ts';
import type { Result } from '../domain/result.ts';
import type { Backup } from '../exchange/backup/backup-to-boards.ts';
import type { Memory } from '../platform/local-storage.ts';
import type { ProgramUpdates } from '../platform/program-updates.ts';
import type { StorageRoom } from '../platform/storage-room.ts';

/** What the frame needs of this machine besides the store; made once in main. */
export interface Machine {
  /** What this browser remembers for this ground: view choices, text typed but not yet given. */
  readonly memory: Memory;
  /** Is this the sample's ground, apart from the person's own? */
  readonly isSample: boolean;
  /** Was the program opened as a file, with no server behind it? */
  readonly isFile: boolean;
  readonly updates: ProgramUpdates;
  readonly storage: StorageRoom;
  /** The days off and at work of a year, as the built-in calendar has them; none where it does not know the year. */
  readonly holidaysOf: (year: number) => Promise<readonly HolidayLine[]>;
  readonly openSample: () => void;
  readonly leaveSample: () => void;
  /** A chosen or dropped file as text, or why not, in words. */
  readonly readFile: (file: File) => Promise<Result<{ readonly name: string; readonly text: string }, string>>;
  /** A chosen or dropped backup, or why it is none, in words. Aborting ends the reading. */
  readonly readBackup: (file: File, signal: AbortSignal) => Promise<Result<Backup, string>>;
}

/** Keys of the memory. */
export const KEEPER = 'keeper';
export const LAST_BOARD = 'last-board';
export const EXPORTED_AT = 'exported-at';
export const FIRST_USE = 'first-use';
export const WATERMARK = 'watermark';
