import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

interface Caret {
  /** Where in the text one writes. */
  readonly caret: number;
  readonly setCaret: (at: number) => void;
  /** There once the text has changed: a text that is set from outside takes the caret to its end. */
  readonly place: (at: number) => void;
}

export function useCaret(input: RefObject<HTMLInputElement | null>, text: string): Caret {
  const [caret, setCaret] = useState(text.length);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    input.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  }, [input, text]);
  const place = (at: number): void => {
    wanted.current = at;
    setCaret(at);
  };
  return { caret, setCaret, place };
}
