/** Acts once the browser has nothing better to do; at once where it cannot tell. Returns how to let it be. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    act();
    return () => undefined;
  }
  const idle = requestIdleCallback(act);
  return () => cancelIdleCallback(idle);
}
