/** Epoch milliseconds by this machine's clock. */
export const now = (): number => Date.now();

/** The local civil day 'YYYY-MM-DD' (never by toISOString: at 00:30 in Shanghai that is yesterday). */
export const today = (): string => instantToCivil(now());

/** The local civil day 'YYYY-MM-DD' of an instant. */
export function instantToCivil(at: number): string {
  const date = new Date(at);
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** Tells when the day may have become another: every half minute, and when the window is seen again after a sleep (F29). */
export function followClock(tell: () => void): () => void {
  const ticking = setInterval(tell, 30_000);
  document.addEventListener('visibilitychange', tell);
  return () => {
    clearInterval(ticking);
    document.removeEventListener('visibilitychange', tell);
  };
}

/** Civil days from one instant to a later one, by the local midnight. */
export function daysBetween(from: number, to: number): number {
  const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
  // A day of summer time has 23 or 25 hours.
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/** 2026年3月4日 15:04, in local time. */
export const instantToChinese = (at: number): string => `${instantToDay(at)} ${instantToTime(at)}`;

/** 2026年3月4日, in local time. */
export function instantToDay(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
}

/** 15:04, in local time. */
export function instantToTime(at: number): string {
  const date = new Date(at);
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
}
