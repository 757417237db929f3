import { countsToChinese } from '../../domain/board-counts.ts';
import type { BoardRelation, ComparedBoard, RestorePreview } from '../../domain/restore-preview.ts';
import type { KeptCopy, Restored } from '../../domain/restoring.ts';
import type { Backup } from '../../exchange/backup/backup-to-boards.ts';
import { instantToChinese } from '../../platform/clock.ts';

/** Where boards come from, as a person names it. */
export interface Source {
  readonly kind: '备份' | '副本';
  readonly name: string;
  /** 2026年3月4日 15:04 导出，王书记 */
  readonly made: string;
}

export function backupToSource(fileName: string, { madeAt, by }: Backup): Source {
  const at = Date.parse(madeAt);
  const when = Number.isNaN(at) ? '导出时间不明' : `${instantToChinese(at)} 导出`;
  return { kind: '备份', name: fileName, made: by === '' ? when : `${when}，导出人 ${by}` };
}

export const copyToSource = ({ at, by }: KeptCopy): Source => ({
  kind: '副本',
  name: '恢复前的副本',
  made: `${instantToChinese(at)} 被替换${by === '' ? '' : `，操作人 ${by}`}`,
});

export const RELATION_LABELS: Readonly<Record<BoardRelation, (kind: Source['kind']) => string>> = {
  new: () => '这里没有',
  same: () => '与这里相同',
  older: () => '比这里旧',
  newer: () => '比这里新',
  diverged: () => '两边各有更改',
  'only-here': (kind) => `${kind}里没有`,
};

/** 2021年度，10 个问题、9 条措施；备份多 3 步更改 */
export function comparedToFacts(board: ComparedBoard, kind: Source['kind']): string {
  const { name, year, problems, measures, relation, onlyComing, onlyHere } = board;
  const more = [
    ...(onlyComing > 0 && relation !== 'new' ? [`${kind}多 ${onlyComing} 步更改`] : []),
    ...(onlyHere > 0 && relation !== 'only-here' ? [`这里多 ${onlyHere} 步更改`] : []),
  ];
  const counts = `${problems} 个问题、${measures} 条措施`;
  return [...(name.includes(String(year)) ? [] : [`${year}年度`]), counts, ...more].join('，');
}

/** What a person should know before replacing, plainly; the worst first. */
export function previewToWarnings(preview: RestorePreview, { kind }: Source): readonly string[] {
  const { coming, here, isNearlyEmpty, changesOnlyHere, lastChangeHere, flaws } = preview;
  const warnings: string[] = [];
  if (coming.boards === 0) warnings.push(`这份${kind}里没有看板，不能用来恢复。`);
  else if (isNearlyEmpty)
    warnings.push(`${kind}里只有 ${coming.problems} 个问题，这里有 ${here.problems} 个。请确认没有选错文件。`);
  if (changesOnlyHere > 0 && lastChangeHere !== null)
    warnings.push(
      `这里有 ${changesOnlyHere} 步更改是这份${kind}里没有的，最近一步在 ${instantToChinese(lastChangeHere)}。` +
        '全部替换以后，它们只留在副本里。',
    );
  if (flaws > 0) warnings.push(`${kind}里有 ${flaws} 处内容与它自己的更改记录对不上，恢复以后也是这样。`);
  return warnings;
}

export function restoredToSentence({ source }: { readonly source: Source }, { boardIds, copy }: Restored): string {
  if (copy === null) return `已添加 ${boardIds.length} 块看板，原有的没有改动。`;
  return `已换成这份${source.kind}里的 ${boardIds.length} 块看板。替换前的 ${countsToChinese(copy.counts)}留有副本，列在下面。`;
}
