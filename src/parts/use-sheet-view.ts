import { useMemo, useState } from 'react';
import type { ExtraColumn, PaperChoices } from '../domain/paper-choices.ts';
import type { PaperDoors } from './paper-doors.ts';

/** How this person likes the sheet; remembered on this machine, for every sheet. */
export type SheetView = Readonly<Record<SheetChoice, boolean>>;

export type SheetChoice = (typeof CHOICES)[number];

const CHOICES = ['isPortrait', 'hasLeader', 'hasRemark', 'isBrief', 'isMarkedInternal'] as const;

/** The view, what the paper is to be by it, and how to choose. */
export function useSheetView(memory: PaperDoors['memory']) {
  const [view, setView] = useState(() => rememberedView(memory));
  const choose = (choice: SheetChoice, isOn: boolean): void => {
    memory.write(choice, isOn ? '1' : '0');
    setView((held) => ({ ...held, [choice]: isOn }));
  };
  return { view, choices: useMemo(() => viewToChoices(view), [view]), choose };
}

const rememberedView = (memory: PaperDoors['memory']): SheetView =>
  Object.fromEntries(CHOICES.map((choice) => [choice, memory.read(choice) === '1'])) as SheetView;

function viewToChoices({ hasLeader, hasRemark, isBrief, isMarkedInternal }: SheetView): PaperChoices {
  const wanted: readonly (ExtraColumn | false)[] = [hasLeader && 'leader', hasRemark && 'remark'];
  const extras = wanted.filter((column) => column !== false);
  return { template: { extras, isMarkedInternal }, redaction: isBrief ? 'titles' : 'none' };
}
