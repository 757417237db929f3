/** While `isBusy` answers true, leaving the page asks first (F05). Returns how to stop. */
export function askBeforeLeaving(isBusy: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (!isBusy()) return;
    event.preventDefault();
    // Older Chromium asks only when returnValue is set.
    event.returnValue = '';
  };
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
