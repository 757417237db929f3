import { Inflate } from 'fflate';
import { err, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { LARGEST_RATIO, LARGEST_UNPACKED, MOST_ZIP_ENTRIES, RATIO_COUNTS_FROM } from '../limits.ts';
import { fileProblem } from '../report-file/file-problem.ts';
import type { FileProblem } from '../report-file/file-problem.ts';

/** One file in a zip, as the central directory names it. */
interface ZipEntry {
  readonly method: number;
  readonly packedSize: number;
  readonly headerAt: number;
  readonly isEncrypted: boolean;
}

/**
 * A zip, opened by its central directory; nothing is unpacked before it is asked for. All that is read from one zip
 * counts into one running total: sizes that the file states of itself are not believed (F37).
 */
export class ZipParts {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #unpacked = 0;

  private constructor(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>) {
    this.#bytes = bytes;
    this.#entries = entries;
  }

  static open(bytes: Uint8Array): Result<ZipParts, FileProblem> {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endRecordAt(view);
    if (end < 0) return damaged('no end of central directory');
    const count = view.getUint16(end + 10, true);
    if (count > MOST_ZIP_ENTRIES) return err(fileProblem('swollen', `${count} entries`));
    const entries = readEntries(view, view.getUint32(end + 16, true), count);
    return entries ? ok(new ZipParts(bytes, entries)) : damaged('central directory');
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  names(): Iterable<string> {
    return this.#entries.keys();
  }

  /** The unpacked bytes of a part; null where there is no such part. */
  read(name: string): Result<Uint8Array | null, FileProblem> {
    const entry = this.#entries.get(name);
    if (!entry) return ok(null);
    if (entry.isEncrypted) return err(fileProblem('encrypted', name));
    const packed = this.#packedBytes(entry);
    if (!packed || (entry.method !== 0 && entry.method !== 8)) return damaged(name);
    if (entry.method === 0)
      return this.#isTooMuch(packed.length, packed.length) ? swollen(name) : ok(this.#count(packed));
    return this.#inflate(name, packed);
  }

  #packedBytes({ headerAt, packedSize }: ZipEntry): Uint8Array | null {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    if (headerAt + 30 > view.byteLength || view.getUint32(headerAt, true) !== LOCAL_HEADER) return null;
    const from = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
    return from + packedSize > view.byteLength ? null : this.#bytes.subarray(from, from + packedSize);
  }

  /** Slice by slice, so that a bomb is stopped by what it has become and not by what it said (F37). */
  #inflate(name: string, packed: Uint8Array): Result<Uint8Array, FileProblem> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const inflate = new Inflate((chunk) => {
      chunks.push(chunk);
      length += chunk.length;
    });
    try {
      for (let at = 0; at < packed.length; at += SLICE) {
        inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
        if (this.#isTooMuch(length, packed.length)) return swollen(name);
      }
    } catch (cause) {
      return damaged(`${name}: ${String(cause)}`);
    }
    return ok(this.#count(joined(chunks, length)));
  }

  #isTooMuch(length: number, packed: number): boolean {
    return (
      this.#unpacked + length > LARGEST_UNPACKED || (length > RATIO_COUNTS_FROM && length > packed * LARGEST_RATIO)
    );
  }

  #count(part: Uint8Array): Uint8Array {
    this.#unpacked += part.length;
    return part;
  }
}

/** At most 1,032 times as much comes out of a slice: 16 MB. */
const SLICE = 16 * 1024;
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_RECORD = 0x06054b50;
const LONGEST_COMMENT = 65_535;

const damaged = (detail: string): Result<never, FileProblem> => err(fileProblem('damaged', detail));
const swollen = (detail: string): Result<never, FileProblem> => err(fileProblem('swollen', detail));

function endRecordAt(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === END_RECORD) return at;
  return -1;
}

function readEntries(view: DataView, from: number, count: number): ReadonlyMap<string, ZipEntry> | null {
  const entries = new Map<string, ZipEntry>();
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    if (at + 46 + nameLength > view.byteLength) return null;
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    entries.set(name.replaceAll('\\', '/'), {
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
