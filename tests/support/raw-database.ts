import { Dexie } from 'dexie';
import { SCHEMA_VERSION } from '../../src/storage/schema.ts';

/** IndexedDB by hand, behind the program's back. */

/** The native version of data that the next program would write. */
export const NEWER = (SCHEMA_VERSION + 1) * 10;

/** Opens at this native version; `change` alters the shape on the way up. */
export const openRaw = (
  name: string,
  version: number,
  change: (db: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => change(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Deletes a database; `meanwhile` is done to whoever holds it open. */
export const deleteDatabase = (name: string, meanwhile: () => void = () => undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    meanwhile();
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

/** The native version as stored; undefined where there is no such database. */
export const versionOf = async (name: string): Promise<number | undefined> =>
  (await indexedDB.databases()).find((database) => database.name === name)?.version;

/** The program's own open connections to this database; Dexie's types leave them out. */
export const connectionsOf = (name: string): readonly Dexie[] =>
  (Dexie as unknown as { readonly connections: readonly Dexie[] }).connections.filter((db) => db.name === name);
