import type { StorageStanding } from '../../platform/storage-room.ts';

/** 已占用约 1.2 MB。浏览器已答应长期保留，不会自动清理。 */
export const standingToSentence = ({ keeping, used }: StorageStanding): string =>
  (used === null ? '' : `已占用${bytesToChinese(used)}。`) + KEEPING[keeping];

const KEEPING: Readonly<Record<StorageStanding['keeping'], string>> = {
  kept: '浏览器已答应长期保留，不会自动清理；手动清除浏览数据仍会清掉。',
  refused: '浏览器没有答应长期保留，磁盘空间紧张时可能自动清理。请常导出备份。',
  'not-asked': '导入第一份材料以后，程序会请浏览器长期保留这些数据。',
  unknown: '这个浏览器不说明会不会自动清理。请常导出备份。',
};

function bytesToChinese(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes < 0.1) return '不到 0.1 MB';
  return `约 ${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
