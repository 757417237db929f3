import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isTypingChinese } from './is-typing-chinese.ts';
import { useUnsentText } from './unsent-text.ts';

/** Where unsent text outlives a crash. */
export interface Drafts {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => void;
  readonly clear: (key: string) => void;
}

export interface DraftField {
  readonly value: string;
  readonly draftKey: string;
  readonly drafts: Drafts;
  /** Given once the field is left or on Ctrl+Enter; 'refusal' keeps the text in the field. */
  readonly onCommit: (from: string, to: string) => { readonly type: string };
}

/** from: what the person saw when they began; held: sent and refused, or left over from before a crash. */
export interface Draft {
  readonly from: string;
  readonly text: string;
  readonly held: 'refused' | 'left-over' | null;
}

export interface DraftHandle {
  readonly text: string;
  readonly held: Draft['held'];
  readonly change: (text: string) => void;
  readonly leave: () => void;
  /** Sends it even where it was refused: the person has seen what stands there now. */
  readonly send: () => void;
  readonly discard: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Typing becomes a command when the field is left: one entry a field, and nothing typed is ever lost. */
export function useDraft({ value, draftKey, drafts, onCommit }: DraftField, enterSends: boolean): DraftHandle {
  const [stored, setStored] = useState<Draft | null>(() => readDraft(drafts, draftKey, value));
  const latest = useRef(stored);
  const draft = stored?.text === value ? null : stored;
  useUnsentText(draft !== null);
  const keep = (next: Draft | null): void => {
    latest.current = next;
    setStored(next);
    if (next) writeDraft(drafts, draftKey, next);
    else drafts.clear(draftKey);
  };
  const change = (text: string): void => {
    const now = latest.current;
    const from = now && now.held !== 'refused' ? now.from : value;
    keep(text === value ? null : { from, text, held: null });
  };
  const send = (): void => {
    const now = latest.current;
    if (!now) return;
    const from = now.held === 'refused' ? value : now.from;
    const isKept = now.text === value || onCommit(from, now.text).type !== 'refusal';
    keep(isKept ? null : { ...now, held: 'refused' });
  };
  return {
    text: draft?.text ?? value,
    held: draft?.held ?? null,
    change,
    leave: () => latest.current?.held === null && send(),
    send,
    discard: () => keep(null),
    onKeyDown: (event) => {
      if (event.key !== 'Enter' || isTypingChinese(event)) return;
      if (!enterSends && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      send();
    },
  };
}

export const writeDraft = (drafts: Drafts, key: string, { from, text }: Draft): void =>
  drafts.write(key, JSON.stringify([from, text]));

/** What was left over; null where that is what stands there now. */
export function readDraft(drafts: Drafts, key: string, value: string): Draft | null {
  const stored = drafts.read(key);
  if (stored === null) return null;
  try {
    const parsed: unknown = JSON.parse(stored);
    if (!Array.isArray(parsed)) return null;
    const [from, text] = parsed as unknown[];
    return typeof from === 'string' && typeof text === 'string' && text !== value
      ? { from, text, held: 'left-over' }
      : null;
  } catch {
    return null;
  }
}
