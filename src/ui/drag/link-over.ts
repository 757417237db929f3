/** One end of a link that is being drawn: a thing on one of two sides. */
export interface LinkEnd {
  readonly side: string;
  readonly id: string;
}

type Listener = () => void;

/** Which end the pointer is over, kept outside React: moving it renders two rows, not all of them. */
export interface LinkOver {
  readonly get: () => LinkEnd | null;
  readonly set: (end: LinkEnd | null) => void;
  readonly follow: (listen: Listener) => () => void;
}

export function createLinkOver(): LinkOver {
  const listeners = new Set<Listener>();
  let over: LinkEnd | null = null;
  return {
    get: () => over,
    set: (end) => {
      if (end?.side === over?.side && end?.id === over?.id) return;
      over = end;
      listeners.forEach((listen) => listen());
    },
    follow: (listen) => {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
  };
}

/** The end under a point of the window, read from the `data-link-side` and `data-link-id` that `useLinkEnd` gives. */
export function linkEndAt(x: number, y: number): LinkEnd | null {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-link-id]');
  const { linkSide: side, linkId: id } = row?.dataset ?? {};
  return side === undefined || id === undefined ? null : { side, id };
}
