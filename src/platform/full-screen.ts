/** Asks for the whole screen; where the browser refuses (no click before, a policy, an old one) all stays as it was. */
export async function enterFullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // The meeting fills the window instead.
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (isFullScreen()) await document.exitFullscreen().catch(() => undefined);
}

export const isFullScreen = (): boolean => Boolean(document.fullscreenElement);

export function followFullScreen(tell: () => void): () => void {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
}
