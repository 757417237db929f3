import { useCallback, useMemo } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { addressToPath, pathToAddress } from './address.ts';
import type { Address } from './address.ts';

export type Go = (address: Address, options?: { readonly replace?: boolean }) => void;

/** Where one is, and how to go elsewhere. `replace` leaves no step to go back to (typing a filter). */
export function useAddress(): readonly [Address, Go] {
  const [path, navigate] = useHashLocation();
  const address = useMemo(() => pathToAddress(path), [path]);
  const go = useCallback<Go>(
    (to, options) => navigate(addressToPath(to), { replace: options?.replace ?? false }),
    [navigate],
  );
  return [address, go];
}
