import type { PaperDoors, PaperSaved } from '../../parts/paper-doors.ts';

/** The ways a chart leaves the program, and where it is remembered how this person likes it. */
export interface ChartDoors extends Pick<PaperDoors, 'print' | 'memory'> {
  /** Rejects where the picture could not be taken. The name is without its ending. */
  readonly savePicture: (sheet: HTMLElement, name: string) => Promise<PaperSaved>;
}
