import { useState } from 'react';
import { instantToCivil } from '../../platform/clock.ts';
import { saveOutcomeToSentence } from '../../platform/save-file.ts';
import { useBackup } from '../../queries/use-backup.ts';
import { saveBackup } from './save-backup.ts';

/** Saves what a loss has left, under a name that no one takes for a whole backup. */
export function useSaveFound(by: string) {
  const [outcome, setOutcome] = useState<string | null>(null);
  const backup = useBackup(async (boards, at) => {
    const saved = await saveBackup(boards, { at, by, name: `整改看板（找到的部分） ${instantToCivil(at)}` });
    setOutcome(saveOutcomeToSentence(saved));
  });
  return {
    save: backup.run,
    isSaving: backup.isRunning,
    outcome: backup.error ? '没有存成：读不出数据。请重新打开本页再试。' : outcome,
  };
}
