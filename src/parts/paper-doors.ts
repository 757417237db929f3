import type { Paper, PaperFile, WritingProgress } from '../domain/paper.ts';
import type { Situation } from '../domain/situation-paper.ts';

export type PaperFormat = 'word' | 'excel';

/** The ways a paper leaves the program, and where it is remembered how this person likes it. */
export interface PaperDoors {
  /** Rejects where the file could not be made, and with an AbortError where it was called off. */
  readonly save: (
    paper: Paper,
    format: PaperFormat,
    file: PaperFile,
    signal?: AbortSignal,
    /** Of a large one, how far it is. */
    onWritten?: (progress: WritingProgress) => void,
  ) => Promise<PaperSaved>;
  readonly print: () => void;
  /** Of a 查摆问题情况汇报: the texts that would be cut otherwise if it were read in again. */
  readonly reread: (paper: Paper, situation: Situation) => Promise<readonly string[]>;
  readonly memory: {
    readonly read: (key: string) => string | null;
    readonly write: (key: string, text: string) => void;
  };
}

/** What became of the file, in words. */
export interface PaperSaved {
  readonly says: string;
  readonly isFailed: boolean;
}
