/** How many buckets: at 30,000 records a write copies about 30 of them and one array of this length. */
const BUCKETS = 1024;

/**
 * A persistent map from id to value: a ReadonlyMap whose next version shares all buckets but the written ones, so that the
 * cost of a change grows with the change and not with the board (copying a Map of 30,000 costs 2–4 ms). Iterates in no
 * particular order.
 */
export class Table<V> implements ReadonlyMap<string, V> {
  readonly size: number;
  readonly #buckets: readonly (ReadonlyMap<string, V> | undefined)[];

  private constructor(buckets: readonly (ReadonlyMap<string, V> | undefined)[], size: number) {
    this.#buckets = buckets;
    this.size = size;
  }

  /** The table itself, or a table of this map's entries. */
  static from<V>(map: ReadonlyMap<string, V>): Table<V> {
    return map instanceof Table ? (map as Table<V>) : new Table<V>([], 0).with(map);
  }

  get(id: string): V | undefined {
    return this.#buckets[bucketOf(id)]?.get(id);
  }

  has(id: string): boolean {
    return this.#buckets[bucketOf(id)]?.has(id) ?? false;
  }

  /** The next version: `undefined` removes the id. */
  with(writes: ReadonlyMap<string, V | undefined>): Table<V> {
    if (writes.size === 0) return this;
    const buckets = [...this.#buckets];
    const own = new Map<number, Map<string, V>>();
    let size = this.size;
    for (const [id, value] of writes) {
      const at = bucketOf(id);
      const bucket = own.get(at) ?? new Map(buckets[at]);
      own.set(at, bucket);
      size -= bucket.size;
      if (value === undefined) bucket.delete(id);
      else bucket.set(id, value);
      size += bucket.size;
      buckets[at] = bucket;
    }
    return new Table(buckets, size);
  }

  *entries(): MapIterator<[string, V]> {
    for (const bucket of this.#buckets) if (bucket) yield* bucket.entries();
  }

  *keys(): MapIterator<string> {
    for (const bucket of this.#buckets) if (bucket) yield* bucket.keys();
  }

  *values(): MapIterator<V> {
    for (const bucket of this.#buckets) if (bucket) yield* bucket.values();
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  /**
   * What `partOf` says of each bucket of the map. A bucket it has spoken of is not looked at again: of a table's next version
   * only the written ones are. `known` belongs to one meaning of `partOf`.
   */
  static partsOf<V extends object, P>(
    map: ReadonlyMap<string, V>,
    known: WeakMap<ReadonlyMap<string, V>, P>,
    partOf: (values: Iterable<V>) => P,
  ): readonly P[] {
    return Table.from(map).#buckets.flatMap((bucket) => {
      if (!bucket) return [];
      const part = known.get(bucket) ?? partOf(bucket.values());
      known.set(bucket, part);
      return [part];
    });
  }

  forEach(visit: (value: V, id: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [id, value] of this) visit(value, id, this);
  }
}

/** Ids end in their random part: the last eight characters spread well. */
function bucketOf(id: string): number {
  let hash = 0;
  for (let at = Math.max(0, id.length - 8); at < id.length; at += 1)
    hash = (Math.imul(hash, 31) + id.charCodeAt(at)) | 0;
  return (hash >>> 0) % BUCKETS;
}
