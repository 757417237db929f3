import { useState } from 'react';
import { boardsToBackup } from '../exchange/backup/boards-to-backup.ts';
import { DataScreen } from '../features/data/DataScreen.tsx';
import { saveFile } from '../platform/save-file.ts';
import type { SaveOutcome } from '../platform/save-file.ts';
import { useGround } from '../queries/ground.ts';
import { useBackup } from '../queries/use-backup.ts';

interface Props {
  readonly keeper: string;
  readonly onKeeper: (name: string) => void;
}

export function DataRoute({ keeper, onKeeper }: Props) {
  const { now, today } = useGround();
  const [outcome, setOutcome] = useState<string | null>(null);
  const backup = useBackup(async (boards) => {
    const bytes = boardsToBackup(boards, { madeAt: new Date(now()).toISOString(), by: keeper });
    setOutcome(outcomeToSentence(await saveFile({ name: `整改看板备份 ${today()}.json`, bytes, ...JSON_FILE })));
  });
  return (
    <DataScreen
      keeper={keeper}
      onKeeper={onKeeper}
      onBackup={backup.run}
      isBackingUp={backup.isRunning}
      outcome={backup.error ? '没有导出：读不出数据，原有内容没有改动。请重新打开本页再试。' : outcome}
      origin={location.origin === 'null' || location.protocol === 'file:' ? '本机文件' : location.origin}
    />
  );
}

const JSON_FILE = { mime: 'application/json', description: '整改看板备份', extension: '.json' } as const;

/** Never 已导出 before it is (F48). */
function outcomeToSentence(outcome: SaveOutcome): string {
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
