import { useState } from 'react';
import { useUnsentText } from '../../ui/unsent-text.ts';
import type { Drafts } from '../../ui/use-draft.ts';

export interface UnsentLine {
  readonly line: string;
  /** Pieces of the line that are words of the problem. */
  readonly asText: readonly string[];
}

/** What was typed or pasted and not sent yet. */
export interface UnsentLines extends UnsentLine {
  /** Lines of a pasted list that are being looked over; null where there is none. */
  readonly pasted: readonly UnsentLine[] | null;
}

const NOTHING: UnsentLines = { line: '', asText: [], pasted: null };

/** Kept on every key, so that it outlives a crash. */
export function useUnsentLines(drafts: Drafts, key: string): readonly [UnsentLines, (next: UnsentLines) => void] {
  const [unsent, setUnsent] = useState(() => readUnsent(drafts.read(key)));
  useUnsentText(isAnything(unsent));
  const keep = (next: UnsentLines): void => {
    setUnsent(next);
    if (isAnything(next)) drafts.write(key, JSON.stringify(next));
    else drafts.clear(key);
  };
  return [unsent, keep];
}

const isAnything = ({ line, pasted }: UnsentLines): boolean => line !== '' || pasted !== null;

function readUnsent(kept: string | null): UnsentLines {
  if (kept === null) return NOTHING;
  try {
    const value: unknown = JSON.parse(kept);
    const { pasted } = value as { readonly pasted?: unknown };
    return { ...lineOf(value), pasted: Array.isArray(pasted) ? pasted.map(lineOf) : null };
  } catch {
    return NOTHING;
  }
}

function lineOf(value: unknown): UnsentLine {
  const { line, asText } = value as Partial<Record<keyof UnsentLine, unknown>>;
  return {
    line: typeof line === 'string' ? line : '',
    asText: Array.isArray(asText) ? asText.filter((text) => typeof text === 'string') : [],
  };
}
