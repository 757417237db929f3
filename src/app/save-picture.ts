import type { PaperSaved } from '../parts/paper-doors.ts';
import { elementToPicture } from '../platform/picture.ts';
import { saveFile, saveOutcomeToSentence } from '../platform/save-file.ts';

/** Twice as fine as the screen: some 190 points an inch on A3. */
const SCALE = 2;

/** Takes a picture of the sheet and lets the person save it. */
export async function savePicture(sheet: HTMLElement, name: string): Promise<PaperSaved> {
  const bytes = await elementToPicture(sheet, SCALE);
  const outcome = await saveFile({ name, bytes, mime: 'image/png', description: 'PNG 图片', extension: '.png' });
  return { says: saveOutcomeToSentence(outcome), isFailed: outcome.type === 'failed' };
}
