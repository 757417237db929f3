import { create } from 'zustand';
import { storageMemory } from '../../platform/local-storage.ts';

/** How this person likes the list printed; remembered on this machine. */
export interface PrintChoices {
  readonly isPortrait: boolean;
  readonly hasLeader: boolean;
  readonly hasRemark: boolean;
  readonly isBrief: boolean;
  readonly isMarkedInternal: boolean;
}

export type PrintChoice = keyof PrintChoices;

const USUAL: PrintChoices = {
  isPortrait: false,
  hasLeader: false,
  hasRemark: false,
  isBrief: false,
  isMarkedInternal: false,
};

const memory = storageMemory(() => localStorage, 'print');

interface Remembered extends PrintChoices {
  readonly choose: (choice: PrintChoice, value: boolean) => void;
}

export const usePrintChoices = create<Remembered>()((set) => ({
  ...remembered(),
  choose: (choice, value) => {
    memory.write(choice, value ? '1' : '0');
    set({ [choice]: value });
  },
}));

function remembered(): PrintChoices {
  const names = Object.keys(USUAL) as PrintChoice[];
  return Object.fromEntries(
    names.map((name) => [name, isOn(memory.read(name), USUAL[name])]),
  ) as unknown as PrintChoices;
}

function isOn(kept: string | null, usual: boolean): boolean {
  return kept === null ? usual : kept === '1';
}
