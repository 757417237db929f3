import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { boardAddress } from './address.ts';
import type { Address } from './address.ts';

type OnBoard = Extract<Address, { at: 'board' }>;

/** Where one was before the meeting, and goes back to: the board itself where it was opened by its address. */
export function useBeforeMeeting(address: OnBoard): RefObject<OnBoard> {
  const before = useRef<OnBoard>(FIRST(address.boardId));
  useEffect(() => {
    if (address.screen !== 'meeting') before.current = address;
  }, [address]);
  return before;
}

const FIRST = (boardId: string): OnBoard => boardAddress(boardId) as OnBoard;
