import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { StoreFailure } from '../domain/board-store.ts';
import type { Result } from '../domain/result.ts';
import { GateScreen } from './GateScreen.tsx';
import { KEEPER } from './machine.ts';
import type { Machine } from './machine.ts';

const DamagedScreen = lazy(() => import('./DamagedScreen.tsx').then((module) => ({ default: module.DamagedScreen })));
const RecoveryScreen = lazy(() =>
  import('../features/data/RecoveryScreen.tsx').then((module) => ({ default: module.RecoveryScreen })),
);

interface Props {
  readonly machine: Machine;
  readonly open: () => Promise<Result<null, StoreFailure>>;
  readonly onReopen: () => void;
  readonly children: ReactNode;
}

type Gate = { readonly state: 'opening' | 'ready' } | { readonly state: 'shut'; readonly failure: StoreFailure };

/**
 * Nothing of the program is shown before its store is open and holds what was acknowledged: no fake board, no blank page (F12, F13,
 * F21, F23), no first run where data were lost (F14, F15, F16, F18).
 */
export function BootGate({ machine, open, onReopen, children }: Props) {
  const [gate, setGate] = useState<Gate>({ state: 'opening' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void open().then((result) => {
      if (isCurrent) setGate(result.ok ? { state: 'ready' } : { state: 'shut', failure: result.error });
    });
    return () => {
      isCurrent = false;
    };
  }, [open, attempt]);
  const retry = useCallback(() => {
    setGate({ state: 'opening' });
    setAttempt((count) => count + 1);
  }, []);
  const leaveSpare = (): void => {
    machine.storage.leaveSpare();
    onReopen();
  };
  if (gate.state === 'ready') return children;
  const failure = gate.state === 'shut' ? gate.failure : null;
  if (failure?.code === 'damaged')
    return (
      <Suspense fallback={null}>
        <DamagedScreen failure={failure} storage={machine.storage} onRetry={retry} onReopen={onReopen} />
      </Suspense>
    );
  if (failure?.code === 'missing')
    return (
      <Suspense fallback={null}>
        <RecoveryScreen
          loss={failure.loss}
          readBackup={machine.readBackup}
          by={machine.memory.read(KEEPER) ?? ''}
          onSettled={retry}
          onFormer={machine.storage.isSpare ? leaveSpare : null}
        />
      </Suspense>
    );
  return <GateScreen failure={failure} onReopen={onReopen} onRetry={retry} />;
}
