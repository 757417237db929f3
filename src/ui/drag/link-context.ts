import { createContext } from 'react';
import { createLinkOver } from './link-over.ts';

/** What the ends of a LinkDrag share. */
export const LinkContext = createContext(createLinkOver());
