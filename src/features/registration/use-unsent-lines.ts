import { useState } from 'react';
import { useUnsentText } from '../../ui/unsent-text.ts';
import type { Drafts } from '../../ui/use-draft.ts';

/** What was typed or pasted and not sent yet. */
export interface UnsentLines {
  readonly line: string;
  /** Pieces of the line that are words of the problem. */
  readonly asText: readonly string[];
  /** Lines of a pasted list that are being looked over; null where there is none. */
  readonly pasted: readonly string[] | null;
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
    const { line, asText, pasted } = JSON.parse(kept) as Partial<Record<keyof UnsentLines, unknown>>;
    return {
      line: typeof line === 'string' ? line : '',
      asText: texts(asText) ?? [],
      pasted: texts(pasted),
    };
  } catch {
    return NOTHING;
  }
}

const texts = (value: unknown): readonly string[] | null =>
  Array.isArray(value) && value.every((text) => typeof text === 'string') ? (value as readonly string[]) : null;
