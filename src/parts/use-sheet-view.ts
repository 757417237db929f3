import { useMemo, useState } from 'react';
import type { ExtraColumn, PaperChoices } from '../domain/paper-choices.ts';
import type { PaperDoors } from './paper-doors.ts';

/** How this person likes the sheet; remembered on this machine, for every sheet. */
export type SheetView = Readonly<Record<SheetChoice, boolean>> & { readonly templateId: string };

export type SheetChoice = (typeof CHOICES)[number];

const CHOICES = ['isPortrait', 'hasLeader', 'hasRemark', 'isBrief', 'isNameless', 'isMarkedInternal'] as const;

/** The view, what the paper is to be by it, and how to choose. */
export function useSheetView(memory: PaperDoors['memory']) {
  const [view, setView] = useState(() => rememberedView(memory));
  const choose: Choose = (choice, value) => {
    memory.write(choice, value === true ? '1' : value === false ? '0' : value);
    setView((held) => ({ ...held, [choice]: value }));
  };
  return { view, choices: useMemo(() => viewToChoices(view), [view]), choose };
}

/** The template of official papers has an id; the other choices are on or off. */
type Choose = (...chosen: ['templateId', string] | [SheetChoice, boolean]) => void;

const rememberedView = (memory: PaperDoors['memory']): SheetView => ({
  ...(Object.fromEntries(CHOICES.map((choice) => [choice, memory.read(choice) === '1'])) as Record<
    SheetChoice,
    boolean
  >),
  templateId: memory.read('templateId') ?? '',
});

function viewToChoices({ hasLeader, hasRemark, isBrief, isNameless, isMarkedInternal }: SheetView): PaperChoices {
  const wanted: readonly (ExtraColumn | false)[] = [hasLeader && 'leader', hasRemark && 'remark'];
  const extras = wanted.filter((column) => column !== false);
  return { template: { extras, isMarkedInternal }, redaction: isBrief ? 'titles' : 'none', isNameless };
}
