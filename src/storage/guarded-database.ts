import type { StoreFailure } from '../domain/board-store.ts';
import { err, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { GroundLost, nameFailure } from './name-failure.ts';
import { BoardDatabase, SCHEMA_VERSION } from './schema.ts';

/** How long an open may stay unanswered before the person is told (F13, F23; ms). */
const PATIENCE = 4000;

/** How long the question whether there is a database may stay unanswered before it: together they are five seconds (ms). */
const PATIENCE_ASKING = 1000;

/** Clearing closes first and deletes after: when to look whether the data are still there, one after the other (ms). */
const LOOK_AFTER = [50, 500, 2000];

/** The database behind its guard: every action goes through `attempt`; once shut, it is shut for good and nothing is tried. */
export class GuardedDatabase {
  readonly #database: BoardDatabase;
  readonly #factory: IDBFactory | undefined;
  readonly #tellShut: (failure: StoreFailure) => void;
  #shutBy: StoreFailure | null = null;
  #hasBeenOpen = false;
  #isBlocked = false;

  constructor(name: string, factory: IDBFactory | undefined, tellShut: (failure: StoreFailure) => void) {
    this.#database = new BoardDatabase(name, factory);
    this.#factory = factory;
    this.#tellShut = tellShut;
    this.#database.on('ready', () => this.#watch(), true);
    this.#database.on('blocked', () => {
      this.#isBlocked = true;
    });
  }

  get name(): string {
    return this.#database.name;
  }

  /** Answers within PATIENCE; an open that is still on its way goes on, and the next call finds it. */
  async open(): Promise<Result<null, StoreFailure>> {
    if (this.#shutBy) return err(this.#shutBy);
    if (!this.#factory) return err({ code: 'unavailable', detail: 'no indexedDB' });
    this.#isBlocked = false;
    const opening = this.#openKnown().then(
      () => ok(null),
      (error: unknown) => err(this.#nameUnopened(error)),
    );
    const opened = await Promise.race([opening, pause(PATIENCE)]);
    if (this.#shutBy) return err(this.#shutBy);
    return opened ?? err({ code: this.#isBlocked ? 'blocked' : 'silent', detail: 'open did not answer' });
  }

  /** Is there surely no such database? Opening it would make one. Asked while the data are being cleared, Chromium may never answer. */
  async isGone(): Promise<boolean> {
    return (await Promise.race([this.#storedVersion(), pause(PATIENCE_ASKING)])) === null;
  }

  /** Runs an action; a database that was closed under us (a page put aside and come back) is opened again by the guard, never by Dexie. */
  async attempt<T>(action: (database: BoardDatabase) => PromiseLike<T>): Promise<Result<T, StoreFailure>> {
    const opened = this.#shutBy === null && this.#database.isOpen() ? ok(null) : await this.open();
    if (!opened.ok) return opened;
    try {
      return ok(await action(this.#database));
    } catch (error) {
      return err(this.#name(error));
    }
  }

  close(): void {
    this.#shutBy ??= { code: 'unknown', detail: 'closed by the program' };
    this.#database.close();
  }

  /** Looks at what is stored before Dexie touches it: Dexie would patch a newer shape, and make anew what is gone (F17, F21, M6, M8). */
  async #openKnown(): Promise<void> {
    const version = await this.#storedVersion();
    if (typeof version === 'number') refuseNewer(version);
    if (version === null && this.#hasBeenOpen) throw new GroundLost({ code: 'vanished', detail: 'no longer there' });
    await this.#database.open();
    this.#hasBeenOpen = true;
  }

  /** Runs whenever Dexie has opened a connection, even by itself. */
  #watch(): void {
    const connection = this.#database.backendDB();
    refuseNewer(connection.version);
    // A newer program upgrades, or somebody deletes: Dexie would reopen and write the old shape, or an empty one (F22, M7).
    connection.addEventListener('versionchange', ({ newVersion }) =>
      this.#shut({ code: newVersion === null ? 'vanished' : 'outdated', detail: `versionchange to ${newVersion}` }),
    );
    // The browser took the connection: cleared data, or a disk in need (M8, M11).
    connection.addEventListener('close', () => void this.#shutIfGone());
  }

  /** Closed with the data gone is a loss (F17); closed with the data there is the disk, and every attempt will say so (F11). */
  async #shutIfGone(): Promise<void> {
    for (const wait of LOOK_AFTER) {
      await pause(wait);
      if (!(await this.isGone())) continue;
      this.#shut({ code: 'vanished', detail: 'close' });
      return;
    }
  }

  #shut(failure: StoreFailure): void {
    if (this.#shutBy) return;
    this.#shutBy = failure;
    this.#database.close();
    this.#tellShut(failure);
  }

  /** What cannot be opened at all is damaged, or has no room to be opened in (F16); what was open is a disk in need (F11). */
  #nameUnopened(error: unknown): StoreFailure {
    const failure = this.#name(error);
    return failure.code === 'disk' && !this.#hasBeenOpen ? { code: 'damaged', detail: failure.detail } : failure;
  }

  /** The native version of the database as stored; null where there is none, undefined where the browser does not tell. */
  async #storedVersion(): Promise<number | null | undefined> {
    try {
      const known = await this.#factory?.databases();
      return known && (known.find((database) => database.name === this.name)?.version ?? null);
    } catch {
      return undefined;
    }
  }

  #name(error: unknown): StoreFailure {
    if (error instanceof GroundLost) this.#shut(error.failure);
    return this.#shutBy ?? nameFailure(error);
  }
}

/** Native versions count tenfold, and Dexie may add up to nine to one of its own. */
function refuseNewer(version: number): void {
  if (version >= (SCHEMA_VERSION + 1) * 10)
    throw new GroundLost({ code: 'too-new', detail: `native version ${version}` });
}

const pause = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
