import type { WholeBoard } from '../../domain/board-store.ts';
import { boardsToBackup } from '../../exchange/backup/boards-to-backup.ts';
import { saveFile } from '../../platform/save-file.ts';
import type { SaveOutcome } from '../../platform/save-file.ts';

/** Saves boards as a backup file: `at` is the instant at which they were so, `by` who says it. */
export const saveBackup = (
  boards: readonly WholeBoard[],
  { at, by, name }: { readonly at: number; readonly by: string; readonly name: string },
): Promise<SaveOutcome> =>
  saveFile({
    name: `${name}.json`,
    bytes: boardsToBackup(boards, { madeAt: new Date(at).toISOString(), by }),
    mime: 'application/json',
    description: '整改看板备份',
    extension: '.json',
  });

/** Never 已导出 before it is (F48). */
export function saveOutcomeToSentence(outcome: SaveOutcome): string {
  switch (outcome.type) {
    case 'saved':
      return `已保存为“${outcome.name}”。`;
    case 'handed-over':
      return `“${outcome.name}”已交给浏览器下载，请到下载列表里确认。`;
    case 'cancelled':
      return '没有导出：已取消。';
    case 'failed':
      return '没有导出：文件写不进去。请换一个位置再试。';
  }
}
