import { useEffect, useState } from 'react';

/** In ms: a person waits for this without noticing. */
const AT_ONCE = 100;

/** True once something has gone on for a moment: of what is over at once nothing is drawn only to be thrown away. */
export function useLasting(isOn: boolean): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setLasting(true), AT_ONCE);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [isOn]);
  return isOn && isLasting;
}
