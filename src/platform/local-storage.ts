/** Small things this browser remembers outside the database: the keeper's name, view choices, text typed but not yet given. */
export interface Memory {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, value: string) => void;
  readonly clear: (key: string) => void;
}

const PREFIX = 'zhenggai-kanban/';

/** A memory over Web Storage. Where the browser refuses it (private mode, full), it forgets instead of failing. */
export function storageMemory(storage: () => Storage, room: string): Memory {
  const name = (key: string): string => `${PREFIX}${room}/${key}`;
  const attempt = <T>(action: (held: Storage) => T, otherwise: T): T => {
    try {
      return action(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => attempt((held) => held.getItem(name(key)), null),
    write: (key, value) => attempt((held) => held.setItem(name(key), value), undefined),
    clear: (key) => attempt((held) => held.removeItem(name(key)), undefined),
  };
}
