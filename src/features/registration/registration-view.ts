import { create } from 'zustand';
import type { Sitting } from '../../domain/registration-line.ts';

interface RegistrationView {
  readonly isOpen: boolean;
  /** Remembered while the window is open. */
  readonly sitting: Sitting;
  readonly show: (isOpen: boolean) => void;
  readonly sit: (sitting: Partial<Sitting>) => void;
}

export const useRegistration = create<RegistrationView>((set) => ({
  isOpen: false,
  sitting: { origin: '民主评议', subject: '' },
  show: (isOpen) => set({ isOpen }),
  sit: (change) => set(({ sitting }) => ({ sitting: { ...sitting, ...change } })),
}));
