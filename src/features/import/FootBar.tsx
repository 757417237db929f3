import { useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import type { DeskStore } from '../../domain/board-store.ts';
import type { AdoptDraft, Command } from '../../domain/command.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { presetOf } from '../../domain/category-presets.ts';
import { boardNameOf, yearOf } from './cutting/board-name.ts';
import { cuttingToAdoption, cuttingToCommands } from './cutting/cutting-to-commands.ts';
import type { Cutting } from './cutting/cutting.ts';
import styles from './FootBar.module.css';
import { fillForm } from './import-acts.ts';
import { useImportDesk } from './import-desk.ts';
import { clearDesk } from './keep-cutting.ts';

interface Props {
  readonly cutting: Cutting;
  readonly counts: string;
  readonly board: Board | null;
  readonly desk: DeskStore;
  readonly newId: () => string;
  readonly thisYear: number;
  readonly onCreate: (commands: readonly Command[]) => Promise<boolean>;
  readonly onAdopt: (command: AdoptDraft) => Promise<boolean>;
}

/** What the cutting comes to, and the two ways on. */
export function FootBar({ cutting, counts, board, desk, newId, thisYear, onCreate, onAdopt }: Props) {
  const form = useImportDesk((state) => state.form);
  const [isBusy, setBusy] = useState(false);
  const { text, title } = cutting;
  const ownYear = useMemo(() => yearOf({ text, title }, thisYear), [text, title, thisYear]);
  const yearText = form.year ?? String(ownYear);
  const year = Number(yearText);
  const isYear = /^20\d\d$/.test(yearText.trim());
  const name = form.name ?? boardNameOf(cutting, isYear ? year : thisYear);
  const preset = presetOf(year);
  const ground = { newId, name: name.trim() || boardNameOf(cutting, year), year, unit: '', categories: form.choice };
  const run = async (adopt: () => Promise<boolean>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const isDone = await adopt().catch(() => false);
    setBusy(false);
    if (isDone) clearDesk(desk);
    else announce('没有导入，您核对的内容都还在');
  };
  const isStopped = cutting.cuts.length === 0;
  return (
    <footer className={styles.foot}>
      <p className={styles.counts} role="status">
        {counts}
      </p>
      <div className={styles.name}>
        <TextField label="看板名称" value={name} onChange={(typed) => fillForm({ name: typed })} />
      </div>
      <div className={styles.year}>
        <TextField
          label="年度"
          value={yearText}
          onChange={(typed) => fillForm({ year: typed })}
          {...(isYear ? {} : { error: '请写四位年份' })}
        />
      </div>
      <div className={styles.choice}>
        <Select
          label="类别"
          value={form.choice}
          options={[
            { id: 'headings', label: '用材料里的标题' },
            { id: 'preset', label: `用${preset.label}` },
          ]}
          onChange={(choice) => fillForm({ choice })}
        />
      </div>
      <div className={styles.acts}>
        {board && (
          <Button
            isDisabled={isStopped}
            onPress={() => void run(() => onAdopt(cuttingToAdoption(cutting, { ...ground, board })))}
          >
            加入当前看板
          </Button>
        )}
        <Button
          variant="primary"
          isDisabled={isStopped || !isYear}
          onPress={() => void run(() => onCreate(cuttingToCommands(cutting, { ...ground, board: null })))}
        >
          生成看板
        </Button>
      </div>
    </footer>
  );
}
