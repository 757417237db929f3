import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const TOP = fileURLToPath(new URL('../..', import.meta.url));
