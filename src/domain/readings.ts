import { isLatin } from './search-word.ts';
import type { Spelling } from './search-word.ts';

/** How each Chinese sign may be read, in Latin letters without tones: 长 → ['chang', 'zhang']. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/**
 * The spelling by these readings. The law: a word is a text's when it is put together, sign by sign without a gap, of the whole reading
 * or its first letter; the last reading may be broken off. A sign with several readings has all of them, and a Latin letter is its own:
 * lixue, lxue and lix are all 理学.
 */
export const spellingOf =
  (readings: Readings): Spelling =>
  (word) => {
    const places = new Map<string, Place>();
    const placeOf = (letters: readonly number[]): Place => {
      const known = places.get(letters.join());
      if (known) return known;
      const made = { letters, isEnd: letters.includes(word.length), onwards: new Map<number, Place>() };
      places.set(letters.join(), made);
      return made;
    };
    const start = placeOf([0]);
    const follow = ({ letters, onwards }: Place, code: number): Place => {
      const sign = String.fromCodePoint(code);
      const own = isLatin(sign.toLowerCase()) ? [sign.toLowerCase()] : (readings.get(sign) ?? []);
      const next = letters.flatMap((count) => own.flatMap((reading) => lettersAfter(reading, word, count)));
      const place = placeOf([...new Set([0, ...next])].sort((a, b) => a - b));
      onwards.set(code, place);
      return place;
    };
    return (text) => {
      let place = start;
      for (let at = 0; at < text.length && !place.isEnd; at += 1) {
        const code = text.codePointAt(at) ?? 0;
        if (code > 0xffff) at += 1;
        place = place.onwards.get(code) ?? follow(place, code);
      }
      return place.isEnd;
    };
  };

/** How far one can have come in the word at a sign, and where the next sign leads: found out once for all texts. */
interface Place {
  /** Letters that may lie behind; always 0 too, for a word may begin with any sign. */
  readonly letters: readonly number[];
  readonly isEnd: boolean;
  readonly onwards: Map<number, Place>;
}

function lettersAfter(reading: string, word: string, letters: number): readonly number[] {
  if (reading.startsWith(word.slice(letters))) return [word.length, letters + 1];
  if (word.startsWith(reading, letters)) return [letters + reading.length, letters + 1];
  return word[letters] === reading[0] ? [letters + 1] : [];
}
