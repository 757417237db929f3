import { useSyncExternalStore } from 'react';
import type { Day } from '../domain/day.ts';
import { followClock } from '../platform/clock.ts';
import { useGround } from '../queries/ground.ts';

/** The local civil day, also when it ends while the window is open (F29). */
export const useToday = (): Day => useSyncExternalStore(followClock, useGround().today);
