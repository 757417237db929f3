import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TOP } from './top.ts';

const FOLDER = join(TOP, 'dist-single');

/** All that `npm run build:single` leaves to be carried away. */
export const singleFiles = (): readonly string[] => readdirSync(FOLDER).filter((name) => !name.startsWith('.'));

/** The program as one file, where a double click opens it. */
export const SINGLE_FILE = join(FOLDER, '整改看板.html');

export const singleFileAddress = (path = SINGLE_FILE): string => pathToFileURL(path).href;
