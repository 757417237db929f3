import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { StoreFailure } from '../domain/board-store.ts';
import type { Result } from '../domain/result.ts';
import { GateScreen } from './GateScreen.tsx';

interface Props {
  readonly open: () => Promise<Result<null, StoreFailure>>;
  readonly onReopen: () => void;
  readonly children: ReactNode;
}

type Gate = { readonly state: 'opening' | 'ready' } | { readonly state: 'shut'; readonly failure: StoreFailure };

/** Nothing of the program is shown before its store is open: no fake board, no blank page (F12, F13, F21, F23). */
export function BootGate({ open, onReopen, children }: Props) {
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
  if (gate.state === 'ready') return children;
  return (
    <GateScreen
      failure={gate.state === 'shut' ? gate.failure : null}
      onReopen={onReopen}
      onRetry={() => {
        setGate({ state: 'opening' });
        setAttempt((count) => count + 1);
      }}
    />
  );
}
