/** What was set is on the screen; in a window that is not seen nothing is painted, and nothing waited for. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const frame = requestAnimationFrame(() => setTimeout(resolve));
    if (document.hidden) {
      cancelAnimationFrame(frame);
      resolve();
    }
  });
