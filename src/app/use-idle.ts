import { useEffect, useState } from 'react';
import { whenIdle } from '../platform/when-idle.ts';

/** true once `isReady` and the browser had nothing better to do. */
export function useIdle(isReady: boolean): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => (isReady ? whenIdle(() => setIdle(true)) : undefined), [isReady]);
  return isIdle;
}
