/** News of the program itself. */
export interface ProgramUpdates {
  /** Is a newer program on this machine than the one that runs in this window? */
  readonly isNewer: () => boolean;
  /** Calls whenever that changes; returns how to stop. */
  readonly follow: (tell: () => void) => () => void;
  /** Not now: until there is a still newer one. */
  readonly later: () => void;
  /** Opens the page again, in the newest program there is. Only ever on a person's word. */
  readonly reopen: () => Promise<void>;
}

/** Where no service worker is: the dev server, a file, a browser that has none. */
export const NO_UPDATES: ProgramUpdates = {
  isNewer: () => false,
  follow: () => () => undefined,
  later: () => undefined,
  reopen: async () => location.reload(),
};

/** Keeps the program on this machine, so that it opens with the server stopped, and tells of a newer one. */
export function keepProgram(container: ServiceWorkerContainer): ProgramUpdates {
  const listeners = new Set<() => void>();
  let registration: ServiceWorkerRegistration | null = null;
  let running = container.controller;
  let isNewer = false;
  const set = (value: boolean): void => {
    isNewer = value;
    listeners.forEach((tell) => tell());
  };
  // The very first program waits for a moment too, for nobody.
  const look = (): void => void (registration?.waiting && registration.active && set(true));
  const watch = (): void => registration?.installing?.addEventListener('statechange', look);
  // Another window has gone over: this one goes on with the program it began with, and may follow when it is asked to.
  container.addEventListener('controllerchange', () => {
    if (running) set(true);
    running = container.controller;
  });
  const ask = (): void => void registration?.update().catch(serverIsStopped);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') ask();
  });
  container.register('./service-worker.js', { updateViaCache: 'none' }).then((registered) => {
    registration = registered;
    registered.addEventListener('updatefound', watch);
    watch();
    look();
    // The browser looks by itself too, some time after a page was opened; on a busy machine that is late.
    if (registered.active) ask();
  }, serverIsStopped);
  return {
    isNewer: () => isNewer,
    follow: (tell) => {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    later: () => set(false),
    reopen: async () => {
      if (registration?.waiting) await takeOver(registration.waiting);
      location.reload();
    },
  };
}

/** Resolves when the waiting program answers for this address, or an even newer one has taken its place. */
function takeOver(waiting: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated' || waiting.state === 'redundant') resolve();
    });
    waiting.postMessage('take-over');
  });
}

/** Nothing new can be had now; what is on this machine goes on. */
const serverIsStopped = (): void => undefined;
