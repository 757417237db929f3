import type { KeyboardEvent } from 'react';

/** The key belongs to the input method: Enter takes a candidate, Escape drops it (F33). 229 is how some browsers say so. */
export const isTypingChinese = (event: KeyboardEvent): boolean =>
  event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;
