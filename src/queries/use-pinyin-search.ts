import { useQuery } from '@tanstack/react-query';
import { isSpellable } from '../domain/search-word.ts';
import type { Spelling } from '../domain/search-word.ts';
import { useGround } from './ground.ts';

/** By what 拼音 is found. Without a spelling a search finds what is written, and no more. */
export interface PinyinSearch {
  readonly spelling: Spelling | null;
  /** Is this text looked for by 拼音? 'preparing': soon, and then more is found. */
  readonly state: 'not-asked' | 'preparing' | 'ready' | 'failed';
}

/** The spelling is read once for the program, with the first word that it could find. */
export function usePinyinSearch(text: string): PinyinSearch {
  const { readSpelling } = useGround();
  const isAsked = isSpellable(text);
  const { data, isError } = useQuery({ queryKey: ['spelling'], queryFn: readSpelling, enabled: isAsked });
  const spelling = isAsked && data ? data : null;
  return { spelling, state: spelling ? 'ready' : !isAsked ? 'not-asked' : isError ? 'failed' : 'preparing' };
}
