import { useEffect, useRef, useState } from 'react';
import type { WholeBoard } from '../../domain/board-store.ts';
import type { RestorePreview } from '../../domain/restore-preview.ts';
import { err } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { KeptCopy, Restoring as How } from '../../domain/restoring.ts';
import type { Backup } from '../../exchange/backup/backup-to-boards.ts';
import { askBeforeLeaving } from '../../platform/leaving.ts';
import type { Copies } from '../../queries/use-copies.ts';
import { useRestore } from '../../queries/use-restore.ts';
import { backupToSource, copyToSource, restoredToSentence } from './restore-words.ts';
import type { Source } from './restore-words.ts';

export type ReadBackup = (file: File, signal: AbortSignal) => Promise<Result<Backup, string>>;

/** What would be restored, shown before anything changes. */
export interface Looked {
  readonly source: Source;
  readonly boards: readonly WholeBoard[];
  readonly preview: RestorePreview;
}

/** Where one is on the way from a file, or a kept copy, to boards. */
export type RestoreStep =
  | { readonly at: 'choosing'; readonly done: string | null; readonly trouble: string | null }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'looking'; readonly looked: Looked; readonly trouble: string | null }
  | { readonly at: 'restoring'; readonly looked: Looked };

export interface RestoringActs {
  readonly step: RestoreStep;
  readonly progress: number | null;
  readonly openFile: (file: File) => void;
  readonly openCopy: (copy: KeptCopy) => void;
  readonly restore: (looked: Looked, how: How['type']) => void;
  readonly leave: () => void;
}

const choosing = (said: { readonly done?: string; readonly trouble?: string } = {}): RestoreStep => ({
  at: 'choosing',
  done: said.done ?? null,
  trouble: said.trouble ?? null,
});

export function useRestoring(readBackup: ReadBackup, copies: Copies): RestoringActs {
  const { preview, run, progress } = useRestore();
  const [step, setStep] = useState<RestoreStep>(choosing);
  const reading = useRef(new AbortController());
  useEffect(() => () => reading.current.abort(), []);
  const isRestoring = step.at === 'restoring';
  useEffect(() => askBeforeLeaving(() => isRestoring), [isRestoring]);

  /** Reads, then looks at what it would come to; what is begun later, or left, takes the place of what was begun before. */
  const look = async (
    name: string,
    read: (signal: AbortSignal) => Promise<Result<readonly [Source, readonly WholeBoard[]], string>>,
  ) => {
    reading.current.abort();
    const own = new AbortController();
    reading.current = own;
    setStep({ at: 'reading', name });
    const opened = await read(own.signal).catch(() => err(`“${name}”没有读出来。现有数据没有改动。`));
    const seen = opened.ok ? await preview(opened.value[1]) : opened;
    if (own.signal.aborted) return;
    if (!opened.ok || !seen.ok) return setStep(choosing({ trouble: seen.ok ? '' : seen.error }));
    const [source, boards] = opened.value;
    setStep({ at: 'looking', looked: { source, boards, preview: seen.value }, trouble: null });
  };

  const restore = async (looked: Looked, how: How['type']): Promise<void> => {
    setStep({ at: 'restoring', looked });
    const done = await run(looked.boards, how);
    setStep(
      done.ok
        ? choosing({ done: restoredToSentence(looked, done.value) })
        : { at: 'looking', looked, trouble: done.error },
    );
  };

  return {
    step,
    progress,
    openFile: (file) =>
      void look(file.name, async (signal) => {
        const read = await readBackup(file, signal);
        return read.ok ? { ok: true, value: [backupToSource(file.name, read.value), read.value.boards] } : read;
      }),
    openCopy: (copy) =>
      void look('副本', async () => {
        const read = await copies.read(copy.epoch);
        return read.ok ? { ok: true, value: [copyToSource(copy), read.value] } : read;
      }),
    restore: (looked, how) => void restore(looked, how),
    leave: () => {
      reading.current.abort();
      setStep(choosing());
    },
  };
}
