import { useEffect, useState } from 'react';
import { daysToWords } from '../domain/export-age.ts';
import { BackupSection } from '../features/data/BackupSection.tsx';
import { DataScreen } from '../features/data/DataScreen.tsx';
import { saveBackup } from '../features/data/save-backup.ts';
import { instantToChinese } from '../platform/clock.ts';
import { saveOutcomeToSentence } from '../platform/save-file.ts';
import type { StorageStanding } from '../platform/storage-room.ts';
import { useGround } from '../queries/ground.ts';
import { useBackup } from '../queries/use-backup.ts';
import { useLastExport } from '../queries/use-last-export.ts';
import type { Machine } from './machine.ts';
import { useExportAge } from './use-export-age.ts';

interface Props {
  readonly machine: Machine;
  readonly keeper: string;
  readonly onKeeper: (name: string) => void;
}

export function DataRoute({ machine, keeper, onKeeper }: Props) {
  const { today } = useGround();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [exportedAt, rememberExport] = useLastExport();
  const age = useExportAge();
  const [standing, setStanding] = useState<StorageStanding | null>(null);
  useEffect(() => void machine.storage.standing().then(setStanding), [machine]);
  const backup = useBackup(async (boards, at) => {
    const saved = await saveBackup(boards, { at, by: keeper, name: `整改看板备份 ${today()}` });
    if (saved.type === 'saved' || saved.type === 'handed-over') rememberExport(at);
    setOutcome(saveOutcomeToSentence(saved));
  });
  const lastExport =
    exportedAt === null
      ? '还没有导出过。'
      : `最近导出：${instantToChinese(exportedAt)}（${daysToWords(age?.days ?? 0)}），${age?.hasChanges ? '此后有改动' : '此后没有改动'}。`;
  return (
    <DataScreen
      keeper={keeper}
      onKeeper={onKeeper}
      backup={
        <BackupSection
          onBackup={backup.run}
          isBackingUp={backup.isRunning}
          outcome={backup.error ? '没有导出：读不出数据，原有内容没有改动。请重新打开本页再试。' : outcome}
          lastExport={lastExport}
        />
      }
      standing={standing}
      readBackup={machine.readBackup}
      isSample={machine.isSample}
      origin={location.origin === 'null' || location.protocol === 'file:' ? '本机文件' : location.origin}
    />
  );
}
