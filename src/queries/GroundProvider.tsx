import type { ReactNode } from 'react';
import { GroundContext } from './ground.ts';
import type { Ground } from './ground.ts';

export function GroundProvider({ ground, children }: { readonly ground: Ground; readonly children: ReactNode }) {
  return <GroundContext.Provider value={ground}>{children}</GroundContext.Provider>;
}
