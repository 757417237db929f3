import { createElement, lazy, Suspense, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';

const loads = new Set<() => Promise<unknown>>();

/** Fetches every part that was put off: once the first screen stands, so that nobody waits for them later. */
export const fetchWhatWasPutOff = (): Promise<unknown> => Promise.all([...loads].map((load) => load()));

/** A part that the first screen can do without: fetched when it is first shown, or before. `meanwhile` keeps its place. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async (): Promise<{ default: ComponentType<Props> }> => ({ default: (here ??= await load()) });
  const Later = lazy(fetch) as unknown as ComponentType<Props>;
  loads.add(fetch);
  return function Lazily(props: Props) {
    // One kind for as long as it stands: another would begin anew.
    const [Part] = useState(() => here ?? Later);
    return createElement(Suspense, { fallback: meanwhile }, createElement(Part, props));
  };
}
