import { useEffect } from 'react';

type Check = () => boolean;

const checks = new Set<Check>();

/** Is anywhere text that was typed and not yet given? It would not outlive a reload as it stands. */
export const hasUnsentText = (): boolean => [...checks].some((holdsText) => holdsText());

/** For text that is kept beyond its field: asked whenever it matters. Returns how to stop. */
export function askForUnsentText(holdsText: Check): () => void {
  checks.add(holdsText);
  return () => void checks.delete(holdsText);
}

/** A field says of itself whether it holds such text. */
export function useUnsentText(holdsText: boolean): void {
  useEffect(() => (holdsText ? askForUnsentText(() => true) : undefined), [holdsText]);
}
