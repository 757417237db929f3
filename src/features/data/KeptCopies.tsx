import { useState } from 'react';
import type { KeptCopy } from '../../domain/restoring.ts';
import { instantToCivil } from '../../platform/clock.ts';
import { saveOutcomeToSentence } from '../../platform/save-file.ts';
import type { Copies } from '../../queries/use-copies.ts';
import { CopyList } from './CopyList.tsx';
import { saveBackup } from './save-backup.ts';
import type { RestoringActs } from './use-restoring.ts';

interface Props {
  readonly copies: Copies;
  readonly restoring: RestoringActs;
}

/** The copies kept of what was replaced, and what is done with them. */
export function KeptCopies({ copies, restoring }: Props) {
  const [outcome, setOutcome] = useState<string | null>(null);
  const save = async (copy: KeptCopy): Promise<void> => {
    const read = await copies.read(copy.epoch);
    const name = `整改看板副本 ${instantToCivil(copy.at)}`;
    setOutcome(
      read.ok ? saveOutcomeToSentence(await saveBackup(read.value, { at: copy.at, by: copy.by, name })) : read.error,
    );
  };
  const remove = async (copy: KeptCopy): Promise<void> => {
    const removed = await copies.remove(copy.epoch);
    setOutcome(removed.ok ? '已删除这份副本。' : removed.error);
  };
  return (
    <CopyList
      copies={copies.list}
      isBusy={restoring.step.at === 'restoring'}
      onRestore={restoring.openCopy}
      onSave={(copy) => void save(copy)}
      onRemove={(copy) => void remove(copy)}
      outcome={outcome}
    />
  );
}
