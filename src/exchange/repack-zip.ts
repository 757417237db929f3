import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Day } from '../domain/day.ts';

/** What becomes of a part's text, by the part's path. */
export type PartEdits = Readonly<Record<string, (xml: string) => string>>;

/**
 * A zip that a library wrote, with parts edited and every time in it set to the beginning of a day, packed by our own hand: the
 * same input gives the same bytes, whenever and wherever it is written (F47).
 */
export function repackZip(bytes: Uint8Array, day: Day, edits: PartEdits): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => {
    const edit = edits[path];
    return [path, edit ? strToU8(edit(strFromU8(part))) : part] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(parts), { mtime: `${day}T00:00:00` }));
}
