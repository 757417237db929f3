type Listener = (text: string) => void;

const listeners = new Set<Listener>();

/** Says it to a screen reader, politely: after what is being read. */
export const announce = (text: string): void => listeners.forEach((listen) => listen(text));

/** For the Announcer. */
export function followAnnouncements(listen: Listener): () => void {
  listeners.add(listen);
  return () => void listeners.delete(listen);
}
