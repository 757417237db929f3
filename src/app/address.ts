import { NO_FILTER } from '../domain/board-filter.ts';
import type { BoardFilter } from '../domain/board-filter.ts';
import type { BoardId, ProblemId, SnapshotId } from '../domain/id.ts';
import { LAMP_KINDS } from '../domain/lamp.ts';
import type { Gap } from '../domain/rules.ts';
import { GAP_LABELS } from '../domain/rules.ts';
import { STAGES } from '../domain/stage.ts';
import { STANDINGS } from '../domain/standing.ts';

/** The screens of an open board, as the side rail lists them. */
export const SCREENS = [
  'kanban',
  'schedule',
  'pairing',
  'ledger',
  'list',
  'wall',
  'meeting',
  'checkup',
  'last-year',
  'snapshots',
  'history',
  'settings',
] as const;
export type Screen = (typeof SCREENS)[number];

/** Where one is: what the address says after '#'. Back, forward and reload bring it again. */
export type Address =
  | { readonly at: 'home' }
  | { readonly at: 'import'; readonly into: BoardId | null }
  | { readonly at: 'data' }
  /** 结转: null where it is yet to be chosen, or made. */
  | { readonly at: 'carry-over'; readonly from: BoardId | null; readonly into: BoardId | null }
  | BoardAddress;

interface BoardAddress {
  readonly at: 'board';
  readonly boardId: BoardId;
  readonly screen: Screen;
  readonly cardId: ProblemId | null;
  /** The snapshot that is open on 快照. */
  readonly snapshotId: SnapshotId | null;
  /** Where on the screen one is, in the screen's own words: a page of the meeting, what is compared. */
  readonly place: string | null;
  readonly filter: BoardFilter;
}

export const HOME: Address = { at: 'home' };

export const boardAddress = (
  boardId: BoardId,
  screen: Screen = 'kanban',
  cardId: ProblemId | null = null,
): BoardAddress => ({
  at: 'board',
  boardId,
  screen,
  cardId,
  snapshotId: null,
  place: null,
  filter: NO_FILTER,
});

/** 材料 of some problems. */
export const papersAddress = (boardId: BoardId, ids: readonly ProblemId[]): Address => ({
  ...boardAddress(boardId, 'list'),
  filter: { ...NO_FILTER, ids },
});

/** '/board/ID/kanban/card=…&text=…'. The last part is a query string without its '?', which hash routing cannot carry. */
export function addressToPath(address: Address): string {
  switch (address.at) {
    case 'home':
      return '/';
    case 'data':
      return '/data';
    case 'carry-over':
      return `/carry-over/${encodeURIComponent(address.from ?? '')}/${encodeURIComponent(address.into ?? '')}`;
    case 'import':
      return address.into === null ? '/import' : `/import/${encodeURIComponent(address.into)}`;
    case 'board': {
      const details = detailsOf(address);
      const path = `/board/${encodeURIComponent(address.boardId)}/${address.screen}`;
      return details ? `${path}/${details}` : path;
    }
  }
}

/** Any text is an address: what cannot be read leads home, an unknown screen to the board itself. */
export function pathToAddress(path: string): Address {
  const [room = '', id = '', screen = '', details = ''] = path.replace(/^\//, '').split('/');
  const boardId = decode(id);
  if (room === 'data') return { at: 'data' };
  if (room === 'carry-over') return { at: 'carry-over', from: boardId || null, into: decode(screen) || null };
  if (room === 'import') return { at: 'import', into: boardId || null };
  if (room !== 'board' || !boardId) return HOME;
  const params = new URLSearchParams(details);
  return {
    at: 'board',
    boardId,
    screen: SCREENS.find((known) => known === screen) ?? 'kanban',
    cardId: params.get('card'),
    snapshotId: params.get('snapshot'),
    place: params.get('at'),
    filter: paramsToFilter(params),
  };
}

function detailsOf({ cardId, snapshotId, place, filter }: Extract<Address, { at: 'board' }>): string {
  const params = new URLSearchParams();
  if (cardId !== null) params.set('card', cardId);
  if (snapshotId !== null) params.set('snapshot', snapshotId);
  if (place !== null) params.set('at', place);
  if (filter.text !== '') params.set('text', filter.text);
  if (filter.category !== null) params.set('category', filter.category);
  if (filter.person !== null) params.set('person', filter.person);
  if (filter.stage !== null) params.set('stage', filter.stage);
  if (filter.gap !== null) params.set('gap', filter.gap);
  if (filter.lamp !== null) params.set('lamp', filter.lamp);
  if (filter.standing !== null) params.set('standing', filter.standing);
  for (const id of filter.ids ?? []) params.append('id', id);
  return params.toString();
}

const paramsToFilter = (params: URLSearchParams): BoardFilter => ({
  text: params.get('text') ?? NO_FILTER.text,
  category: params.get('category'),
  person: params.get('person'),
  stage: STAGES.find((stage) => stage === params.get('stage')) ?? null,
  gap: (Object.keys(GAP_LABELS) as Gap[]).find((gap) => gap === params.get('gap')) ?? null,
  lamp: LAMP_KINDS.find((lamp) => lamp === params.get('lamp')) ?? null,
  standing: STANDINGS.find((standing) => standing === params.get('standing')) ?? null,
  ids: params.has('id') ? params.getAll('id') : null,
});

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
