import { fileURLToPath } from 'node:url';

/** The project's folder. By its href: under jsdom, `URL` is not the one Node knows. */
export const TOP = fileURLToPath(new URL('../..', import.meta.url).href);
