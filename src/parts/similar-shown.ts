import { createContext } from 'react';
import type { ReactNode } from 'react';
import type { ProblemId } from '../domain/id.ts';

/** What shows problems like a text being written, `but` the card that it belongs to. */
export type SimilarShown = (text: string, but: ProblemId | null) => ReactNode;

/** Given by app, which knows the other boards; without it nothing is shown. */
export const SimilarContext = createContext<SimilarShown>(() => null);
